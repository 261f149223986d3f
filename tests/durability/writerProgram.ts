import { writeSync } from 'node:fs';
import { openDatabase } from '../../server/db/open.ts';
import { makeIds } from '../../server/ids.ts';
import { addBin } from './station.ts';

/** Writes for ever with sixteen hands, and says the id of each row when it has been told that the row is saved. It is killed, never stopped. */
const db = await openDatabase(JSON.parse(process.argv[2] ?? '{}') as { file: string });
const clock = { now: () => Date.now() };
const context = { db, clock, ids: makeIds(clock) };

async function writeOn(): Promise<never> {
  for (;;) {
    const id = await db.writeTx(tx => addBin(context, tx, 1));
    writeSync(1, `${id}\n`);
  }
}
await Promise.all(Array.from({ length: 16 }, writeOn));
