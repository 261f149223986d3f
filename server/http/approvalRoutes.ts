import type { FastifyInstance } from 'fastify';
import { requestFacts } from '../../model/resources/requests.ts';
import { waitingFor } from '../actions/approvals/waiting.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './policy.ts';
import { sendJson } from './query.ts';

/** What waits for the reader's decision, with the facts by which he decides. */
export async function approvalRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  app.get('/api/approvals/waiting', { config: { policy: 'member' } }, async (request, reply) =>
    sendJson(reply, await waitingFor(deps, actorOf(request), register => requestFacts(register)?.about ?? [])),
  );
}
