import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mayEver } from '../../model/kernel/access.ts';
import { tasks } from '../../model/resources/today/tasks.ts';
import type { Actor } from '../context.ts';
import { boardOf } from '../duties/board.ts';
import { MOST_REMINDED, overdueOf, remindAll } from '../duties/remind.ts';
import { forbidden, Problem } from '../problem.ts';
import type { Deps } from './deps.ts';
import { objectBody } from './jsonBody.ts';
import { once } from './once.ts';
import { actorOf } from './policy.ts';
import { queryOf, sendJson } from './query.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const REMIND = z.strictObject({ tasks: z.array(z.string().max(64)).min(1).max(MOST_REMINDED) });

function dayOf(request: FastifyRequest): string | undefined {
  const { day } = queryOf(request, 'day');
  if (day !== undefined && !DAY.test(day)) throw new Problem(400, { key: 'query.malformed', args: { name: 'day' } });
  return day;
}

/** Who sends the request, if he oversees any task at all. Throws 403. */
function overseer(request: FastifyRequest): Actor {
  const actor = actorOf(request);
  if (!mayEver(actor.grants, tasks, 'A')) throw forbidden();
  return actor;
}

/** The department's day: every task that the reader may see, in one answer of bounded length; and what is overdue, reminded of at once. */
export async function boardRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { context, store } = deps;

  app.get('/api/today/board', { config: { policy: 'member' } }, async (request, reply) => {
    const [day, actor] = [dayOf(request), actorOf(request)];
    return sendJson(reply, await context.db.snapshot(reader => boardOf({ reader, store, actor, context }, day)));
  });

  app.get('/api/today/overdue', { config: { policy: 'member' } }, async (request, reply) => {
    const [day, actor] = [dayOf(request), overseer(request)];
    return sendJson(reply, await context.db.snapshot(reader => overdueOf({ store, actor, context }, reader, day)));
  });

  app.post('/api/today/overdue/remind', { config: { policy: 'member' } }, async (request, reply) => {
    const actor = overseer(request);
    const body = REMIND.safeParse(objectBody(request.body));
    if (!body.success) throw new Problem(422, { key: 'problem.malformed', args: { reason: 'tasks' } });
    return sendJson(reply, await once(deps, request, tx => remindAll({ store, actor, context, tx }, body.data.tasks)));
  });
}
