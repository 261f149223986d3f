import { setFlagsFromString } from 'node:v8';
import closeWithGrace from 'close-with-grace';
import { ROLES } from '../model/kernel/access.ts';
import { type Mode, readConfig } from './config.ts';
import { allowSetup, needsSetup } from './http/setupRoutes.ts';
import { openStationDatabase } from './open.ts';
import { newToken } from './session/tokens.ts';
import { buildStation, closeStation, listen, type Station, startWork } from './station.ts';

/**
 * How much garbage may gather beside what is in use, in percent, before it is collected. V8 would let a small heap grow to several times
 * its size, and an import leave behind half a gigabyte that nobody uses.
 */
setFlagsFromString('--heap-growing-percent=40');

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** The one-time link that makes the first account, on the console of whoever runs the server. */
async function offerSetup({ db, deps }: Station, url: string): Promise<void> {
  if (!(await needsSetup(db))) return;
  const token = newToken();
  await db.writeTx(tx => allowSetup(tx, token));
  say(`\n  Set the station up at ${deps.config.apiOnly ? url : `${url}/#/setup?token=${token}`}`);
  say('  The link works once, until the first account is made or the server starts again.\n');
}

/** Starts the server. What stops it is said in one sentence, without a stack. */
async function main(mode: Mode, apiOnly: boolean): Promise<void> {
  const config = readConfig(process.env, mode, { apiOnly });
  const db = await openStationDatabase(config, say);
  const station = await buildStation(db, config);
  if (mode === 'demo') {
    const { prepareDemo } = await import('./demo.ts');
    await prepareDemo(station, say);
  }
  const stopWork = await startWork(station);
  const port = await listen(station);
  const url = process.env.BACKBAY_PUBLIC_URL === undefined ? config.publicUrl.replace(/:\d+$/, `:${port}`) : config.publicUrl;
  closeWithGrace({ delay: 10_000, logger: { error: message => station.app.log.error(message) } }, async ({ err }) => {
    if (err !== undefined) station.app.log.fatal({ err }, 'the server stops');
    await closeStation(station, stopWork);
  });
  say(`Backbay ${mode === 'demo' ? 'demo ' : ''}runs at ${url}`);
  if (mode === 'demo') say(`Sign in with the password backbay-demo as ${ROLES.join(', ')}.`);
  else await offerSetup(station, url);
}

const [command = 'start', ...flags] = process.argv.slice(2);
if ((command !== 'start' && command !== 'demo') || flags.some(flag => flag !== '--api-only')) {
  process.stderr.write('Use: node server/main.ts start|demo [--api-only]\n');
  process.exit(2);
}
main(command === 'demo' ? 'demo' : 'real', flags.includes('--api-only')).catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  const more = process.env.BACKBAY_LOG === 'debug' && error instanceof Error ? `\n${error.stack}` : '';
  process.stderr.write(`Backbay cannot start. ${text}${more}\n`);
  process.exit(1);
});
