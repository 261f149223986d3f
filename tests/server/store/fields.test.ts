import { beforeAll, expect, it } from 'vitest';
import { parseListQuery } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import type { Actor } from '../../../server/context.ts';
import { makeHistory } from '../../../server/store/history.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { eachDatabase } from '../../support/databases.ts';
import { ALL, actor, people, REGISTERS, things, type World, world } from './fixtures.ts';
import { organisation, type PersonName } from './organisation.ts';

/** Everyone's basics, my team's contacts, my own identity. */
const member = (staffId: PersonName): Actor =>
  actor({
    userId: `u-${staffId}`,
    staffId,
    grants: {
      ...ALL,
      staff: [
        { actions: ['R', 'E'], scope: 'all', fields: ['basic'] },
        { actions: ['R', 'E'], scope: 'team', fields: ['contact'] },
        { actions: ['R', 'U'], scope: 'self', fields: ['contact', 'identity'] },
      ],
      things: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['card'] }],
    },
  });

eachDatabase((_dialect, open) => {
  let at: World;
  beforeAll(async () => {
    at = await world(open);
    await organisation(at);
  });
  const list = async (by: Actor, filter: object, sort: [string, string] = ['number', 'ASC'], definition: Definition = people) =>
    at.store.list(
      by,
      definition,
      parseListQuery(definition, { filter: JSON.stringify(filter), sort: JSON.stringify(sort), range: '[0,99]' }),
    );
  const ids = async (...of: Parameters<typeof list>) => (await list(...of)).rows.map(row => row.id);

  it('leaves hidden fields out, never null', async () => {
    const { rows } = await list(member('a1'), {});
    const by = Object.fromEntries(rows.map(row => [row.id, Object.keys(row).filter(name => ['phone', 'id_no', 'pin'].includes(name))]));
    expect(by).toMatchObject({ a1: ['phone', 'id_no'], lead: ['phone'], a2: [], painter: [] });
    expect(await at.store.get(member('a1'), people, 'painter')).toEqual(rows.find(row => row.id === 'painter'));
    expect(await at.store.many(member('a1'), people, ['painter', 'a1'])).toEqual(
      ['painter', 'a1'].map(id => rows.find(row => row.id === id)),
    );
    expect(Object.keys(await at.store.get(actor(), people, 'a1'))).not.toContain('pin');
  });

  it('finds nothing by what is hidden on the row', async () => {
    const by = member('a1');
    expect(await ids(by, { phone: 'phone painter' })).toEqual([]);
    expect(await ids(by, { phone_like: 'phone' })).toEqual(['a1', 'lead']);
    expect(await ids(by, { phone_neq: 'x' })).toEqual(['a1', 'lead']);
    expect(await ids(by, { phone_null: true })).toEqual([]);
    expect(await ids(by, { phone: ['phone painter', 'phone lead'] })).toEqual(['lead']);
    expect(await ids(by, { id_no_gt: '' })).toEqual(['a1']);
    expect((await list(by, { phone_gte: 'phone' })).total).toBe(2);
  });

  it('sorts what is hidden as missing', async () => {
    const sorted = await ids(member('a1'), {}, ['phone', 'DESC']);
    expect(sorted.slice(0, 2)).toEqual(['lead', 'a1']);
    expect(sorted.slice(2)).toEqual([...sorted.slice(2)].sort().reverse());
  });

  it('searches only what is visible on the row', async () => {
    const by = member('a1');
    expect(await ids(by, { q: 'painter' })).toEqual(['painter']);
    expect(await ids(by, { q: 'phone' })).toEqual(['a1', 'lead']);
    expect(await ids(by, { q: 'phone painter' })).toEqual([]);
    expect(await ids(by, { q: 'phone lead' })).toEqual(['lead']);
    expect(await ids(by, { q: 'id' })).toEqual(['a1']);
    expect(await ids(by, { q: 'id phone a1' })).toEqual(['a1']);
    expect(await ids(actor(), { q: 'id phone' })).toHaveLength(10);
  });

  it('treats a field that is never visible like one that does not exist', async () => {
    const by = member('a1');
    await at.insert(things, { code: 't1', price_fen: 5, supplier: '供应商' });
    const sameAs = (name: string) => ({ status: 422, errors: { [name]: { key: 'validation.unknown_field', args: { field: name } } } });
    for (const filter of [{ price_fen: 5 }, { price_fen_gte: 1 }, { supplier_like: 'x' }]) {
      await expect(list(by, filter, ['number', 'ASC'], things)).rejects.toMatchObject(
        sameAs(Object.keys(filter)[0]?.replace(/_(gte|like)$/, '') ?? ''),
      );
    }
    await expect(list(by, {}, ['price_fen', 'ASC'], things)).rejects.toMatchObject(sameAs('price_fen'));
    await expect(at.insert(things, { price_fen: 5 }, by)).rejects.toMatchObject(sameAs('price_fen'));
    await expect(at.insert(things, { pricefen: 5 }, by)).rejects.toMatchObject(sameAs('pricefen'));
    await expect(at.insert(things, { constructor: 5 }, by)).rejects.toMatchObject(sameAs('constructor'));
    expect(await ids(by, { q: '供应商' }, ['number', 'ASC'], things)).toEqual([]);
    expect(await at.store.totals(by, things, parseListQuery(things, {}))).toEqual({ count: 0 });
    expect(await at.store.totals(actor(), things, parseListQuery(things, {}))).toEqual({ count: 0, price_fen: 5 });
  });

  it('names a hidden field unknown in a change, whatever its value', async () => {
    const by = member('a1');
    const row = await at.store.get(actor(), people, 'a2');
    for (const phone of ['phone a2', 'other', null]) {
      await expect(
        at.update(
          people,
          'a2',
          1,
          { phone },
          { ...by, grants: { ...by.grants, staff: [...(by.grants.staff ?? []), { actions: ['U'], scope: 'all', fields: ['basic'] }] } },
        ),
      ).rejects.toMatchObject({
        errors: { phone: { key: 'validation.unknown_field' } },
      });
    }
    expect(await at.store.get(actor(), people, 'a2')).toEqual(row);
  });

  it('does not let a check tell what is hidden', async () => {
    const made = await at.insert(things, { price_fen: 14 });
    await expect(at.update(things, made.id, 1, { count: 14 })).rejects.toMatchObject({ errors: { count: { key: 'validation.unlucky' } } });
    await expect(at.update(things, made.id, 1, { count: 14 }, member('a1'))).resolves.toMatchObject({ version: 2 });
  });

  it('takes no id for more than it is', async () => {
    for (const id of ['a\u0000', '', "'", '\ud800']) {
      await expect(at.store.get(actor(), people, id)).rejects.toMatchObject({ status: 404 });
      await expect(at.update(people, id, 1, {})).rejects.toMatchObject({ status: 404 });
      expect(await at.store.many(actor(), people, [id])).toEqual([]);
      expect((await at.store.labels(actor(), people, [id])).size).toBe(0);
    }
    await expect(ids(actor(), { name_like: 'a\u0000' })).rejects.toMatchObject({ status: 422 });
  });

  it('writes a secret and never tells it', async () => {
    const changed = await at.update(people, 'a1', 1, { pin: 'pin-4711', phone: '+86 139' }, member('a1'));
    expect(changed).toMatchObject({ pin: 'pin-4711', phone: '+86 139', version: 2 });
    expect(await at.store.show(actor(), people, changed)).not.toHaveProperty('pin');
    const history = makeHistory(at, registryOf(REGISTERS));
    const told = await history(actor(), people, 'a1', [0, 9]);
    expect(told.total).toBe(2);
    expect(told.entries[0]).toMatchObject({ verb: 'update', changes: [{ field: 'phone', from: 'phone a1', to: '+86 139' }] });
    expect((await history(member('painter'), people, 'a1', [0, 9])).entries.map(entry => entry.verb)).toEqual(['create']);
    const log = await at.db.all<{ changes: string }>({ sql: 'select changes from audit_log', parameters: [] });
    expect(JSON.stringify(log)).not.toMatch(/pin-4711|\+86 139|phone a1/);
    await expect(at.update(people, 'a1', 2, { pin: '1' }, { ...member('painter') })).rejects.toMatchObject({ status: 403 });
    await expect(history(actor({ grants: {} }), people, 'a1', [0, 9])).rejects.toMatchObject({ status: 403 });
    await expect(history(actor(), people, 'none', [0, 9])).rejects.toMatchObject({ status: 404 });
  });

  it('exports only what may be exported', async () => {
    const by = member('a1');
    const rows = [];
    for await (const row of at.store.each(by, people, parseListQuery(people, {}))) rows.push(row);
    expect(rows).toHaveLength(10);
    expect(rows.find(row => row.id === 'lead')).toHaveProperty('phone');
    expect(rows.find(row => row.id === 'a1')).not.toHaveProperty('id_no');
  });

  it('labels records the reader may see', async () => {
    expect(await at.store.labels(member('a1'), people, ['lead', 'none'])).toEqual(new Map([['lead', 'lead']]));
    expect(await at.store.labels(actor({ grants: {} }), people, ['lead'])).toEqual(new Map());
    const team = actor({ staffId: 'a1', grants: { staff: [{ actions: ['R'], scope: 'team', fields: ['basic'] }] } });
    expect([...(await at.store.labels(team, people, ['lead', 'painter'])).keys()]).toEqual(['lead']);
  });

  it('sorts by a label only where the reader may see it', async () => {
    const owners = ['painter', 'lead', 'a1'];
    for (const owner_id of owners) await at.insert(things, { code: `own ${owner_id}`, owner_id });
    const by = actor({ staffId: 'a1', grants: { ...ALL, staff: [{ actions: ['R'], scope: 'team', fields: ['basic'] }] } });
    const order = async (who: Actor) => (await list(who, { code_like: 'own ' }, ['owner_id', 'ASC'], things)).rows.map(row => row.owner_id);
    expect(await order(actor())).toEqual(['a1', 'lead', 'painter']);
    expect(await order(by)).toEqual(['painter', 'a1', 'lead']);
  });
});
