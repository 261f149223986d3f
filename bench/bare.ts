import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parts } from '../model/resources/parts/parts.ts';
import type { Sql } from '../server/db/database.ts';
import { type BareDriver, openBareDriver } from './bareDriver.ts';
import { filledPart } from './fill.ts';

/**
 * The limit that the product is measured against: node:http, the driver's prepared statements, the same SQL, the same session look-up,
 * totals kept as the product keeps them, one durable transaction a write, the same JSON. No rights, checks, log, headers or audit.
 */
const [kind, where, schema] = process.argv.slice(2);
const db: BareDriver = await openBareDriver(kind === 'postgres' ? 'postgres' : 'sqlite', where ?? '', schema ?? '');

const FIELDS = ['id', ...Object.keys(parts.fields), 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'archived_at'].join(
  ', ',
);
const LISTS = Object.keys(parts.fields).filter(name => parts.fields[name as keyof typeof parts.fields].kind === 'tags');
const FLAGS = Object.keys(parts.fields).filter(name => parts.fields[name as keyof typeof parts.fields].kind === 'boolean');
const SORTS: Readonly<Record<string, string>> = { part_no: 'part_no', name: 'name_sort', sale_fen: 'sale_fen', bin: 'bin' };
const totals = new Map<string, { n: number; readonly at: number; readonly filter: Readonly<Record<string, string>> }>();
const counting = new Map<string, Promise<number>>();
const KEPT_MS = db.kind === 'postgres' ? 10_000 : Number.POSITIVE_INFINITY;

type Row = Record<string, string | number | boolean | null | string[]>;
const toJson = (row: Row): Row => {
  for (const name of LISTS) row[name] = JSON.parse(String(row[name])) as string[];
  for (const name of FLAGS) row[name] = row[name] === 1;
  return row;
};

async function signedIn(request: IncomingMessage): Promise<boolean> {
  const token = /(?:^|; )backbay_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest('hex');
  const row = await db.one({
    sql: `SELECT s.id, s.expires_at, s.seen_at, u.id AS user_id, u.roles, u.is_locked FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.token_hash = ${db.mark(1)}`,
    parameters: [hash],
  });
  return row !== undefined && row.is_locked === 0;
}

async function count(key: string, filter: Readonly<Record<string, string>>, query: Sql): Promise<number> {
  const at = Date.now();
  const n = Number((await db.one(query))?.n ?? 0);
  totals.set(key, { n, at, filter });
  counting.delete(key);
  return n;
}

async function total(filter: Readonly<Record<string, string>>, query: Sql): Promise<number> {
  const key = JSON.stringify(filter);
  const kept = totals.get(key);
  const age = kept === undefined ? Number.POSITIVE_INFINITY : Date.now() - kept.at;
  if (kept !== undefined && age <= KEPT_MS / 2) return kept.n;
  const counted = counting.get(key) ?? count(key, filter, query);
  counting.set(key, counted);
  return kept !== undefined && age <= KEPT_MS ? kept.n : counted;
}

/** Keeps totals as the product does: corrected where the row tells how, dropped where it does not. */
function written(added: Row | undefined): void {
  for (const [key, kept] of totals) {
    if (kept.filter.q !== undefined) totals.delete(key);
    else if (added !== undefined && Object.entries(kept.filter).every(([name, value]) => added[name] === value)) kept.n += 1;
  }
}

interface Search {
  readonly from: string;
  readonly where: string;
  readonly values: readonly unknown[];
}

function conditions(filter: Readonly<Record<string, string>>): Search {
  const values: unknown[] = [];
  const parts = ['archived_at IS NULL'];
  for (const [name, value] of Object.entries(filter)) {
    values.push(db.kind === 'sqlite' && name === 'q' ? `"${value}"` : name === 'q' ? `'${value}'` : value);
    if (name === 'q')
      parts.push(
        db.kind === 'sqlite'
          ? `seq IN (SELECT rowid FROM parts_search WHERE parts_search MATCH ${db.mark(values.length)})`
          : `search_card @@ ${db.mark(values.length)}::tsquery`,
      );
    else parts.push(`${name} = ${db.mark(values.length)}`);
  }
  return { from: 'parts', where: parts.join(' AND '), values };
}

async function list(url: URL, response: ServerResponse): Promise<void> {
  const filter = JSON.parse(url.searchParams.get('filter') ?? '{}') as Record<string, string>;
  const [sort, order] = JSON.parse(url.searchParams.get('sort') ?? '["part_no","ASC"]') as [string, string];
  const [from, to] = JSON.parse(url.searchParams.get('range') ?? '[0,24]') as [number, number];
  const { where, values } = conditions(filter);
  const nulls = db.kind === 'sqlite' ? '' : order === 'ASC' ? ' NULLS FIRST' : ' NULLS LAST';
  const by = SORTS[sort] ?? 'part_no';
  const direction = order === 'ASC' ? 'ASC' : 'DESC';
  const rows = await db.all({
    sql: `SELECT ${FIELDS} FROM parts WHERE ${where} ORDER BY ${by} ${direction}${nulls}, id ${direction} LIMIT ${db.mark(values.length + 1)} OFFSET ${db.mark(values.length + 2)}`,
    parameters: [...values, to - from + 1, from],
  });
  const count = await total(filter, {
    sql: `SELECT count(*) AS n FROM (SELECT 1 FROM parts WHERE ${where} LIMIT 200001) x`,
    parameters: values,
  });
  const body = JSON.stringify(rows.map(row => toJson(row as Row)));
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-range': `parts ${from}-${from + rows.length - 1}/${count}` })
    .end(body);
}

async function get(id: string, response: ServerResponse): Promise<void> {
  const row = await db.one({ sql: `SELECT ${FIELDS} FROM parts WHERE id = ${db.mark(1)}`, parameters: [id] });
  response
    .writeHead(row === undefined ? 404 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify(row === undefined ? {} : toJson(row as Row)));
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
}

let made = 50_000_000;
async function create(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  made += 1;
  const { columns, tokens } = filledPart(made);
  const row = { ...columns, ...body };
  await db.insert('parts', row, tokens);
  written(row as Row);
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(row));
}

async function update(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const row = await db.write({
    sql: `UPDATE parts SET sale_fen = ${db.mark(1)}, version = version + 1 WHERE id = ${db.mark(2)} AND version = ${db.mark(3)} RETURNING ${FIELDS}`,
    parameters: [body.sale_fen, id, body.version],
  });
  written(undefined);
  response
    .writeHead(row === undefined ? 409 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify(row === undefined ? {} : toJson(row as Row)));
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!(await signedIn(request))) return void response.writeHead(401).end();
  const url = new URL(request.url ?? '/', 'http://bare');
  const id = /^\/api\/parts\/([^/]+)$/.exec(url.pathname)?.[1];
  if (request.method === 'POST') return create(request, response);
  if (request.method === 'PUT' && id !== undefined) return update(id, request, response);
  return id === undefined ? list(url, response) : get(id, response);
}

const server = createServer((request, response) => {
  answer(request, response).catch(error => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
});
process.on('SIGTERM', () => void db.close().then(() => process.exit(0)));
