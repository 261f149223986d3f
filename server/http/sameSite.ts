import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

function isSameSite(request: FastifyRequest, publicOrigin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  if (origin === undefined || origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

/**
 * Refuses writes that a page of another site started (403). A browser names the origin with every such request; clients without
 * a browser name none and are not refused, because they carry no cookie that somebody else could borrow.
 */
export function refuseCrossSite(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (READS.has(request.method) || isSameSite(request, publicUrl)) return done();
    done(new Problem(403, { key: 'problem.cross_site' }));
  });
}
