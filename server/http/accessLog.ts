import type { FastifyInstance } from 'fastify';
import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

/**
 * The log: JSON lines with an allow-list of what may be said. Errors are written with their text and stack, requests never with bodies, cookies,
 * headers or values of the query. Lines are buffered for a moment; `close` of the server writes the rest.
 */
export function makeLogger(config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger {
  const stream = destination ?? pino.destination({ fd: 1, minLength: 4096, sync: false, periodicFlush: 1000 });
  return pino(
    {
      level: config.logLevel,
      base: null,
      serializers: {
        err: error => ({ type: error?.name, message: error?.message, code: error?.code, stack: error?.stack }),
        req: request => ({ method: request?.method, path: pathOf(String(request?.url ?? '')) }),
        res: reply => ({ status: reply?.statusCode }),
      },
    },
    stream,
  );
}

/** The path of a URL, without its query: filters hold names and phone numbers. */
export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

/** One line for each request when it is answered: method, path, status, milliseconds, account. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      id: request.id,
      method: request.method,
      path: pathOf(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      user: request.signedIn?.actor.userId,
    };
    if (reply.statusCode >= 500 && reply.statusCode !== 503) request.log.error(line);
    else request.log.info(line);
    done();
  });
}
