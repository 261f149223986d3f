import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';
import { makeHistory } from '../store/history.ts';
import type { Deps } from './deps.ts';
import { actorOf, registerOf } from './policy.ts';
import { idOf, queryOf, sendJson } from './query.ts';

const PAGE = 100;

/** The first and last entry that are wanted. Throws 400 when the text is no such pair. */
function readRange(text = `[0,${PAGE - 1}]`): [number, number] {
  const [, from, to] = /^\[(\d{1,9}),(\d{1,9})\]$/.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(to) < Number(from) - 1) {
    throw new Problem(400, { key: 'query.malformed', args: { name: 'range' } });
  }
  return [Number(from), Math.min(Number(to), Number(from) + PAGE - 1)];
}

/** Who changed what on a record, masked by what the reader may see of it. */
export async function historyRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const history = makeHistory(deps.context, deps.registry);
  app.get('/api/:register/:id/history', { config: { policy: { may: 'R' } } }, async (request, reply) => {
    const range = readRange(queryOf(request, 'range').range);
    const { entries, total } = await history(actorOf(request), registerOf(request), idOf(request), range);
    const part = entries.length === 0 ? '*' : `${range[0]}-${range[0] + entries.length - 1}`;
    return sendJson(reply.header('content-range', `history ${part}/${total}`), entries);
  });
}
