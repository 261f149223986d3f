import type { FastifyInstance } from 'fastify';
import { mayEver } from '../../model/kernel/access.ts';
import { channels } from '../../model/resources/settings/channels.ts';
import { statement } from '../db/database.ts';
import { outcomeOf } from '../jobs/outcome.ts';
import { forbidden } from '../problem.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './policy.ts';
import { idOf, queryOf, sendJson } from './query.ts';

/** So many runs of each job are shown. */
const RUNS = 10;
const SENT = 100;

const LAST = `SELECT job, due_at, started_at, ended_at, result FROM (
    SELECT r.*, row_number() OVER (PARTITION BY job ORDER BY due_at DESC) AS place FROM job_runs r WHERE due_at > ?
  ) ranked WHERE place <= ${RUNS} ORDER BY job, due_at DESC`;
const DELIVERIES = `SELECT d.id, d.text, s.name AS staff_name, d.created_at, d.due_at, d.attempts, d.sent_at, d.failed_at, d.error
  FROM deliveries d LEFT JOIN staff s ON s.id = d.staff_id WHERE d.channel_id = ? ORDER BY d.created_at DESC, d.id DESC LIMIT ${SENT}`;
const SHOWN_MS = 62 * 24 * 60 * 60_000;

/** What the server does by itself: its jobs with their last runs, and what went out over a channel. For who looks after the policies. */
export async function jobRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { db, clock } = deps.context;

  app.get('/api/jobs', { config: { policy: 'member' } }, async (request, reply) => {
    queryOf(request);
    if (!mayEver(actorOf(request).grants, channels, 'R')) throw forbidden();
    const since = new Date(clock.now() - SHOWN_MS).toISOString();
    const runs = await db.all<{ result: string | null }>(statement(db.dialect, LAST, since));
    return sendJson(
      reply,
      runs.map(run => ({ ...run, result: run.result === null ? null : outcomeOf(run.result) })),
    );
  });

  app.get('/api/channels/:id/deliveries', { config: { policy: 'member' } }, async (request, reply) => {
    const actor = actorOf(request);
    queryOf(request);
    await deps.store.get(actor, channels, idOf(request));
    return sendJson(reply, await db.all(statement(db.dialect, DELIVERIES, idOf(request))));
  });
}
