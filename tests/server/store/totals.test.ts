import { expect, it } from 'vitest';
import { parseListQuery } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { makeIds, seededRandom } from '../../../server/ids.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import type { Store } from '../../../server/store/store.ts';
import { eachDatabase, fixedClock } from '../../support/databases.ts';
import { actor, people, REGISTERS, things, type World, world } from './fixtures.ts';

const QUESTIONS: readonly (readonly [Definition, Record<string, unknown>])[] = [
  [things, {}],
  [things, { kind: 'lift' }],
  [things, { kind: ['lift', 'torque'] }],
  [things, { kind: null }],
  [things, { is_used: true, kind: 'lift' }],
  [things, { owner_id: 'p1' }],
  [things, { owner_id_null: false, is_used: false }],
  [things, { count_gte: 3, kind: 'lift' }],
  [things, { q: 'lift' }],
  [people, {}],
  [people, { archived_at_null: false }],
  [people, { name: '一' }],
];

function numbersOf(seed: number): () => number {
  const random = seededRandom(seed);
  return () => {
    const bytes = new Uint8Array(2);
    random(bytes);
    return ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) / 65_536;
  };
}

eachDatabase((_dialect, open) => {
  const total = async (store: Store, [definition, filter]: (typeof QUESTIONS)[number]): Promise<number> =>
    (await store.list(actor(), definition, parseListQuery(definition, { filter: JSON.stringify(filter) }))).total;

  /** One random write, or several in one transaction of which some are rolled back. */
  async function write(at: World, random: () => number): Promise<void> {
    const one = <T>(of: readonly T[]): T => of[Math.trunc(random() * of.length)] as T;
    const values = () => ({
      kind: one(['lift', 'torque', 'other', null]),
      is_used: one([true, false]),
      owner_id: one(['p1', 'p2', null]),
      count: one([1, 3, 5]),
      remark: one(['lift', null]),
    });
    const row = async () =>
      one((await at.store.list(actor(), things, parseListQuery(things, { range: '[0,499]' }))).rows as { id: string; version: number }[]);
    const fails = random() < 0.2;
    await at.db
      .writeTx(async tx => {
        for (let times = one([1, 1, 1, 4]); times > 0; times -= 1) await at.store.insert(tx, actor(), things, values());
        if (fails) throw new Error('no');
      })
      .catch(() => undefined);
    const changed = await row();
    await at.db.writeTx(tx => at.store.update(tx, actor(), things, changed.id, changed.version, values(), { isOnly: true }));
    if (random() < 0.4) {
      const gone = await row();
      await at.db.writeTx(tx => at.store.remove(tx, actor(), things, gone.id));
    }
    const person = one(['p3', 'p4']);
    if (random() < 0.5) await at.db.writeTx(tx => at.store.remove(tx, actor(), people, person));
    else await at.db.writeTx(tx => at.store.restore(tx, actor(), people, person));
  }

  async function peopled(): Promise<World> {
    const at = await world(open);
    for (const id of ['p1', 'p2', 'p3', 'p4']) await at.insert(people, { id, number: id, name: '一' });
    return at;
  }

  /** Every total as the store of the world has it, and as one counts it that has kept nothing. */
  async function agree(at: World, turn: number): Promise<void> {
    const clock = fixedClock();
    const fresh = makeStore({ db: at.db, clock, ids: makeIds(clock, seededRandom(turn)) }, registryOf(REGISTERS));
    for (const question of QUESTIONS)
      expect([turn, question[1], await total(at.store, question)]).toEqual([turn, question[1], await total(fresh, question)]);
  }

  it('keeps totals through writes as they would be counted', async () => {
    const at = await peopled();
    const numbers = numbersOf(7);
    for (let turn = 0; turn < 25; turn += 1) {
      await write(at, numbers);
      await agree(at, turn);
    }
  });

  it('keeps totals as they would be counted when some count while others write', async () => {
    const at = await peopled();
    const numbers = numbersOf(11);
    for (let turn = 0; turn < 25; turn += 1) {
      const added = (kind: string, fails: boolean) =>
        at.db
          .writeTx(async tx => {
            await at.store.insert(tx, actor(), things, { kind, owner_id: 'p1' });
            if (fails) throw new Error('no');
          })
          .catch(() => undefined);
      const asking = () => Promise.all(QUESTIONS.map(question => total(at.store, question)));
      const waves = Array.from({ length: 6 }, async () => {
        if (numbers() < 0.5) await asking();
        await added(numbers() < 0.5 ? 'lift' : 'torque', numbers() < 0.3);
        await asking();
      });
      await Promise.all(waves);
      await agree(at, turn);
    }
  });
});
