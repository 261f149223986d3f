import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment, Mode } from '../config.ts';
import { databaseFile } from '../places.ts';
import { type RunningServer, runningServer } from './running.ts';

/** What the server answered. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Buffer;
}
export interface WireRequest {
  readonly body?: unknown;
  /** Bytes that are no JSON. */
  readonly raw?: Buffer;
}

/** The way of the command line to the station: through the server that runs, or else through one of its own that listens nowhere. */
export interface Wire {
  readonly isRunning: boolean;
  send(method: 'GET' | 'POST', path: string, request?: WireRequest): Promise<WireAnswer>;
  close(): Promise<void>;
}

/** A folder with a station, and what it is for unless its database says otherwise. */
export interface Place {
  readonly dir: string;
  readonly mode: Mode;
  readonly running: RunningServer | undefined;
}

/** The folder that the commands are about: BACKBAY_DIR, else where a server runs, else where a database lies. */
export function placeOf(env: Environment): Place {
  const given = env.BACKBAY_DIR?.trim();
  const places: { dir: string; mode: Mode }[] =
    given === undefined || given === ''
      ? [
          { dir: resolve('var'), mode: 'real' },
          { dir: resolve('var/demo'), mode: 'demo' },
        ]
      : [{ dir: resolve(given), mode: 'real' }];
  const all = places.map(place => ({ ...place, running: runningServer(place.dir) }));
  const found = all.find(place => place.running !== undefined) ?? all.find(place => existsSync(databaseFile(place.dir))) ?? all[0];
  return found ?? { dir: resolve('var'), mode: 'real', running: undefined };
}

/** What every request of the command line carries. */
export function headersOf(token: string, request: WireRequest): Record<string, string> {
  const type = request.raw === undefined ? 'application/json' : 'application/octet-stream';
  const hasBody = request.raw !== undefined || request.body !== undefined;
  return { authorization: `Bearer ${token}`, 'accept-language': 'en', ...(hasBody ? { 'content-type': type } : {}) };
}

function remote({ url, token }: RunningServer): Wire {
  return {
    isRunning: true,
    send: async (method, path, request = {}) => {
      const body =
        request.raw === undefined ? (request.body === undefined ? undefined : JSON.stringify(request.body)) : new Uint8Array(request.raw);
      const response = await fetch(`${url}${path}`, {
        method,
        headers: headersOf(token, request),
        ...(body === undefined ? {} : { body }),
      });
      return { status: response.status, headers: Object.fromEntries(response.headers), bytes: Buffer.from(await response.arrayBuffer()) };
    },
    close: async () => undefined,
  };
}

/** The way to the station that the environment names. */
export async function openWire(env: Environment, told: (sentence: string) => void): Promise<Wire> {
  const place = placeOf(env);
  told(place.running === undefined ? `Database in ${place.dir}` : `Through the server at ${place.running.url}`);
  if (place.running !== undefined) return remote(place.running);
  // The whole server is loaded only when there is none to ask.
  return (await import('./local.ts')).local(env, place, told);
}
