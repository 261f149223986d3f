import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseListQuery } from '../../../model/kernel/query.ts';
import { type Database, statement } from '../../../server/db/database.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { createSchema } from '../../../server/db/schema.ts';
import { makeIds, seededRandom } from '../../../server/ids.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import { fixedClock, newPlace, type Place } from '../../support/databases.ts';
import { hasPostgres } from '../../support/postgres.ts';
import { actor, people, REGISTERS } from '../store/fixtures.ts';

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 8_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('it never came');
    await wait(20);
  }
}

describe.skipIf(!hasPostgres)('two processes on one schema', () => {
  let place: Place;
  let here: Database;
  let there: Database;
  beforeAll(async () => {
    place = await newPlace('postgres');
    const { options } = place;
    here = await openDatabase(options);
    await createSchema(here, REGISTERS);
    there = await openDatabase(options);
  });
  afterAll(async () => {
    await Promise.all([here.close(), there.close()]);
    await place.remove();
  });

  const storeOn = async (db: Database, seed: number) => {
    const clock = fixedClock();
    const store = makeStore({ db, clock, ids: makeIds(clock, seededRandom(seed)) }, registryOf(REGISTERS));
    await db.hear?.(registers => {
      for (const { name } of REGISTERS) if (registers === undefined || registers.has(name)) store.heard(name);
    });
    return store;
  };

  it('hear of one another with the commit, never of themselves, and of nothing that was rolled back', async () => {
    const heard: (readonly string[] | undefined)[] = [];
    const own: (readonly string[] | undefined)[] = [];
    await there.hear?.(news => heard.push(news && [...news]));
    await here.hear?.(news => own.push(news && [...news]));
    heard.length = 0;
    own.length = 0;
    await here
      .writeTx(async tx => {
        tx.tell?.('lost');
        throw new Error('no');
      })
      .catch(() => undefined);
    await here.writeTx(async tx => {
      tx.tell?.('staff');
      tx.tell?.('parts');
      tx.tell?.('staff');
    });
    here.tell?.('tools');
    await until(() => heard.length === 2);
    expect(heard).toEqual([['staff', 'parts'], ['tools']]);
    expect(own).toEqual([]);
  });

  it('keep no total that the other has changed', async () => {
    const [one, two] = [await storeOn(here, 1), await storeOn(there, 2)];
    const total = async (store: typeof one): Promise<number> => (await store.list(actor(), people, parseListQuery(people, {}))).total;
    expect([await total(one), await total(two)]).toEqual([0, 0]);
    await here.writeTx(tx => one.insert(tx, actor(), people, { number: 'N1', name: '一' }));
    expect(await total(one)).toBe(1);
    await until(async () => (await total(two)) === 1);
  });

  it('trust nothing they keep once the connection broke, and hear again', async () => {
    const heard: (readonly string[] | undefined)[] = [];
    await there.hear?.(news => heard.push(news && [...news]));
    heard.length = 0;
    await here.all(
      statement(
        'postgres',
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'backbay news' AND pid <> pg_backend_pid()`,
      ),
    );
    await until(() => heard.includes(undefined));
    heard.length = 0;
    await until(() => heard.includes(undefined));
    await here.writeTx(async tx => tx.tell?.('staff'));
    await until(() => heard.some(news => news?.includes('staff') === true));
  });
});
