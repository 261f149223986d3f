import type { FastifyInstance } from 'fastify';
import { reportsFor, runReport } from '../reports/index.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './policy.ts';
import { queryOf, sendJson } from './query.ts';

/** What can be reported on, and the reports. */
export async function reportRoutes(app: FastifyInstance, { context, store, registry }: Deps): Promise<void> {
  app.get('/api/reports', { config: { policy: 'member' } }, async (request, reply) => sendJson(reply, reportsFor(actorOf(request))));

  app.get('/api/reports/:dataset', { config: { policy: 'member' } }, async (request, reply) => {
    const raw = queryOf(request, 'by', 'measures', 'filter', 'sort', 'limit');
    const { dataset } = request.params as { dataset: string };
    const call = { actor: actorOf(request), context, store, registry, changed: store.changed };
    return sendJson(reply, await runReport(dataset, raw, call));
  });
}
