import { beforeAll, expect, it } from 'vitest';
import { parseListQuery } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { makeHistory } from '../../../server/store/history.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { eachDatabase } from '../../support/databases.ts';
import { ALL, actor, departments, pay, people, REGISTERS, things, users, type World, world } from './fixtures.ts';

eachDatabase((_dialect, open) => {
  let at: World;
  beforeAll(async () => {
    at = await world(open);
    await at.insert(people, { id: 'p1', number: 'P1', name: '一' });
    await at.insert(people, { id: 'p2', number: 'P2', name: '二' });
  });
  const remove = (definition: Definition, id: string, by = actor()) => at.db.writeTx(tx => at.store.remove(tx, by, definition, id));
  const count = async (definition: Definition) => (await at.store.list(actor(), definition, parseListQuery(definition, {}))).total;

  it('creates and reads a row with all it has', async () => {
    const made = await at.insert(things, {
      code: 'a-1',
      name: '扳手',
      marks: ['A4'],
      steps: [{ what: 'look' }, { what: 'fix', cost_fen: 5 }],
    });
    expect(made).toMatchObject({ code: 'A-1', number: 'TH20261124-001', version: 1, state: 'draft', is_used: false, stock: 0 });
    const read = await at.store.get(actor(), things, made.id);
    expect(read).toEqual(await at.store.show(actor(), things, made));
    expect(read.steps).toEqual([
      { what: 'look', person_id: null, cost_fen: null, done: false },
      { what: 'fix', person_id: null, cost_fen: 5, done: false },
    ]);
    expect((await at.insert(things, {})).number).toBe('TH20261124-002');
  });

  it('refuses what is wrong, field by field and line by line', async () => {
    await expect(at.insert(things, { count: 13 })).rejects.toMatchObject({ status: 422, errors: { count: { key: 'validation.unlucky' } } });
    await expect(at.insert(things, { count: 'x', kind: 'y', steps: [{ what: 'ok' }, {}] })).rejects.toMatchObject({
      errors: {
        count: { key: 'validation.number' },
        kind: { key: 'validation.choice' },
        steps: { 1: { what: { key: 'validation.required' } } },
      },
    });
    await expect(at.insert(things, { state: 'done' })).rejects.toMatchObject({ errors: { state: { key: 'validation.read_only' } } });
    await expect(at.insert(things, { version: 9 })).rejects.toMatchObject({ errors: { version: { key: 'validation.read_only' } } });
    await expect(at.insert(things, { id: '../x' })).rejects.toMatchObject({ errors: { id: { key: 'validation.id' } } });
    await expect(at.insert(things, { id: 'one' })).resolves.toMatchObject({ id: 'one' });
    await expect(at.insert(things, { id: 'one' })).rejects.toMatchObject({ status: 409 });
  });

  it('merges a change, and writes nothing when nothing changes', async () => {
    const made = await at.insert(things, { code: 'm', name: '名', marks: ['a'], steps: [{ what: 'one' }] });
    const whole = await at.store.get(actor(), things, made.id);
    expect(await at.update(things, made.id, 1, whole)).toMatchObject({ version: 1 });
    const changed = await at.update(things, made.id, 1, { ...whole, name: '新', steps: [{ what: 'two' }, { what: 'three' }] });
    expect(changed).toMatchObject({ version: 2, name: '新', code: 'M', marks: ['a'] });
    expect(await at.store.get(actor(), things, made.id)).toEqual(await at.store.show(actor(), things, changed));
    expect((await at.store.list(actor(), things, parseListQuery(things, { filter: '{"q":"xin"}' }))).total).toBe(1);
    expect((await at.store.list(actor(), things, parseListQuery(things, { filter: '{"q":"名"}' }))).total).toBe(0);
    await expect(at.update(things, made.id, 2, { stock: 4 })).rejects.toMatchObject({ errors: { stock: { key: 'validation.read_only' } } });
    await expect(at.update(things, made.id, 2, { number: 'x', created_by: 'me' })).rejects.toMatchObject({
      errors: { number: { key: 'validation.read_only' }, created_by: { key: 'validation.read_only' } },
    });
    await expect(at.db.writeTx(tx => at.store.update(tx, actor(), things, made.id, undefined, { name: 'x' }))).rejects.toMatchObject({
      errors: { version: { key: 'validation.required' } },
    });
  });

  it('answers both rows when the version is stale', async () => {
    const made = await at.insert(things, { name: 'old', price_fen: 7 });
    await at.update(things, made.id, 1, { name: 'theirs' });
    const by = actor({ grants: { ...ALL, things: [{ actions: ['R', 'U'], scope: 'all', fields: ['card'] }] } });
    const refusal = await at.update(things, made.id, 1, { name: 'mine' }, by).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ status: 409, more: { stored: { name: 'theirs', version: 2 }, yours: { name: 'mine' } } });
    expect(JSON.stringify(refusal)).not.toContain('price_fen');
  });

  it('lets one of many clients with the same version win', async () => {
    const made = await at.insert(things, { name: 'race' });
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => at.update(things, made.id, 1, { count: index })));
    expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(1);
    expect(
      results.filter(result => result.status === 'rejected').every(result => (result as PromiseRejectedResult).reason.status === 409),
    ).toBe(true);
    expect(await at.store.get(actor(), things, made.id)).toMatchObject({ version: 2 });
  });

  it('loses no change of the server when many come at once', async () => {
    const made = await at.insert(things, {});
    const add = () =>
      at.db.writeTx(async tx => {
        const row = await at.store.find(tx, actor(), things, made.id, 'U');
        await at.store.update(tx, actor(), things, made.id, undefined, { stock: Number(row.stock) + 1 }, { asServer: true, verb: 'add' });
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await at.store.get(actor(), things, made.id)).toMatchObject({ stock: 20, version: 21 });
  });

  it('numbers without gaps or repeats under concurrency', async () => {
    const later = actor({ today: '2026-12-01' });
    const rows = await Promise.all(Array.from({ length: 20 }, () => at.insert(things, {}, later)));
    expect(rows.map(row => row.number).sort()).toEqual(
      Array.from({ length: 20 }, (_, index) => `TH20261201-${String(index + 1).padStart(3, '0')}`),
    );
  });

  it('tells a taken key on its fields, and only to those who may read it everywhere', async () => {
    await at.insert(things, { code: 'key' });
    await expect(at.insert(things, { code: 'KEY' })).rejects.toMatchObject({ status: 422, errors: { code: { key: 'validation.unique' } } });
    const self = actor({ staffId: 'p1', grants: { ...ALL, things: [{ actions: ['R', 'C'], scope: 'self', fields: ['card'] }] } });
    await expect(at.insert(things, { code: 'key', owner_id: 'p1' }, self)).rejects.toMatchObject({
      errors: { code: { key: 'validation.read_only' } },
    });
    await expect(at.insert(things, { code: 'free', owner_id: 'p1' }, self)).rejects.toMatchObject({
      errors: { code: { key: 'validation.read_only' } },
    });
    await expect(at.insert(things, { owner_id: 'p1' }, self)).resolves.toMatchObject({ owner_id: 'p1' });
    const mine = actor({ staffId: 'p1', grants: { ...ALL, salary: [{ actions: ['R', 'C'], scope: 'self', fields: ['line'] }] } });
    const once = { staff_id: 'p1', paid_on: '2026-01-01', amount_fen: 1 };
    await at.insert(pay, once, mine);
    await expect(at.insert(pay, once, mine)).rejects.toMatchObject({ errors: { paid_on: { key: 'validation.unique' } } });
  });

  it('binds a partial key only where it says', async () => {
    const done = async (id: string) =>
      at.db.writeTx(tx => at.store.update(tx, actor(), things, id, undefined, { state: 'done' }, { asServer: true }));
    const [one, two] = [await at.insert(things, { owner_id: 'p2' }), await at.insert(things, { owner_id: 'p2' })];
    await done(one.id);
    await expect(done(two.id)).rejects.toMatchObject({ errors: { owner_id: { key: 'validation.unique' } } });
  });

  it('knows only records that are there, visible and live', async () => {
    const missing = { key: 'validation.reference_not_found' };
    await expect(
      at.insert(things, { owner_id: 'no', helper_ids: ['p1', 'no'], steps: [{ what: 'x', person_id: 'no' }] }),
    ).rejects.toMatchObject({
      status: 422,
      errors: { owner_id: missing, helper_ids: missing, steps: { 0: { person_id: missing } } },
    });
    const by = actor({ staffId: 'p1', grants: { ...ALL, staff: [{ actions: ['R'], scope: 'self', fields: ['basic'] }] } });
    await expect(at.insert(things, { owner_id: 'p2' }, by)).rejects.toMatchObject({ errors: { owner_id: missing } });
    const gone = await at.insert(people, { number: 'GONE', name: 'gone' });
    const kept = await at.insert(things, { owner_id: gone.id, code: 'kept' });
    await remove(people, gone.id);
    await expect(at.insert(things, { owner_id: gone.id })).rejects.toMatchObject({
      errors: { owner_id: { key: 'validation.reference_archived' } },
    });
    await expect(at.update(things, kept.id, 1, { name: 'still', owner_id: gone.id })).resolves.toMatchObject({ version: 2 });
  });

  it('says what refers to a row only as far as the reader sees it', async () => {
    const base = await at.insert(people, { id: 'named', number: 'NAMED', name: '被引用' });
    const free = { ...people, archive: false } as Definition;
    await at.insert(things, { owner_id: base.id, helper_ids: [base.id], steps: [{ what: 'x', person_id: base.id }] });
    const told = (by = actor()) => remove(free, base.id, by).catch((error: unknown) => error);
    expect(await told()).toMatchObject({
      status: 409,
      root: { key: 'problem.referenced' },
      more: { by: [{ register: 'things', count: 1 }] },
    });
    const blind = actor({ grants: { ...ALL, things: [] } });
    expect(await told(blind)).toMatchObject({ status: 409, more: { by: [] } });
  });

  it('archives master data and brings it back', async () => {
    const row = await at.insert(departments, { name: '部门' });
    expect(await remove(departments, row.id)).toMatchObject({ version: 2, archived_at: '2026-11-24T01:00:00.000Z' });
    expect(await count(departments)).toBe(0);
    expect((await at.store.list(actor(), departments, parseListQuery(departments, { filter: '{"archived_at_null":false}' }))).total).toBe(
      1,
    );
    expect(await at.store.many(actor(), departments, [row.id])).toHaveLength(1);
    expect(await at.db.writeTx(tx => at.store.restore(tx, actor(), departments, row.id))).toMatchObject({ version: 3, archived_at: null });
    expect(await count(departments)).toBe(1);
  });

  it('deletes a draft that nothing refers to, and says what refers to it otherwise', async () => {
    const row = await at.insert(things, { name: 'gone', steps: [{ what: 'x' }] });
    await remove(things, row.id);
    await expect(at.store.get(actor(), things, row.id)).rejects.toMatchObject({ status: 404 });
    expect((await at.store.list(actor(), things, parseListQuery(things, { filter: '{"q":"gone"}' }))).total).toBe(0);
    const approved = await at.insert(pay, { staff_id: 'p1', paid_on: '2026-02-02', amount_fen: 1 });
    await at.db.writeTx(tx => at.store.update(tx, actor(), pay, approved.id, undefined, { state: 'approved' }, { asServer: true }));
    await expect(remove(pay, approved.id)).rejects.toMatchObject({ status: 409, root: { key: 'problem.state' } });
    await expect(at.update(pay, approved.id, 2, { amount_fen: 2 })).rejects.toMatchObject({ status: 409, root: { key: 'problem.state' } });
  });

  it('keeps the log closed to all but the server', async () => {
    const log = REGISTERS.at(-1) as Definition;
    await expect(at.insert(log, { verb: 'x' })).rejects.toMatchObject({ status: 403 });
    const entry = await at.db.one<{ id: string }>({ sql: 'select id from audit_log limit 1', parameters: [] });
    await expect(at.update(log, entry?.id ?? '', 1, { verb: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(remove(log, entry?.id ?? '')).rejects.toMatchObject({ status: 403 });
  });

  it('writes the log in the same transaction', async () => {
    const made = await at.insert(things, { name: 'log', price_fen: 5 });
    await at.update(things, made.id, 1, { price_fen: 6, marks: ['x'] });
    await expect(
      at.db.writeTx(async tx => {
        await at.store.update(tx, actor(), things, made.id, 2, { name: 'undone' });
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    const history = makeHistory(at, registryOf(REGISTERS));
    const told = await history(actor(), things, made.id, [0, 9]);
    expect(told.entries.map(entry => entry.verb)).toEqual(['update', 'create']);
    expect(told.entries[0]).toMatchObject({
      user_id: 'u-owner',
      at: '2026-11-24T01:00:00.000Z',
      changes: [
        { field: 'marks', from: [], to: ['x'] },
        { field: 'price_fen', from: 5, to: 6 },
      ],
    });
    const blind = actor({ grants: { ...ALL, things: [{ actions: ['R'], scope: 'all', fields: ['card'] }] } });
    expect((await history(blind, things, made.id, [0, 0])).entries[0]?.changes.map(change => change.field)).toEqual(['marks']);
  });

  it('keeps the total of a register right through every kind of write', async () => {
    const totals = async () => [
      (await at.store.list(actor(), departments, { ...parseListQuery(departments, { range: '[0,0]' }) })).total,
      (await at.store.list(actor(), departments, { ...parseListQuery(departments, { range: '[0,0]' }), archived: true })).total,
    ];
    const counted = async () => {
      at.store.changed('departments');
      return totals();
    };
    const made: { readonly id: string }[] = [];
    for (let index = 0; index < 3; index += 1) made.push(await at.insert(departments, { name: `总数 ${index}` }));
    expect(await totals()).toEqual(await counted());
    const before = await totals();
    await at.insert(departments, { name: '再一个' });
    await remove(departments, made[0]?.id ?? '');
    await at.update(departments, made[1]?.id ?? '', 1, { name: '换名' });
    await at.db
      .writeTx(async tx => {
        await at.store.insert(tx, actor(), departments, { name: '没了' });
        throw new Error('undo');
      })
      .catch(() => undefined);
    expect(await totals()).toEqual([before[0], (before[1] ?? 0) + 1]);
    expect(await totals()).toEqual(await counted());
    await at.db.writeTx(tx => at.store.restore(tx, actor(), departments, made[0]?.id ?? ''));
    expect(await totals()).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
    const gone = await at.insert(things, { code: 'short-lived' });
    const there = await count(things);
    await remove(things, gone.id);
    expect(await count(things)).toBe(there - 1);
  });

  it('drops totals with every write, and only after it', async () => {
    const before = await count(users);
    const row = await at.insert(users, { username: 'someone' });
    expect(await count(users)).toBe(before + 1);
    await remove(users, row.id);
    expect(await count(users)).toBe(before);
    const seen: string[] = [];
    const stop = at.store.watch(register => seen.push(register));
    await at.update(users, row.id, 2, { username: 'other' });
    stop();
    expect(seen.sort()).toEqual(['audit_log', 'users']);
  });
});
