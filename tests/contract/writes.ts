import { expect, it } from 'vitest';
import type { Definition } from '../../model/kernel/resource.ts';
import { checkNew } from '../../model/kernel/schema.ts';
import { refusalOf } from '../support/wireClient.ts';
import type { Backend } from './backend.ts';
import { abilities, allRows, freshBody, freshRow, harmlessChange, type WireRow } from './rows.ts';

const without = (row: object, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** The tests of writes, for one register of one backend. */
export function writeTests(open: () => Backend, definition: Definition): void {
  const { name } = definition;
  const may = () => abilities(open(), definition);
  const get = async (id: string): Promise<WireRow> => (await open().client.provider.getOne(name, { id })).data as WireRow;

  it('reads a new row as it was written', async context => {
    if (!may().create) return context.skip('nobody creates these rows over the wire');
    const body = await freshBody(open(), definition);
    const { data } = await open().client.provider.create(name, { data: body });
    expect(data).toMatchObject({ ...stored(definition, body), version: 1 });
    expect(await get(data.id)).toEqual(data);
  });

  it('takes the id that the client proposes, once', async context => {
    if (!may().create) return context.skip('nobody creates these rows over the wire');
    const id = `${name}-proposed`;
    const { status, body } = await open().client.request(`/${name}`, {
      method: 'POST',
      body: { id, ...(await freshBody(open(), definition)) },
    });
    expect([status, (body as WireRow).id]).toEqual([201, id]);
    const again = await open().client.request(`/${name}`, { method: 'POST', body: { id, ...(await freshBody(open(), definition)) } });
    expect([409, 422]).toContain(again.status);
  });

  it('refuses rows that only the server writes', async context => {
    if (definition.serverOnly !== true) return context.skip('people write this register');
    const [row] = await allRows(open(), name);
    for (const [method, path, body] of [
      ['POST', `/${name}`, await freshBody(open(), definition)],
      ['PUT', `/${name}/${row?.id}`, { version: 1 }],
      ['DELETE', `/${name}/${row?.id}`, undefined],
    ] as const) {
      expect([method, (await open().client.request(path, { method, body })).status]).toEqual([method, 403]);
    }
  });

  it('refuses unknown keys, missing required fields and values of the wrong type on their field', async context => {
    if (!may().create) return context.skip('nobody creates these rows over the wire');
    const { provider } = open().client;
    const body = await freshBody(open(), definition);
    const unknown = await refusalOf(provider.create(name, { data: { ...body, no_such: 1 } }));
    expect([unknown.status, unknown.body.errors?.no_such?.key]).toEqual([422, 'validation.unknown_field']);
    for (const [field, of] of Object.entries(definition.fields)) {
      if (body[field] === undefined) continue;
      if (of.kind !== 'json') {
        const wrong = await refusalOf(provider.create(name, { data: { ...body, [field]: { a: [1] } } }));
        expect([field, wrong.status, Object.keys(wrong.body.errors ?? {})]).toEqual([field, 422, [field]]);
      }
      if (of.required && of.initial === undefined) {
        const missing = await refusalOf(provider.create(name, { data: without(body, field) }));
        expect([field, missing.body.errors?.[field]?.key]).toEqual([field, 'validation.required']);
      }
    }
  });

  it('merges a change, counts the version up and leaves everything else alone', async context => {
    if (!may().create || !may().update) return context.skip('nobody changes these rows over the wire');
    const row = await freshRow(open(), definition);
    const change = await harmlessChange(open(), definition, row);
    if (change === undefined) return context.skip('no field to change without consequences');
    const { data } = await open().client.provider.update(name, {
      id: row.id,
      data: { ...change, version: row.version },
      previousData: row,
    });
    expect(without(data, 'version', 'updated_at', 'updated_by')).toEqual({
      ...without(row, 'version', 'updated_at', 'updated_by'),
      ...change,
    });
    expect(data.version).toBe(row.version + 1);
    expect(await get(row.id)).toEqual(data);
  });

  it('takes the whole record back as react-admin sends it', async context => {
    if (!may().create || !may().update) return context.skip('nobody changes these rows over the wire');
    const row = await freshRow(open(), definition);
    const { data } = await open().client.provider.update(name, { id: row.id, data: row, previousData: row });
    expect(without(data, 'version', 'updated_at', 'updated_by')).toEqual(without(row, 'version', 'updated_at', 'updated_by'));
  });

  it('refuses a change without version (422) and a stale one (409) with both rows', async context => {
    if (!may().create || !may().update) return context.skip('nobody changes these rows over the wire');
    const row = await freshRow(open(), definition);
    const change = (await harmlessChange(open(), definition, row)) ?? {};
    const { request } = open().client;
    const missing = await request(`/${name}/${row.id}`, { method: 'PUT', body: change });
    expect(missing.status).toBe(422);
    expect(JSON.stringify(missing.body)).toContain('version');
    const current = (await request(`/${name}/${row.id}`, { method: 'PUT', body: { ...change, version: row.version } })).body as WireRow;
    const stale = await refusalOf(
      open().client.provider.update(name, { id: row.id, data: { ...change, version: row.version }, previousData: row }),
    );
    expect(stale.status).toBe(current.version === row.version ? 200 : 409);
    expect(stale.body.stored).toEqual(current);
    expect(stale.body.yours).toMatchObject(change);
    expect(await get(row.id)).toEqual(current);
  });

  it('does not let anybody write what only the server writes', async context => {
    const fixed = Object.entries(definition.fields).filter(([, of]) => of.readOnly && of.kind !== 'secret');
    if (!may().create || !may().update) return context.skip('nobody changes these rows over the wire');
    const row = await freshRow(open(), definition);
    for (const [field] of [...fixed, ['created_at'], ['created_by'], ['updated_at']] as [string][]) {
      const body = { [field]: 'planted', version: row.version };
      const refused = await open().client.request(`/${name}/${row.id}`, { method: 'PUT', body });
      expect([field, refused.status]).toEqual([field, 422]);
    }
    expect(await get(row.id)).toEqual(row);
  });

  it('deletes a row, or archives it and brings it back', async context => {
    if (!may().create || !may().remove) return context.skip('nobody deletes these rows over the wire');
    const row = await freshRow(open(), definition);
    const { data } = await open().client.provider.delete(name, { id: row.id, previousData: row });
    expect(data.id).toBe(row.id);
    if (definition.archive !== true) {
      expect((await refusalOf(get(row.id))).status).toBe(404);
      return;
    }
    expect(typeof (await get(row.id)).archived_at).toBe('string');
    const { data: listed } = await open().client.provider.getList(name, {
      pagination: { page: 1, perPage: 500 },
      sort: { field: 'created_at', order: 'DESC' },
      filter: {},
    });
    expect(listed.map(one => one.id)).not.toContain(row.id);
    const restored = await open().client.request(`/${name}/${row.id}/restore`, { method: 'POST' });
    expect([restored.status, (restored.body as WireRow).archived_at]).toEqual([200, null]);
  });

  it('serves updateMany and deleteMany', async context => {
    if (!may().create || !may().update || !may().remove) return context.skip('nobody changes these rows over the wire');
    const rows = [await freshRow(open(), definition), await freshRow(open(), definition)];
    const ids = rows.map(row => row.id);
    const change = await harmlessChange(open(), definition, rows[0] as WireRow);
    const { data } = await open().client.provider.updateMany(name, { ids, data: { ...change, version: 1 } });
    expect(data).toEqual(ids);
    const deleted = await open().client.provider.deleteMany(name, { ids });
    expect(deleted.data).toEqual(ids);
  });

  it('writes a bulk all or nothing', async context => {
    const { create, update, remove } = may();
    if (!create) return context.skip('nobody creates these rows over the wire');
    const { request } = open().client;
    const before = (await allRows(open(), name)).length;
    const good = await freshBody(open(), definition);
    const bad = await request(`/${name}/bulk`, {
      method: 'POST',
      body: { create: [good, { ...(await freshBody(open(), definition)), no_such: 1 }] },
    });
    expect(bad.status).toBe(422);
    expect((bad.body as { errors: unknown }).errors).toMatchObject({ create: { 1: { no_such: { key: 'validation.unknown_field' } } } });
    expect((await allRows(open(), name)).length).toBe(before);
    const row = await freshRow(open(), definition);
    const change = await harmlessChange(open(), definition, row);
    const body = {
      create: [good],
      ...(update && change !== undefined ? { update: [{ id: row.id, version: row.version, ...change }] } : {}),
      ...(remove ? { delete: [(await freshRow(open(), definition)).id] } : {}),
    };
    const done = await request(`/${name}/bulk`, { method: 'POST', body });
    expect([done.status, done.body]).toMatchObject([200, { created: [stored(definition, good)] }]);
    if (update && change !== undefined) expect(await get(row.id)).toMatchObject(change);
  });

  it('does the same create once for one idempotency key', async context => {
    if (!open().isServer) return context.skip('the mock keeps no keys');
    if (!may().create) return context.skip('nobody creates these rows over the wire');
    const body = await freshBody(open(), definition);
    const headers = { 'idempotency-key': `key-${name}` };
    const first = await open().client.request(`/${name}`, { method: 'POST', body, headers });
    const again = await open().client.request(`/${name}`, { method: 'POST', body, headers });
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    const other = await open().client.request(`/${name}`, { method: 'POST', body: await freshBody(open(), definition), headers });
    expect(other.status).toBe(422);
  });
}

/** The body as it is stored: what the kinds make of it. */
function stored(definition: Definition, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result = checkNew(definition, body);
  return result.ok ? Object.fromEntries(Object.keys(body).map(name => [name, result.value[name]])) : {};
}
