import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kindOf } from '../../../model/kernel/kinds.ts';
import { REGISTERS } from '../../../model/resources/index.ts';
import { buildBackbay } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { type Database, type Dialect, statement } from '../../../server/db/database.ts';
import { type Migration, migrate } from '../../../server/db/migrate.ts';
import { schemaObjects } from '../../../server/db/schema.ts';
import { schemaDiff } from '../../../server/db/schemaDiff.ts';
import { parseSchema } from '../../../server/db/schemaObjects.ts';
import { eachDatabase } from '../../support/databases.ts';
import { cookieOf } from '../http/station.ts';

type Rows = readonly (readonly unknown[])[];

/** What the program of the first foundation kept: its schema, and rows that it wrote itself for its demo station. */
const kept = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`./foundation/${file}`, import.meta.url)), 'utf8').replaceAll('\r\n', '\n');
const FOUNDATION: Migration = {
  id: '20261124T0000_foundation',
  sqlite: kept('schema.sqlite.sql'),
  postgres: kept('schema.postgres.sql'),
};
const TABLES = kept('rows.jsonl')
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line) as readonly [name: string, columns: readonly string[], rows: Rows]);

/** What somebody writes by hand where a table gets a required column: rows that are there have its initial value. */
function byHand(dialect: Dialect, script: string): string {
  return script.replaceAll(
    /^-- BY HAND: column (\w+)\.(\w+)\n-- before: none\n-- after: (.*)$/gm,
    (_, table: string, name: string, column: string) => {
      const of = REGISTERS.find(one => one.name === table)?.fields[name];
      if (of?.initial === undefined) throw new Error(`${table}.${name} is required and says no initial value`);
      const value = kindOf(of).encode(of.initial);
      const initial = typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
      const added = `ALTER TABLE "${table}" ADD COLUMN ${column.replace(' NOT NULL', ` NOT NULL DEFAULT ${initial}`)};`;
      return dialect === 'sqlite' ? added : `${added}\nALTER TABLE "${table}" ALTER COLUMN "${name}" DROP DEFAULT;`;
    },
  );
}

/** The step from the first foundation to the registers of today, as `npm run migration:new` writes it. */
function step(dialect: Dialect): Migration {
  const text = FOUNDATION[dialect];
  const script = byHand(dialect, schemaDiff(dialect, parseSchema(text.slice(text.indexOf('\n\n') + 2)), schemaObjects(dialect, REGISTERS)));
  return { id: '20261125T0000_today', sqlite: script, postgres: script };
}

/** Writes the rows of before; they refer to each other in both directions. */
async function fill(db: Database): Promise<void> {
  await db.writeTx(async tx => {
    const free = db.dialect === 'sqlite' ? 'PRAGMA defer_foreign_keys = ON' : 'SET LOCAL session_replication_role = replica';
    await tx.run({ sql: free, parameters: [] });
    for (const [name, columns, rows] of TABLES) {
      const sql = `INSERT INTO "${name}" (${columns.map(column => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
      for (const row of rows) await tx.run(statement(db.dialect, sql, ...row));
    }
  });
}

async function read(db: Database, [name, columns]: (typeof TABLES)[number]): Promise<Rows> {
  const sql = `SELECT ${columns.map(column => `"${column}"`).join(', ')} FROM "${name}" ORDER BY seq`;
  const plain = sql.replace(' ORDER BY seq', ` ORDER BY "${columns[0]}", "${columns[1]}"`);
  const hasSeq = REGISTERS.some(one => one.name === name);
  return (await db.all<Record<string, unknown>>(statement(db.dialect, hasSeq ? sql : plain))).map(row =>
    columns.map(column => row[column]),
  );
}

const COLUMNS = {
  sqlite: `SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" AS at FROM sqlite_schema m, pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE '%\\_search\\_%' ESCAPE '\\' ORDER BY 1`,
  postgres: `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS at FROM information_schema.columns
    WHERE table_schema = current_schema() ORDER BY 1`,
} as const;
const columnsOf = async (db: Database): Promise<unknown[]> =>
  (await db.all<{ at: string }>(statement(db.dialect, COLUMNS[db.dialect]))).map(row => row.at);

eachDatabase((dialect, open) => {
  it('a database of the first foundation comes to today with every value, and is worked with', { timeout: 60_000 }, async () => {
    const context = await open(db => migrate(db, { steps: [FOUNDATION] }));
    const { db, clock, ids } = context;
    await fill(db);
    const before = await Promise.all(TABLES.map(table => read(db, table)));
    expect(before.flat().length).toBe(TABLES.reduce((total, [, , rows]) => total + rows.length, 0));

    const today = step(dialect);
    expect(today[dialect]).not.toContain('BY HAND');
    expect(await migrate(db, { steps: [FOUNDATION, today] })).toEqual([today.id]);
    expect(await Promise.all(TABLES.map(table => read(db, table)))).toEqual(before);

    expect(await columnsOf(db)).toEqual(await columnsOf((await open()).db));

    const config = readConfig({ BACKBAY_MAX_DELAY_MS: '0' }, 'real', { apiOnly: true });
    const { app } = await buildBackbay({ db, clock, ids, config, log: { write: () => undefined } });
    await app.ready();
    // With the password of before.
    const door = await app.inject({ method: 'POST', url: '/api/session', payload: { username: 'owner', password: 'backbay-demo' } });
    expect(door.statusCode).toBe(200);
    const headers = { cookie: cookieOf(door) };
    const refused: string[] = [];
    for (const { name } of REGISTERS) {
      const answer = await app.inject({ method: 'GET', url: `/api/${name}?range=[0,499]`, headers });
      if (answer.statusCode !== 200 && answer.statusCode !== 403) refused.push(`${name} ${answer.body}`);
    }
    expect(refused).toEqual([]);
    const settings = (await app.inject({ method: 'GET', url: '/api/settings/station', headers })).json() as Record<string, unknown>;
    expect(settings).toMatchObject({ follow_up_days: 3, major_hours: 24, major_post_id: null });
    const staff = (await app.inject({ method: 'GET', url: '/api/staff?range=[0,499]', headers })).json() as {
      id: string;
      version: number;
    }[];
    expect(staff.length).toBe(TABLES.find(([name]) => name === 'staff')?.[2].length);
    const [first] = staff;
    const payload = { version: first?.version, address: '丁家桥路 3 号' };
    const changed = await app.inject({ method: 'PUT', url: `/api/staff/${first?.id}`, headers, payload });
    expect([changed.statusCode, (await app.inject({ method: 'POST', url: '/api/starter', headers, payload: {} })).statusCode]).toEqual([
      200, 200,
    ]);
    await app.close();
  });
});
