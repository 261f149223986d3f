import type { FastifyInstance } from 'fastify';
import { statement } from '../db/database.ts';
import type { Deps } from './deps.ts';

const KEPT_MS = 1000;

/** Whether the database answers; asked once a second at most. */
function readiness({ context: { db, clock } }: Deps): () => Promise<boolean> {
  let kept: { at: number; answer: Promise<boolean> } | undefined;
  return () => {
    const now = clock.now();
    if (kept === undefined || now - kept.at >= KEPT_MS) {
      const answer = db.one(statement(db.dialect, 'SELECT value FROM meta WHERE key = ?', 'kind')).then(
        row => row !== undefined,
        () => false,
      );
      kept = { at: now, answer };
    }
    return kept.answer;
  };
}

interface Counted {
  count: number;
  seconds: number;
}

/** Requests by method and status, counted for `/metrics`. */
function countRequests(app: FastifyInstance): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  app.addHook('onResponse', (request, reply, done) => {
    const key = `method="${request.method}",route="${request.routeOptions.url ?? ''}",status="${reply.statusCode}"`;
    const one = counted.get(key) ?? { count: 0, seconds: 0 };
    one.count += 1;
    one.seconds += reply.elapsedTime / 1000;
    counted.set(key, one);
    done();
  });
  return counted;
}

function metricsText(counted: ReadonlyMap<string, Counted>): string {
  const { rss, heapUsed } = process.memoryUsage();
  const lines = [
    '# TYPE backbay_requests_total counter',
    ...[...counted].map(([labels, one]) => `backbay_requests_total{${labels}} ${one.count}`),
    '# TYPE backbay_request_seconds_total counter',
    ...[...counted].map(([labels, one]) => `backbay_request_seconds_total{${labels}} ${one.seconds.toFixed(6)}`),
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${rss}`,
    '# TYPE nodejs_heap_used_bytes gauge',
    `nodejs_heap_used_bytes ${heapUsed}`,
    '# TYPE process_uptime_seconds counter',
    `process_uptime_seconds ${process.uptime().toFixed(1)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** `/healthz` touches nothing, `/readyz` asks the database, `/metrics` answers when it is switched on. */
export async function healthRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const isReady = readiness(deps);
  app.get('/healthz', { config: { policy: 'open' } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: { policy: 'open' } }, async (_request, reply) => {
    if (await isReady()) return { status: 'ok' };
    return reply.code(503).header('retry-after', '5').send({ status: 'unavailable' });
  });
}

/** Counts requests and answers `/metrics`; call it on the root, before the routes. */
export function addMetrics(app: FastifyInstance): void {
  const counted = countRequests(app);
  app.get('/metrics', { config: { policy: 'open' } }, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metricsText(counted)),
  );
}
