import type { FastifyInstance } from 'fastify';
import { boardOf } from '../duties/board.ts';
import { Problem } from '../problem.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './policy.ts';
import { queryOf, sendJson } from './query.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The department's day: every task that the reader may see, in one answer of bounded length. */
export async function boardRoutes(app: FastifyInstance, { context, store }: Deps): Promise<void> {
  app.get('/api/today/board', { config: { policy: 'member' } }, async (request, reply) => {
    const { day } = queryOf(request, 'day');
    if (day !== undefined && !DAY.test(day)) throw new Problem(400, { key: 'query.malformed', args: { name: 'day' } });
    const actor = actorOf(request);
    return sendJson(reply, await context.db.snapshot(reader => boardOf({ reader, store, actor, context }, day)));
  });
}
