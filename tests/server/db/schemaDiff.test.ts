import { describe, expect, it } from 'vitest';
import { choice } from '../../../model/kernel/kinds/choice.ts';
import { integer } from '../../../model/kernel/kinds/number.ts';
import { reference } from '../../../model/kernel/kinds/reference.ts';
import { text } from '../../../model/kernel/kinds/text.ts';
import { type Definition, defineResource, type FieldMap } from '../../../model/kernel/resource.ts';
import { type Dialect, statement } from '../../../server/db/database.ts';
import { createSchema, schemaObjects } from '../../../server/db/schema.ts';
import { schemaDiff } from '../../../server/db/schemaDiff.ts';
import { eachDatabase } from '../../support/databases.ts';

const register = (name: string, fields: FieldMap, more: Partial<Definition> = {}): Definition =>
  defineResource({
    name,
    resource: name,
    domain: 'parts',
    fields,
    defaultGroup: 'basic',
    key: ['code'],
    search: [],
    label: ['code'],
    list: { columns: ['code'], filters: [], sort: ['code', 'ASC'] },
    form: [],
    ...(more as object),
  }) as unknown as Definition;

const code = text({ required: true, code: true });
const shelves = register('shelves', { code, state: choice(['open', 'shut'], { required: true }), places: integer() });
const boxes = register('boxes', { code, shelf_id: reference('shelves', { required: true }) });
const BEFORE = [shelves, boxes];

const diff = (dialect: Dialect, after: readonly Definition[]): string =>
  schemaDiff(dialect, schemaObjects(dialect, BEFORE), schemaObjects(dialect, after));

describe.each(['sqlite', 'postgres'] as const)('the difference on %s', dialect => {
  it('is nothing between equal schemas', () => {
    expect(diff(dialect, BEFORE)).toBe('');
  });

  it('leaves to people what would lose or invent values', () => {
    const without = register('shelves', { code, state: choice(['open', 'shut'], { required: true }) });
    expect(diff(dialect, [without, boxes])).toMatch(/^-- BY HAND: column shelves\.places/m);
    const demanding = register('shelves', { ...shelves.fields, colour: text({ required: true }) });
    expect(diff(dialect, [demanding, boxes])).toMatch(/^-- BY HAND: column shelves\.colour\n-- before: none/m);
    expect(diff(dialect, [shelves])).toMatch(/^-- BY HAND: table boxes/m);
  });
});

eachDatabase((dialect, open) => {
  it('runs over a database with rows and ends where the definitions are', async () => {
    const { db } = await open(one => createSchema(one, BEFORE));
    const run = (sql: string): Promise<number> => db.writeTx(tx => tx.run(statement(dialect, sql)));
    const now = `'2026-11-24T01:00:00.000Z'`;
    await run(`INSERT INTO shelves (id, code, state, created_at, updated_at) VALUES ('s1', 'A', 'open', ${now}, ${now})`);
    await run(`INSERT INTO boxes (id, code, shelf_id, created_at, updated_at) VALUES ('b1', 'B', 's1', ${now}, ${now})`);

    const wider = register(
      'shelves',
      { code, state: choice(['open', 'shut', 'lost']), places: integer({ min: 1 }), box_id: reference('boxes'), note: text() },
      { unique: [{ on: ['note'] }], indexes: [['state']] },
    );
    const labels = register('labels', { code, box_id: reference('boxes') });
    const after = [wider, boxes, labels];
    const script = diff(dialect, after);
    expect(script).not.toContain('BY HAND');
    await db.migration(tx => tx.script(script));

    expect(await db.one(statement(dialect, 'SELECT s.code, b.code AS box FROM boxes b JOIN shelves s ON s.id = b.shelf_id'))).toEqual({
      code: 'A',
      box: 'B',
    });
    await run(`INSERT INTO shelves (id, code, state, box_id, created_at, updated_at) VALUES ('s2', 'C', 'lost', 'b1', ${now}, ${now})`);
    await run(`INSERT INTO labels (id, code, box_id, created_at, updated_at) VALUES ('l1', 'L', 'b1', ${now}, ${now})`);
    await expect(run(`UPDATE shelves SET places = 0`)).rejects.toThrow();
    await expect(run(`UPDATE boxes SET shelf_id = 'none'`)).rejects.toThrow();
    await expect(run(`UPDATE shelves SET code = 'A'`)).rejects.toThrow();
  });
});
