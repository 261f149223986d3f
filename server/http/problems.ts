import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayRead, type UserGrants } from '../../model/kernel/access.ts';
import { fieldOf, type ListQuery, parseListQuery, QueryError, type RawQuery } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { notFound, Problem, unknownField } from '../problem.ts';

const OPERATOR = /_(?:eq|neq|gte?|lte?|like|null)$/;

/** What the fault of a query is about; a field that the reader may not see is as unknown as one that does not exist. */
function queryProblem(definition: Definition, grants: UserGrants, error: QueryError): Problem {
  const bare = error.subject.replace(OPERATOR, '');
  const name = fieldOf(definition, error.subject) === undefined && fieldOf(definition, bare) !== undefined ? bare : error.subject;
  const isVisible = fieldOf(definition, name) !== undefined && mayRead(grants, definition, name);
  if (error.key === 'query.malformed' && (isVisible || ['filter', 'sort', 'range', 'q'].includes(error.subject))) {
    return new Problem(400, { key: 'query.malformed', args: { name: error.subject } });
  }
  return unknownField(isVisible ? error.subject : error.subject.replace(OPERATOR, ''));
}

/**
 * Reads the query of a list for a reader. Throws 422 naming what is unknown (or not his to see) and 400 naming what is malformed.
 */
export function readListQuery(definition: Definition, grants: UserGrants, raw: RawQuery): ListQuery {
  try {
    const query = parseListQuery(definition, raw);
    const isHidden = raw.sort === undefined && !mayRead(grants, definition, query.sort.field);
    return isHidden ? { ...query, sort: { field: 'id', order: query.sort.order } } : query;
  } catch (error) {
    throw error instanceof QueryError ? queryProblem(definition, grants, error) : error;
  }
}

const BY_CODE: Readonly<Record<string, readonly [number, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'problem.too_large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'problem.media_type'],
  FST_UNDER_PRESSURE: [503, 'problem.busy'],
  ECONNREFUSED: [503, 'problem.busy'],
  ECONNRESET: [503, 'problem.busy'],
  // A character that PostgreSQL holds nowhere (NUL), in what was asked for: no row can be meant.
  '22021': [400, 'problem.malformed'],
  '53100': [507, 'problem.disk_full'],
  '53300': [503, 'problem.busy'],
  '57P01': [503, 'problem.busy'],
  '57P03': [503, 'problem.busy'],
};
/** SQLite's codes for a database that another program holds. */
const SQLITE_HELD = new Set([5, 6]);

/** An error of the machinery as the refusal that it means; undefined when it is a mistake of ours. */
function toProblem(error: FastifyError & { readonly errcode?: number }): Problem | undefined {
  const known = Object.hasOwn(BY_CODE, error.code ?? '') ? BY_CODE[error.code] : undefined;
  if (known !== undefined) return new Problem(known[0], { key: known[1] });
  if (error.errcode !== undefined && SQLITE_HELD.has(error.errcode & 0xff)) return new Problem(503, { key: 'problem.busy' });
  const status = error.statusCode;
  if (status === 429) return new Problem(429, { key: 'problem.too_many' });
  if (status !== undefined && status >= 400 && status < 500) return new Problem(status, { key: 'problem.malformed' });
  return undefined;
}

/** Sends a refusal as `application/problem+json`. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503 && reply.getHeader('retry-after') === undefined) reply.header('retry-after', '5');
  const { status, root, errors, more } = problem;
  if (status === 429) reply.header('retry-after', String(more?.retry_after ?? 60));
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    request_id: request.id,
    root,
    ...(errors === undefined ? {} : { errors }),
    ...more,
  };
  return reply.code(status).type('application/problem+json; charset=utf-8').serializer(String).send(JSON.stringify(body));
}

/** Answers what never reaches a route: an address that cannot be read or is too long. No hook runs there, so the headers that matter are set here. */
export function answerUnreadable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  sendProblem(request, reply, toProblem(error) ?? new Problem(400, { key: 'problem.malformed' }));
}

/** Told of a refusal before it is answered. */
export type Refused = (request: FastifyRequest, problem: Problem) => Promise<void>;

/** Refusals answer with their reason; all other errors are a 500 with the id of the request, and their details go to the log only. */
export function answerProblems(app: FastifyInstance, refused: Refused): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const problem = error instanceof Problem ? error : toProblem(error);
    if (problem === undefined) {
      request.log.error({ err: error, id: request.id }, 'a request failed');
      return sendProblem(request, reply, new Problem(500, { key: 'problem.internal' }));
    }
    if (problem.status === 403) {
      await refused(request, problem).catch(failed => request.log.error({ err: failed, id: request.id }, 'a refusal was not noted'));
    }
    return sendProblem(request, reply, problem);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, notFound()));
}
