import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../problem.ts';

/** The folder of the built screens. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const YEAR = 'public, max-age=31536000, immutable';

/** The files below a folder, as paths with `/` in front. */
function filesIn(root: string): ReadonlySet<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Set(entries.map(entry => `${entry.parentPath.slice(root.length).replaceAll('\\', '/')}/${entry.name}`));
}

/**
 * The built screens, compressed ahead of time. Only files that were there at start are served, so no path leads elsewhere;
 * any other address is a page of the app and gets `index.html`.
 */
export async function staticRoutes(app: FastifyInstance, root: string = DIST): Promise<void> {
  if (!existsSync(root)) return;
  const files = filesIn(root);
  await app.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false, dotfiles: 'deny' });

  app.get('/*', { config: { policy: 'open' } }, (request, reply) => {
    const path = `/${(request.params as { '*': string })['*']}`;
    if (path.startsWith('/api/') || path === '/api') throw notFound();
    reply.header('vary', 'accept-encoding');
    if (files.has(path) && path !== '/index.html') {
      return reply.header('cache-control', path.startsWith('/assets/') ? YEAR : 'public, max-age=3600').sendFile(path);
    }
    if (path.startsWith('/assets/') || !files.has('/index.html')) throw notFound();
    return reply.header('cache-control', 'no-cache').sendFile('/index.html');
  });
}
