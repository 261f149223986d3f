import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';

/** A start is busy with itself, reading and catching up: who comes in its first seconds waits instead of being sent away. */
const START_MS = 10_000;

/**
 * Whether a busy server sends a request away: questions to the API, and whether it is ready. Pages cost next to nothing, and a person
 * would be shown the raw answer; the screens say that it is busy and try again themselves.
 */
export function isShed(url: string, msSinceStart: number): boolean {
  return msSinceStart >= START_MS && (url === '/readyz' || url.startsWith('/api'));
}

/** Sends requests away (503, with the seconds to wait) while the event loop is late by more than `maxDelayMs`; never when that is 0. */
export async function shedLoad(app: FastifyInstance, maxDelayMs: number): Promise<void> {
  if (maxDelayMs === 0) return;
  let begun = performance.now();
  app.addHook('onListen', done => {
    begun = performance.now();
    done();
  });
  await app.register(underPressure, {
    maxEventLoopDelay: maxDelayMs,
    sampleInterval: 500,
    retryAfter: 5,
    pressureHandler: (request, reply) => {
      if (isShed(request.url, performance.now() - begun)) throw new Problem(503, { key: 'problem.busy' });
      reply.header('x-busy', 'true');
    },
  });
}
