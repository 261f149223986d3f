import autocannon from 'autocannon';
import { TOKEN } from './fill.ts';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: string;
}
export interface Load {
  /** Answers per second. */
  readonly rate: number;
  /** Milliseconds from request to answer. */
  readonly p50: number;
  readonly p99: number;
  readonly calls: number;
  /** Answers that were not 2xx or did not come; a run with any is no measurement. */
  readonly failed: number;
}

const CONNECTIONS = 10;
/** A round ends in any case after so many times the seconds it should take. */
const PATIENCE = 10;

/** Sends `calls` requests over ten connections and waits for every answer: a write that is cut off would leave versions in doubt. */
async function send(url: string, next: () => Call, calls: number, seconds: number): Promise<Load & { readonly took: number }> {
  const headers = { cookie: `backbay_session=${TOKEN}`, 'content-type': 'application/json', accept: 'application/json', origin: url };
  const begun = performance.now();
  let last = begun;
  const options: autocannon.Options = {
    url,
    connections: CONNECTIONS,
    amount: calls,
    timeout: Math.max(10, seconds * PATIENCE),
    headers,
    requests: [
      {
        setupRequest: request => {
          const call = next();
          const { 'content-type': type, ...rest } = headers;
          return {
            ...request,
            method: call.method,
            path: call.path,
            body: call.body ?? '',
            headers: call.body === undefined ? rest : { ...rest, 'content-type': type },
          };
        },
      },
    ],
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error, found) => (error === null ? resolve(found) : reject(error)));
    // It ends on its next full second; the answers do not.
    running.on('response', () => {
      last = performance.now();
    });
  });
  const took = (last - begun) / 1000;
  return {
    calls,
    rate: calls / took,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: calls - result['2xx'] + result.errors,
    took,
  };
}

/** Warms a server up for about a second; how many requests it answers in one. */
export async function warmUp(url: string, next: () => Call): Promise<number> {
  for (let calls = CONNECTIONS * 4; ; calls *= 3) {
    const { took, rate } = await send(url, next, calls, 1);
    if (took > 0.7) return rate;
  }
}

/** As many requests as take about `seconds` at `expected` a second. */
export async function load(url: string, next: () => Call, seconds: number, expected: number): Promise<Load> {
  const calls = Math.max(CONNECTIONS, Math.round((expected * seconds) / CONNECTIONS) * CONNECTIONS);
  return send(url, next, calls, seconds);
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.trunc(values.length / 2)] ?? 0;
