import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayEver } from '../../model/kernel/access.ts';
import { Problem } from '../problem.ts';
import type { SignedIn } from '../session/signedIn.ts';
import { whoSends } from './authenticate.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './policy.ts';

const HEARTBEAT_MS = 20_000;
const STREAMS_PER_ACCOUNT = 20;

/** Those of the registers that the reader may read some row of, in the order of the menu. */
function readable({ registry }: Deps, signedIn: SignedIn, registers: ReadonlySet<string>): string[] {
  return registry.all
    .filter(definition => registers.has(definition.name) && mayEver(signedIn.actor.grants, definition, 'R'))
    .map(definition => definition.name);
}

/** Server-sent news: which of the reader's registers changed. Rights and session are read anew for each message. */
export async function eventRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const streams = new Map<string, Set<FastifyReply>>();

  const end = (reply: FastifyReply): void => {
    if (!reply.raw.writableEnded) reply.raw.end();
  };
  app.addHook('preClose', done => {
    for (const set of streams.values()) for (const reply of set) end(reply);
    done();
  });

  const stream = (request: FastifyRequest, reply: FastifyReply): void => {
    const { userId } = actorOf(request);
    const own = streams.get(userId) ?? new Set();
    if (own.size >= STREAMS_PER_ACCOUNT) throw new Problem(429, { key: 'problem.too_many' });
    streams.set(userId, own.add(reply));
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
    reply.raw.write('retry: 3000\n\n');
    const send = async (text: (signedIn: SignedIn) => string): Promise<void> => {
      const signedIn = await whoSends(deps.doors, deps.context, request, false);
      if (signedIn === null) return end(reply);
      const message = text(signedIn);
      if (message !== '' && !reply.raw.writableEnded) reply.raw.write(message);
    };
    const tell = (text: (signedIn: SignedIn) => string): void => void send(text).catch(() => end(reply));
    const stop = deps.changes.listen(registers =>
      tell(signedIn => {
        const names = readable(deps, signedIn, registers);
        return names.length === 0 ? '' : `event: change\ndata: ${JSON.stringify({ registers: names })}\n\n`;
      }),
    );
    const heartbeat = setInterval(() => tell(() => ': alive\n\n'), HEARTBEAT_MS);
    heartbeat.unref();
    reply.raw.on('close', () => {
      stop();
      clearInterval(heartbeat);
      own.delete(reply);
      if (own.size === 0) streams.delete(userId);
    });
  };

  app.get('/api/events', { config: { policy: 'member' } }, (request, reply) => stream(request, reply));
}
