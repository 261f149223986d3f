import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../server/db/open.ts';
import { postgresUrl } from '../tests/support/postgres.ts';
import { fillParts, fillSession } from './fill.ts';
import { type Call, type Load, load, median, warmUp } from './load.ts';
import { type Fact, realFacts } from './real.ts';
import { PRODUCT, processorTime, type Served, serve } from './servers.ts';
import { workloads } from './workloads.ts';

/**
 * `npm run bench -- [--sizes 10000,100000] [--databases sqlite,postgres] [--seconds 3] [--rounds 3] [--only create,update] [--facts no] [--out FILE]`
 * Product and bare server run side by side over two copies of the same rows and are loaded in turn; the median of the ratios counts.
 */
const option = (name: string, initial: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? initial : (process.argv[at + 1] ?? initial);
};
const sizes = option('sizes', '10000,100000,1000000').split(',').map(Number);
const databases = option('databases', 'sqlite,postgres').split(',') as ('sqlite' | 'postgres')[];
const seconds = Number(option('seconds', '3'));
const rounds = Number(option('rounds', '3'));
const only = option('only', '').split(',');
const WORK = 'var/bench';

export interface Figure {
  readonly database: string;
  readonly size: number;
  readonly workload: string;
  readonly target: number | undefined;
  readonly product: number;
  readonly bare: number;
  readonly ratio: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time an answer, the database's included. */
  readonly cpu: readonly [product: number, bare: number];
}

const databaseFile = (dir: string): string => join(dir, readdirSync(dir).find(name => name.endsWith('.db')) ?? 'backbay.db');

/** An empty real station whose schema the product itself has made. */
async function emptyStation(dir: string, env: Readonly<Record<string, string>>): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const first = await serve([...PRODUCT, 'start'], { PORT: '0', BACKBAY_DIR: dir, BACKBAY_LOG: 'error', ...env });
  await first.stop();
}

interface Pair {
  readonly product: Served;
  readonly bare: Served;
  /** Processor time that the database has used for each, where it is a program of its own. */
  database(): Promise<readonly [product: number, bare: number]>;
  stop(): Promise<void>;
}

async function sqlitePair(size: number): Promise<Pair> {
  const dir = join(WORK, `sqlite-${size}`);
  const copy = join(WORK, `sqlite-${size}-bare.db`);
  await emptyStation(dir, {});
  const db = await openDatabase({ file: databaseFile(dir) });
  await fillParts(db, size);
  await fillSession(db, Date.now());
  await db.close();
  cpSync(databaseFile(dir), copy);
  const product = await serve([...PRODUCT, 'start'], { PORT: '0', BACKBAY_DIR: dir });
  const bare = await serve(['bench/bare.ts', 'sqlite', copy], {});
  const stop = async (): Promise<void> => {
    await product.stop();
    await bare.stop();
    rmSync(dir, { recursive: true, force: true });
    for (const name of readdirSync(WORK).filter(one => one.startsWith(`sqlite-${size}-bare`)))
      rmSync(join(WORK, name), { recursive: true });
  };
  return { product, bare, database: async () => [0, 0], stop };
}

const NAMES = ['bench product', 'bench bare'] as const;
/** The address of the database for a server whose connections can be told from the other's. */
function namedUrl(url: string, name: string): string {
  const named = new URL(url);
  named.searchParams.set('application_name', name);
  return named.toString();
}

async function postgresPair(size: number): Promise<Pair> {
  const url = await postgresUrl('disk');
  const schemas = [`bench_${size}_product`, `bench_${size}_bare`];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const drop = async (): Promise<void> => {
    for (const schema of schemas) await client.query(`SET client_min_messages = warning; DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  };
  await drop();
  for (const schema of schemas) {
    const dir = join(WORK, schema);
    await emptyStation(dir, { DATABASE_URL: url, BACKBAY_SCHEMA: schema });
    const db = await openDatabase({ url, schema });
    await fillParts(db, size);
    await fillSession(db, Date.now());
    await db.close();
  }
  const product = await serve([...PRODUCT, 'start'], {
    PORT: '0',
    BACKBAY_DIR: join(WORK, schemas[0] ?? ''),
    DATABASE_URL: namedUrl(url, NAMES[0]),
    BACKBAY_SCHEMA: schemas[0] ?? '',
  });
  const bare = await serve(['bench/bare.ts', 'postgres', namedUrl(url, NAMES[1]), schemas[1] ?? ''], {});
  const used = async (name: string): Promise<number> => {
    const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE application_name = $1', [name]);
    return rows.reduce((sum, row) => sum + processorTime(row.pid), 0);
  };
  const stop = async (): Promise<void> => {
    await product.stop();
    await bare.stop();
    await drop();
    await client.end();
  };
  const database = async () => [await used(NAMES[0]), await used(NAMES[1])] as const;
  return { product, bare, database, stop };
}

async function measure(database: 'sqlite' | 'postgres', size: number): Promise<Figure[]> {
  const pair = await (database === 'sqlite' ? sqlitePair(size) : postgresPair(size));
  try {
    return await measurePair(pair, database, size);
  } finally {
    await pair.stop();
  }
}

/** Loads one of the two and says what an answer cost in processor time. */
async function loadOne(pair: Pair, which: 0 | 1, next: () => Call, rate: number): Promise<Load & { readonly cpu: number }> {
  const served = which === 0 ? pair.product : pair.bare;
  const before = served.cpu() + (await pair.database())[which];
  const answered = await load(served.url, next, seconds, rate);
  return { ...answered, cpu: (served.cpu() + (await pair.database())[which] - before) / answered.calls };
}

async function measurePair(pair: Pair, database: 'sqlite' | 'postgres', size: number): Promise<Figure[]> {
  const [ours, theirs] = [workloads(size), workloads(size)];
  const figures: Figure[] = [];
  for (const [index, workload] of ours.entries()) {
    const other = theirs[index] ?? workload;
    if (!only.some(name => workload.name.startsWith(name))) continue;
    let ourRate = await warmUp(pair.product.url, workload.next);
    let theirRate = await warmUp(pair.bare.url, other.next);
    const runs = [];
    for (let round = 0; round < rounds; round += 1) {
      const product = await loadOne(pair, 0, workload.next, ourRate);
      const bare = await loadOne(pair, 1, other.next, theirRate);
      [ourRate, theirRate] = [product.rate, bare.rate];
      if (product.failed + bare.failed > 0)
        throw new Error(`${workload.name}: ${product.failed} of the product's and ${bare.failed} bare answers failed`);
      runs.push({ product, bare });
    }
    const figure: Figure = {
      database,
      size,
      workload: workload.name,
      target: workload.target,
      product: median(runs.map(run => run.product.rate)),
      bare: median(runs.map(run => run.bare.rate)),
      ratio: median(runs.map(run => run.product.rate / run.bare.rate)),
      p50: median(runs.map(run => run.product.p50)),
      p99: median(runs.map(run => run.product.p99)),
      cpu: [median(runs.map(run => run.product.cpu)), median(runs.map(run => run.bare.cpu))],
    };
    figures.push(figure);
    console.log(
      `${database} ${size} ${workload.name}: ${figure.ratio.toFixed(2)} of bare (${figure.product.toFixed(0)}/s of ${figure.bare.toFixed(0)}/s), p50 ${figure.p50} ms, p99 ${figure.p99} ms, processor ${figure.cpu.map(ms => ms.toFixed(2)).join(' / ')} ms`,
    );
  }
  console.log(`${database} ${size}: the product's memory ${pair.product.memory()} MB`);
  figures.push({
    database,
    size,
    workload: 'memory of the product, MB',
    target: undefined,
    product: pair.product.memory(),
    bare: pair.bare.memory(),
    ratio: Number.NaN,
    p50: 0,
    p99: 0,
    cpu: [0, 0],
  });
  return figures;
}

const line = (figure: Figure): string =>
  Number.isNaN(figure.ratio)
    ? `| ${figure.database} | ${figure.size.toLocaleString('en')} | ${figure.workload} | ${figure.product} | ${figure.bare} | | | | | |`
    : `| ${figure.database} | ${figure.size.toLocaleString('en')} | ${figure.workload} | ${figure.product.toFixed(0)}/s | ${figure.bare.toFixed(0)}/s | **${figure.ratio.toFixed(2)}** | ${figure.target ?? ''} | ${figure.p50} | ${figure.p99} | ${figure.cpu.map(ms => ms.toFixed(2)).join(' / ')} |`;

mkdirSync(WORK, { recursive: true });
const facts: Fact[] = option('facts', 'yes') === 'yes' ? await realFacts(WORK) : [];
for (const fact of facts) console.log(`${fact.what}: ${fact.value}`);
const all: Figure[] = [];
for (const database of databases) for (const size of sizes) all.push(...(await measure(database, size)));
const head = [
  '# Measured',
  '',
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}. ${rounds} rounds of ${seconds} s, product and bare server in turn, 10 connections, one request in twenty a write.`,
  '',
  'Bare is `node:http` with the driver’s prepared statements: the same SQL, session look-up, kept totals and durability, without rights, checks, log, headers and audit (`bench/bare.ts`).',
  '',
  '| database | rows | workload | product | bare | ratio | target | p50 ms | p99 ms | processor ms an answer, product / bare |',
  '|---|---|---|---|---|---|---|---|---|---|',
];
const tail = [
  '',
  '| as a whole, on SQLite | measured | target |',
  '|---|---|---|',
  ...facts.map(fact => `| ${fact.what} | ${fact.value} | ${fact.target} |`),
];
const file = option('out', 'var/bench/RESULTS.md');
writeFileSync(file, `${[...head, ...all.map(line), ...tail].join('\n')}\n`);
console.log(`written to ${file}`);
if (process.argv.includes('--duties')) await import('./duties.ts');
