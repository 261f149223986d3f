import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../../model/kernel/access.ts';
import { parseListQuery } from '../../../model/kernel/query.ts';
import type { Actor } from '../../../server/context.ts';
import { statement } from '../../../server/db/database.ts';
import { eachDatabase } from '../../support/databases.ts';
import { ALL, actor, pay, people, things, type World, world } from './fixtures.ts';
import { organisation, type PersonName } from './organisation.ts';

/** Someone who may read (and change) pay at one scope only. */
const scoped = (scope: Scope, staffId: PersonName | null, more: Partial<Actor> = {}): Actor =>
  actor({
    userId: `u-${staffId}`,
    staffId,
    grants: { ...ALL, salary: [{ actions: ['R', 'U', 'C', 'D'], scope, fields: ['line', 'bonus'] }] },
    ...more,
  });

eachDatabase((dialect, open) => {
  let at: World;
  const pays: Record<string, string> = {};

  beforeAll(async () => {
    at = await world(open);
    await organisation(at);
    for (const who of ['gm', 'boss', 'lead', 'a1', 'a2', 'painter', 'clerk', 'x', 'y', 'nobody']) {
      for (const on of ['2026-03-31', '2026-10-31', '2026-11-24']) {
        pays[`${who} ${on}`] = (await at.insert(pay, { staff_id: who, paid_on: on, amount_fen: 100 })).id;
      }
    }
  });

  const seen = async (by: Actor, on: string): Promise<string[]> => {
    const { rows, total } = await at.store.list(by, pay, parseListQuery(pay, { filter: JSON.stringify({ paid_on: on }), range: '[0,99]' }));
    expect(total).toBe(rows.length);
    return rows.map(row => String(row.staff_id)).sort();
  };

  it.each<[Scope, PersonName | null, string, string[]]>([
    ['self', 'a1', '2026-10-31', ['a1']],
    ['self', 'nobody', '2026-10-31', ['nobody']],
    ['self', null, '2026-10-31', []],
    ['team', 'a1', '2026-10-31', ['a1', 'a2', 'lead']],
    ['team', 'a1', '2026-03-31', ['a1', 'clerk']],
    ['team', 'a1', '2026-11-24', ['a1', 'lead']],
    ['team', 'a2', '2026-11-24', []],
    ['team', 'gm', '2026-10-31', []],
    ['team', 'nobody', '2026-10-31', []],
    ['team', null, '2026-10-31', []],
    ['dept', 'boss', '2026-10-31', ['a1', 'a2', 'boss', 'lead', 'painter']],
    ['dept', 'boss', '2026-03-31', ['a2', 'boss', 'lead', 'painter']],
    ['dept', 'painter', '2026-10-31', ['painter']],
    ['dept', 'gm', '2026-10-31', ['a1', 'a2', 'boss', 'clerk', 'gm', 'lead', 'painter']],
    ['dept', 'x', '2026-10-31', ['x', 'y']],
    ['dept', 'nobody', '2026-10-31', []],
    ['dept', null, '2026-10-31', []],
    ['reports', 'boss', '2026-10-31', ['a1', 'a2', 'lead', 'painter']],
    ['reports', 'boss', '2026-03-31', ['a2', 'lead', 'painter']],
    ['reports', 'clerk', '2026-03-31', ['a1']],
    ['reports', 'clerk', '2026-10-31', []],
    ['reports', 'a1', '2026-10-31', []],
    ['reports', 'x', '2026-10-31', ['y']],
    ['reports', null, '2026-10-31', []],
    ['assigned', 'boss', '2026-10-31', []],
    ['loc', 'boss', '2026-10-31', []],
    ['published', 'boss', '2026-10-31', []],
    ['own', 'boss', '2026-10-31', []],
  ])('%s of %s on %s', async (scope, who, on, expected) => {
    expect(await seen(scoped(scope, who), on)).toEqual(expected);
  });

  it('judges registers without a date by today', async () => {
    const dept = (today: string): Actor =>
      actor({ staffId: 'boss', today, grants: { staff: [{ actions: ['R'], scope: 'dept', fields: ['basic'] }] } });
    const ids = async (by: Actor) =>
      (await at.store.list(by, people, parseListQuery(people, { range: '[0,99]' }))).rows.map(row => row.id).sort();
    expect(await ids(dept('2026-03-31'))).toEqual(['a2', 'boss', 'lead', 'painter']);
    expect(await ids(dept('2026-11-24'))).toEqual(['a1', 'boss', 'lead', 'painter']);
  });

  it('answers an unseen row like one that is not there, on every verb', async () => {
    const by = scoped('team', 'a1');
    const hidden = pays['painter 2026-10-31'] ?? '';
    for (const id of [hidden, 'not-there']) {
      await expect(at.store.get(by, pay, id)).rejects.toMatchObject({ status: 404 });
      await expect(at.update(pay, id, 1, { amount_fen: 1 }, by)).rejects.toMatchObject({ status: 404 });
      await expect(at.db.writeTx(tx => at.store.remove(tx, by, pay, id))).rejects.toMatchObject({ status: 404 });
      await expect(at.db.writeTx(tx => at.store.find(tx, by, pay, id, 'U'))).rejects.toMatchObject({ status: 404 });
      expect(await at.store.many(by, pay, [id])).toEqual([]);
    }
  });

  it('does not move a row out of or into a scope', async () => {
    const by = scoped('team', 'a1');
    await expect(at.insert(pay, { staff_id: 'painter', paid_on: '2026-10-30', amount_fen: 1 }, by)).rejects.toMatchObject({ status: 403 });
    const made = await at.insert(pay, { staff_id: 'lead', paid_on: '2026-10-30', amount_fen: 1 }, by);
    await expect(at.update(pay, made.id, 1, { staff_id: 'painter' }, by)).rejects.toMatchObject({ status: 403 });
    await expect(at.update(pay, made.id, 1, { paid_on: '2026-03-30' }, scoped('team', 'lead'))).resolves.toMatchObject({ version: 2 });
    await expect(at.update(pay, made.id, 2, { paid_on: '2026-10-30', staff_id: 'a1' }, by)).rejects.toMatchObject({ status: 404 });
    expect(await at.update(pay, made.id, 2, { staff_id: 'a2' })).toMatchObject({ staff_id: 'a2', version: 3 });
  });

  it('gives 403 for what is seen but not to be changed', async () => {
    const by = actor({
      staffId: 'a1',
      grants: {
        ...ALL,
        salary: [
          { actions: ['R'], scope: 'all', fields: ['line', 'bonus'] },
          { actions: ['U'], scope: 'self', fields: ['line'] },
        ],
      },
    });
    await expect(at.update(pay, pays['lead 2026-10-31'] ?? '', 1, { amount_fen: 1 }, by)).rejects.toMatchObject({ status: 403 });
    await expect(at.update(pay, pays['a1 2026-10-31'] ?? '', 1, { bonus_fen: 1 }, by)).rejects.toMatchObject({
      status: 422,
      errors: { bonus_fen: { key: 'validation.read_only' } },
    });
    await expect(at.db.writeTx(tx => at.store.remove(tx, by, pay, pays['a1 2026-10-31'] ?? ''))).rejects.toMatchObject({ status: 403 });
  });

  it('own is what I created, while draft', async () => {
    const by = scoped('own', 'clerk', { grants: { ...ALL, things: [{ actions: ['R', 'C', 'U', 'D'], scope: 'own', fields: ['card'] }] } });
    const mine = await at.insert(things, { name: 'mine' }, by);
    await at.insert(things, { name: 'not mine' });
    const list = async () => (await at.store.list(by, things, parseListQuery(things, {}))).rows.map(row => row.name);
    expect(await list()).toEqual(['mine']);
    await at.db.writeTx(tx => at.store.update(tx, actor(), things, mine.id, undefined, { state: 'done' }, { asServer: true }));
    expect(await list()).toEqual([]);
  });

  it('gives reports the same condition', async () => {
    const by = scoped('reports', 'boss');
    const scope = at.store.scopeSql(by, pay, 'p');
    const rows = await at.db.all<{ staff_id: string }>(
      statement(dialect, `select p.staff_id from pay p where p.paid_on = ? and ${scope.sql} order by 1`, '2026-10-31', ...scope.parameters),
    );
    expect(rows.map(row => row.staff_id)).toEqual(['a1', 'a2', 'lead', 'painter']);
    expect(at.store.scopeSql(scoped('team', null), pay, 'p').sql).toBe('1 = 0');
  });

  describe('no right at all', () => {
    it('is 403', async () => {
      const by = actor({ grants: {} });
      await expect(at.store.list(by, pay, parseListQuery(pay, {}))).rejects.toMatchObject({ status: 403 });
      await expect(at.store.get(by, pay, 'x')).rejects.toMatchObject({ status: 403 });
      await expect(at.insert(pay, {}, by)).rejects.toMatchObject({ status: 403 });
      const walk = at.store.each(scoped('self', 'a1'), pay, parseListQuery(pay, {}));
      await expect(walk[Symbol.asyncIterator]().next()).rejects.toMatchObject({ status: 403 });
    });
  });
});
