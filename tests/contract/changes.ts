import { expect } from 'vitest';
import { refusalOf } from '../support/wireClient.ts';
import { freshRow, harmlessChange, harmlessFields, type WireRow } from './rows.ts';
import { type Subject, testIf, without } from './subject.ts';

/** What the store itself changes with every write. */
const STAMPS = ['version', 'updated_at', 'updated_by'];

/** The tests of changes and deletions. */
export function changeTests({ open, get, definition, may, secrets, isServer }: Subject): void {
  const { name } = definition;
  const canChange = may.create && may.update;
  const hasHarmless = harmlessFields(isServer, definition).length > 0;

  testIf(canChange && hasHarmless)('merges a change, counts the version up and leaves everything else alone', async () => {
    const row = await freshRow(open(), definition);
    const change = await harmlessChange(open(), definition, row);
    const { data } = await open().client.provider.update(name, {
      id: row.id,
      data: { ...change, version: row.version },
      previousData: row,
    });
    expect(without(data, ...STAMPS)).toEqual({ ...without(row, ...STAMPS, ...secrets), ...change });
    expect(data.version).toBe(row.version + 1);
    expect(await get(row.id)).toEqual(data);
  });

  testIf(canChange)('takes the whole record back as react-admin sends it', async () => {
    const row = await freshRow(open(), definition);
    const data = without(row, ...secrets);
    const answer = await open().client.provider.update(name, { id: row.id, data, previousData: row });
    expect(without(answer.data, ...STAMPS)).toEqual(without(data, ...STAMPS));
  });

  testIf(canChange && hasHarmless)('refuses a change without version (422) and a stale one (409) with both rows', async () => {
    const row = await freshRow(open(), definition);
    const change = await harmlessChange(open(), definition, row);
    const { request, provider } = open().client;
    const missing = await request(`/${name}/${row.id}`, { method: 'PUT', body: change });
    expect(missing).toMatchObject({ status: 422, body: { errors: { version: { key: 'validation.required' } } } });
    const current = (await request(`/${name}/${row.id}`, { method: 'PUT', body: { ...change, version: row.version } })).body as WireRow;
    const stale = await refusalOf(provider.update(name, { id: row.id, data: { ...change, version: row.version }, previousData: row }));
    expect(stale.status).toBe(409);
    expect(stale.body.stored).toEqual(current);
    expect(stale.body.yours).toMatchObject(change);
    expect(await get(row.id)).toEqual(current);
  });

  testIf(canChange)('does not let anybody write what only the server writes', async () => {
    const fixed = Object.keys(definition.fields).filter(field => definition.fields[field]?.readOnly && !secrets.includes(field));
    const row = await freshRow(open(), definition);
    for (const field of [...fixed, 'created_at', 'created_by', 'updated_at']) {
      const refused = await open().client.request(`/${name}/${row.id}`, {
        method: 'PUT',
        body: { [field]: 'planted', version: row.version },
      });
      expect([field, refused.status]).toEqual([field, 422]);
    }
    expect(await get(row.id)).toEqual(without(row, ...secrets));
  });

  testIf(may.create && may.remove)('deletes a row, or archives it and brings it back', async () => {
    const row = await freshRow(open(), definition);
    const { provider, request } = open().client;
    const { data } = await provider.delete(name, { id: row.id, previousData: row });
    expect(data.id).toBe(row.id);
    if (definition.archive !== true) {
      expect((await refusalOf(get(row.id))).status).toBe(404);
      return;
    }
    expect(typeof (await get(row.id)).archived_at).toBe('string');
    const newest = { pagination: { page: 1, perPage: 500 }, sort: { field: 'created_at', order: 'DESC' } as const, filter: {} };
    expect((await provider.getList(name, newest)).data.map(one => one.id)).not.toContain(row.id);
    const restored = await request(`/${name}/${row.id}/restore`, { method: 'POST' });
    expect([restored.status, (restored.body as WireRow).archived_at]).toEqual([200, null]);
  });

  testIf(canChange && may.remove && hasHarmless)('serves updateMany and deleteMany', async () => {
    const rows = [await freshRow(open(), definition), await freshRow(open(), definition)];
    const [first] = rows as [WireRow, ...WireRow[]];
    const ids = rows.map(row => row.id);
    const change = await harmlessChange(open(), definition, first);
    const { provider } = open().client;
    expect((await provider.updateMany(name, { ids, data: { ...change, version: first.version } })).data).toEqual(ids);
    for (const id of ids) expect(await get(id)).toMatchObject(change);
    expect((await provider.deleteMany(name, { ids })).data).toEqual(ids);
  });
}
