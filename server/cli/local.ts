import type { InjectOptions } from 'fastify';
import { type Config, type Environment, type Mode, readConfig } from '../config.ts';
import type { Database } from '../db/database.ts';
import { openStationDatabase } from '../open.ts';
import { buildStation } from '../station.ts';
import { headersOf, type Place, type Wire } from './wire.ts';

/** Opens the database itself; the kind of the database decides what it is, not the command. */
export async function local(env: Environment, place: Place, told: (sentence: string) => void): Promise<Wire> {
  const open = async (mode: Mode): Promise<{ config: Config; db: Database }> => {
    const config = readConfig({ ...env, BACKBAY_DIR: place.dir, BACKBAY_LOG: 'error', BACKBAY_MAX_DELAY_MS: '0' }, mode, { apiOnly: true });
    return { config, db: await openStationDatabase(config, told) };
  };
  const { config, db } = await open(place.mode).catch(() => open(place.mode === 'real' ? 'demo' : 'real'));
  const station = await buildStation(db, config);
  return {
    isRunning: false,
    send: async (method, path, request = {}) => {
      const options: InjectOptions = { method, url: path, headers: headersOf(station.localToken, request) };
      const payload = request.raw ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
      const answer = await station.app.inject(payload === undefined ? options : { ...options, payload });
      return { status: answer.statusCode, headers: answer.headers as Record<string, string>, bytes: answer.rawPayload };
    },
    close: async () => {
      await station.app.close();
      await db.close();
    },
  };
}
