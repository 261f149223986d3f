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
  /** Answers that were not 2xx; a run with any is no measurement. */
  readonly failed: number;
}

/** Sends `calls` in turn over ten connections for `seconds`; each call is made anew, so that bodies can differ. */
export async function load(url: string, next: () => Call, seconds: number): Promise<Load> {
  const headers = { cookie: `backbay_session=${TOKEN}`, 'content-type': 'application/json', accept: 'application/json', origin: url };
  const result = await autocannon({
    url,
    connections: 10,
    duration: seconds,
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
  });
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, failed: result.non2xx + result.errors };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.trunc(values.length / 2)] ?? 0;
