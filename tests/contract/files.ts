import { expect } from 'vitest';
import { mayEver } from '../../model/kernel/access.ts';
import { EVERYTHING } from './backend.ts';
import { allRows } from './rows.ts';
import { type Subject, testIf } from './subject.ts';

interface Preview {
  readonly token: string;
  readonly counts: Readonly<Record<'create' | 'update' | 'same' | 'bad', number>>;
  readonly problems: readonly unknown[];
}

/** The tests of files: what goes out of a register comes back into it. */
export function fileTests({ open, definition, may, isServer }: Subject): void {
  const { name } = definition;
  const canBoth = isServer && may.create && may.update && definition.key.length > 0 && mayEver(EVERYTHING, definition, 'E');
  const format = name.length % 2 === 0 ? 'csv' : 'xlsx';

  testIf(canBoth)(`finds every row the same when its .${format} comes back`, async () => {
    const { client } = open();
    const rows = (await allRows(open(), name)).filter(row => (row.archived_at ?? null) === null);
    const exported = await fetch(`${client.url}/api/${name}/export.${format}?locale=zh`, { headers: { cookie: client.cookie } });
    expect(exported.status).toBe(200);
    const answer = await client.request(`/${name}/import?filename=rows.${format}`, {
      method: 'POST',
      body: new Uint8Array(await exported.arrayBuffer()),
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(answer.status).toBe(200);
    const { counts, problems } = answer.body as Preview;
    expect({ counts, problems }).toEqual({ counts: { create: 0, update: 0, same: rows.length, bad: 0 }, problems: [] });
  });
}
