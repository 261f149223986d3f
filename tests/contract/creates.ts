import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { refusalOf } from '../support/wireClient.ts';
import { allRows, freshBody, freshRow, harmlessChange, harmlessFields, type WireRow } from './rows.ts';
import { type Subject, stored, testIf, without } from './subject.ts';

/** The tests of new rows, one by one and in bulk. */
export function createTests({ open, get, definition, may, secrets, isServer }: Subject): void {
  const { name } = definition;

  testIf(may.create)('reads a new row as it was written', async () => {
    const body = await freshBody(open(), definition);
    const { data } = await open().client.provider.create(name, { data: body });
    expect(data).toMatchObject(without(stored(definition, body), ...secrets));
    expect(await get(data.id)).toEqual(without(data, ...secrets));
  });

  testIf(may.create)('takes the id that the client proposes, once', async () => {
    const id = `0198f000-0000-7000-8000-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
    const { request } = open().client;
    const first = await request(`/${name}`, { method: 'POST', body: { id, ...(await freshBody(open(), definition)) } });
    expect([first.status, (first.body as WireRow).id]).toEqual([201, id]);
    const again = await request(`/${name}`, { method: 'POST', body: { id, ...(await freshBody(open(), definition)) } });
    expect([409, 422]).toContain(again.status);
  });

  testIf(may.create)('refuses unknown keys, missing required fields and values of the wrong type on their field', async () => {
    const { provider } = open().client;
    const body = await freshBody(open(), definition);
    const unknown = await refusalOf(provider.create(name, { data: { ...body, no_such: 1 } }));
    expect([unknown.status, unknown.body.errors?.no_such?.key]).toEqual([422, 'validation.unknown_field']);
    for (const [field, of] of Object.entries(definition.fields).filter(([one]) => body[one] !== undefined)) {
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

  const canBulk = may.create && secrets.length === 0;
  testIf(canBulk)('writes a bulk all or nothing', async () => {
    const { request } = open().client;
    const before = (await allRows(open(), name)).length;
    const good = await freshBody(open(), definition);
    const bad = { ...(await freshBody(open(), definition)), no_such: 1 };
    const refused = await request(`/${name}/bulk`, { method: 'POST', body: { create: [good, bad] } });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ errors: { create: { 1: { no_such: { key: 'validation.unknown_field' } } } } });
    expect((await allRows(open(), name)).length).toBe(before);
    const row = await freshRow(open(), definition);
    const isChangeable = may.update && harmlessFields(isServer, definition).length > 0;
    const change = isChangeable ? await harmlessChange(open(), definition, row) : {};
    const body = {
      create: [good],
      ...(isChangeable ? { update: [{ id: row.id, version: row.version, ...change }] } : {}),
      ...(may.remove ? { delete: [(await freshRow(open(), definition)).id] } : {}),
    };
    const done = await request(`/${name}/bulk`, { method: 'POST', body });
    expect([done.status, done.body]).toMatchObject([200, { created: [stored(definition, good)] }]);
    expect(await get(row.id)).toMatchObject(change);
  });

  testIf(may.create && isServer)('does the same create once for one idempotency key', async () => {
    const body = await freshBody(open(), definition);
    const headers = { 'idempotency-key': `key-${name}` };
    const { request } = open().client;
    const first = await request(`/${name}`, { method: 'POST', body, headers });
    const again = await request(`/${name}`, { method: 'POST', body, headers });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(without(again.body as object, ...secrets)).toEqual(without(first.body as object, ...secrets));
    const other = await request(`/${name}`, { method: 'POST', body: await freshBody(open(), definition), headers });
    expect(other.status).toBe(422);
  });

  testIf(definition.serverOnly === true)('refuses rows that only the server writes', async () => {
    const [row] = await allRows(open(), name);
    for (const [method, path, body] of [
      ['POST', `/${name}`, await freshBody(open(), definition)],
      ['PUT', `/${name}/${row?.id}`, { version: 1 }],
      ['DELETE', `/${name}/${row?.id}`, undefined],
    ] as const) {
      expect([method, (await open().client.request(path, { method, body })).status]).toEqual([method, 403]);
    }
  });
}
