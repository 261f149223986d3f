import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../tests/e2e/support/browser.ts';
import { median } from './load.ts';
import { PRODUCT, type Served, serve } from './servers.ts';

/** One measured fact, in the words of RESULTS.md. */
export interface Fact {
  readonly what: string;
  readonly value: string;
  readonly target: string;
}

const FILE = '../shared/data/carparts/carparts_long.csv';
const PASSWORD = 'backbay-demo';

interface Batch {
  readonly state: string;
  readonly counts: { readonly create: number; readonly update: number };
}

async function signIn(url: string, username: string): Promise<string> {
  const body = JSON.stringify({ username, password: PASSWORD });
  const answer = await fetch(`${url}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function send<A>(url: string, cookie: string, path: string, body?: string | Uint8Array): Promise<A> {
  const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
  const init: NonNullable<Parameters<typeof fetch>[1]> =
    body === undefined ? {} : { method: 'POST', body: body as Uint8Array<ArrayBuffer> | string };
  const answer = await fetch(`${url}/api${path}`, {
    headers: { cookie, origin: url, ...(body === undefined ? {} : { 'content-type': type }) },
    ...init,
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as A;
}

/** Waits for the end of an import, looking twice a second; meanwhile gives the longest wait of another reader. */
async function followImport(url: string, cookie: string, batch: string): Promise<{ rows: number; longest: number }> {
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const now = await send<Batch>(url, cookie, `/imports/${batch}/progress`);
    longest = Math.max(longest, performance.now() - begun);
    if (now.state === 'done') return { rows: now.counts.create + now.counts.update, longest };
    if (now.state !== 'staging' && now.state !== 'writing') throw new Error(`the import ended as ${now.state}`);
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

/** The same rows put into the same table by prepared statements in one transaction, without checks, audit or way back. */
function bareImport(): number {
  const db = new DatabaseSync(':memory:');
  db.exec(
    'CREATE TABLE d (id TEXT PRIMARY KEY, part_id TEXT NOT NULL, month TEXT NOT NULL, qty_milli INTEGER, UNIQUE (part_id, month)) STRICT',
  );
  const begun = performance.now();
  const insert = db.prepare('INSERT INTO d VALUES (?, ?, ?, ?)');
  db.exec('BEGIN');
  for (const [index, line] of readFileSync(FILE, 'utf8').split('\n').slice(1).entries()) {
    const [series, period, qty] = line.split(',');
    if (series !== undefined && period !== undefined && qty !== undefined && qty !== '')
      insert.run(String(index), series, period, Number(qty) * 1000);
  }
  db.exec('COMMIT');
  return performance.now() - begun;
}

async function importFacts(served: Served): Promise<Fact[]> {
  if (!existsSync(FILE)) return [{ what: 'import and report of the real parts file', value: 'skipped: the file is not there', target: '' }];
  const { url } = served;
  const cookie = await signIn(url, 'parts_manager');
  const raw = readFileSync(FILE);
  const begun = performance.now();
  const first = await send<{ token: string }>(url, cookie, '/part_demand/import?filename=carparts_long.csv', raw);
  await send(url, cookie, `/imports/${first.token}`, JSON.stringify({ create_missing: true }));
  const checked = performance.now();
  const { batch_id } = await send<{ batch_id: string }>(
    url,
    cookie,
    `/imports/${first.token}`,
    JSON.stringify({ create_missing: true, commit: true }),
  );
  const { rows, longest } = await followImport(url, cookie, batch_id);
  const done = performance.now();
  const report = `/reports/part_demand?by=${encodeURIComponent('["month","demand_class"]')}&measures=${encodeURIComponent('["qty"]')}&limit=1000`;
  await send(url, cookie, report);
  const times: number[] = [];
  for (let run = 0; run < 21; run += 1) {
    const at = performance.now();
    await send(url, cookie, report);
    times.push(performance.now() - at);
  }
  const bare = bareImport();
  return [
    {
      what: `import of ${rows.toLocaleString('en')} rows with the missing parts, reading and checking twice included`,
      value: `${((done - begun) / 1000).toFixed(1)} s (check ${((checked - begun) / 1000).toFixed(1)} s)`,
      target: '< 30 s',
    },
    { what: 'the same rows by bare prepared statements in memory', value: `${(bare / 1000).toFixed(2)} s`, target: '' },
    { what: 'longest answer to another request during the import', value: `${longest.toFixed(0)} ms`, target: '≤ 2,000 ms' },
    { what: 'report of months × demand class over all demand', value: `${median(times).toFixed(1)} ms`, target: '≤ 30 ms' },
    { what: 'memory after import and reports', value: `${served.memory()} MB`, target: '' },
  ];
}

/** What a browser fetches as JavaScript until the first list after sign-in stands, in kB of gzip. */
async function screenFacts(url: string): Promise<Fact[]> {
  const browser = await openBrowser();
  if (browser === undefined) return [{ what: 'JavaScript for the first list', value: 'skipped: no browser runs here', target: '' }];
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  const reading: Promise<void>[] = [];
  page.on('response', response => {
    if (response.url().endsWith('.js')) reading.push(response.body().then(body => void sizes.set(response.url(), gzipSync(body).length)));
  });
  // Signing in leads to the list that was asked for, not to the reader's day.
  await page.goto(`${url}/#/staff`);
  await page.getByRole('button', { name: /人事/ }).first().click();
  await page.getByRole('table').first().waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(reading);
  await browser.close();
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
  const charts = [...sizes.keys()].some(address => address.includes('/charts-'));
  return [
    {
      what: 'JavaScript up to the first list after sign-in, gzip',
      value: `${total.toFixed(0)} kB${charts ? ', charts among it' : ', no charts'}`,
      target: '≤ 360 kB',
    },
  ];
}

/** The demo from nothing, again from its seeded folder, with the real file imported, and in a browser. */
export async function realFacts(work: string): Promise<Fact[]> {
  const dir = join(work, 'demo');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const env = { PORT: '0', BACKBAY_DIR: dir };
  const first = await serve([...PRODUCT, 'demo'], env);
  await first.stop();
  const again = await serve([...PRODUCT, 'demo'], env);
  const answered = performance.now();
  await fetch(`${again.url}/api/station`);
  const start = (again.startedInMs + performance.now() - answered) / 1000;
  try {
    return [
      { what: 'first start with seeding', value: `${(first.startedInMs / 1000).toFixed(1)} s`, target: '≤ 20 s' },
      { what: 'start of the seeded demo to the first answer', value: `${start.toFixed(1)} s`, target: '≤ 3 s' },
      ...(await screenFacts(again.url)),
      ...(await importFacts(again)),
    ];
  } finally {
    await again.stop();
  }
}
