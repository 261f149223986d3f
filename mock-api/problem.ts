import type { ErrorHandler, Response } from 'json-server';
import type { Message } from '../model/kernel/kind.ts';
import { QueryError } from '../model/kernel/query.ts';
import type { Errors } from '../model/kernel/resource.ts';

/** A refusal, in the words of the server's wire. */
export class Refusal extends Error {
  readonly status: number;
  readonly root: Message;
  readonly errors: Errors | undefined;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, root: Message, errors?: Errors, more: Readonly<Record<string, unknown>> = {}) {
    super(root.key);
    this.status = status;
    this.root = root;
    this.errors = errors;
    this.more = more;
  }
}

export const notFound = (): Refusal => new Refusal(404, { key: 'problem.not_found' });
export const invalid = (errors: Errors): Refusal => new Refusal(422, { key: 'problem.invalid' }, errors);
/** 501: the mock has neither rules nor SQL; this needs the server. */
export const needsServer = (): Refusal => new Refusal(501, { key: 'problem.needs_server' });

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof QueryError) {
    if (error.key === 'query.malformed') return new Refusal(400, { key: error.key, args: { name: error.subject } });
    const args = { field: error.subject };
    return new Refusal(422, { key: 'problem.unknown_field', args }, { [error.subject]: { key: 'validation.unknown_field', args } });
  }
  const status = (error as { status?: unknown }).status;
  return typeof status === 'number' ? new Refusal(status, { key: 'problem.malformed' }) : new Refusal(500, { key: 'problem.internal' });
}

function send(response: Response, refusal: Refusal): void {
  response.status(refusal.status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.end(
    JSON.stringify({
      type: 'about:blank',
      title: refusal.root.key,
      status: refusal.status,
      request_id: 'mock',
      root: refusal.root,
      ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
      ...refusal.more,
    }),
  );
}

/** Answers what was thrown as problem+json. */
export const problems: ErrorHandler = (error, _request, response, _next) => {
  const refusal = asRefusal(error);
  if (refusal.status === 500) console.error(error);
  send(response, refusal);
};
