import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Definition } from '../../model/kernel/resource.ts';
import { Problem, unknownField } from '../problem.ts';
import type { Page } from '../store/store.ts';

/**
 * The named parts of the query, each given once at most. Throws 422 for a name that the route does not know, 400 for one given twice.
 */
export function queryOf<N extends string>(request: FastifyRequest, ...names: readonly N[]): { readonly [K in N]?: string | undefined } {
  const given = request.query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(given)) {
    if (!(names as readonly string[]).includes(name)) throw unknownField(name);
    if (typeof value !== 'string') throw new Problem(400, { key: 'query.malformed', args: { name } });
  }
  return given as { readonly [K in N]?: string };
}

/** The id in the path: any text that could be one; others are as good as not there. */
export function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/** Sends a value as JSON, written out once. */
export function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(value));
}

/** Sends a page with its `Content-Range`: `tools 0-24/319`, a star instead of the range when the page is past the end. */
export function sendPage(reply: FastifyReply, definition: Pick<Definition, 'name'>, first: number, page: Page): FastifyReply {
  const part = page.rows.length === 0 ? '*' : `${first}-${first + page.rows.length - 1}`;
  reply.header('content-range', `${definition.name} ${part}/${page.total}`);
  if (page.isCapped) reply.header('x-total-capped', 'true');
  return sendJson(reply, page.rows);
}
