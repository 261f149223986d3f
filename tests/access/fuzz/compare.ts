import { REGISTERS } from '../../../model/resources/index.ts';
import type { Dialect } from '../../../server/db/database.ts';
import type { Sheet } from '../oracle.ts';
import { makeRandom } from '../world/random.ts';
import type { SeedRow } from '../world/rows.ts';
import { readable } from '../world/sight.ts';
import { openWorld, type WireAnswer, type WireRequest, type World } from '../world/world.ts';
import { knowledgeOf } from './knowledge.ts';
import { nextRequest } from './requests.ts';

/** Requests of one pair of databases before it is made anew, so that a difference can be shrunk in short time. */
const ROUND = 500;

export interface Difference {
  readonly seed: number;
  readonly channel: string;
  /** The shortest run that shows it; the last request is the one that is answered differently. */
  readonly requests: readonly (readonly [turn: number, request: WireRequest])[];
  readonly answers: readonly [WireAnswer, WireAnswer];
}
/** Makes a world leak on purpose, to see that the comparison would notice. */
export type Spoil = (world: World) => World;
export interface Comparison {
  readonly dialect: Dialect;
  readonly role: string;
  readonly sheet: Sheet;
  readonly rows: readonly [readonly SeedRow[], readonly SeedRow[]];
  readonly seed: number;
  readonly requests: number;
  readonly spoil?: Spoil;
  /** The registers that are asked about; all when missing. */
  readonly registers?: readonly string[] | undefined;
  /** Only whether there is a difference matters, not the shortest way to it. */
  readonly isQuick?: boolean;
}
export interface Outcome {
  readonly difference: Difference | undefined;
  readonly sent: number;
  /** Channel → status → how often. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Alike, and none of them a fault of the server, which would say nothing about rights. */
const same = (a: WireAnswer, b: WireAnswer): boolean =>
  a.status < 500 && a.status === b.status && a.body === b.body && JSON.stringify(a.headers) === JSON.stringify(b.headers);

/** Both worlds, opened anew. */
export async function openPair({ dialect, rows, spoil = world => world }: Comparison): Promise<[World, World]> {
  return [spoil(await openWorld(dialect, rows[0], 'A')), spoil(await openWorld(dialect, rows[1], 'B'))];
}

async function ask(worlds: readonly World[], userId: string, turn: number, request: WireRequest): Promise<[WireAnswer, WireAnswer]> {
  const [a, b] = await Promise.all(worlds.map(world => world.send(request, turn, userId)));
  return [a as WireAnswer, b as WireAnswer];
}

type Numbered = readonly [turn: number, request: WireRequest];

/** Whether the last request of this run still shows the difference on fresh databases. */
async function shows(comparison: Comparison, run: readonly Numbered[]): Promise<boolean> {
  const worlds = await openPair(comparison);
  try {
    for (const [turn, request] of run) {
      const [a, b] = await ask(worlds, `users-${comparison.role}`, turn, request);
      if (turn === run.at(-1)?.[0]) return !same(a, b);
    }
    return false;
  } finally {
    for (const world of worlds) await world.close();
  }
}

/** Leaves out ever smaller pieces of the run, as long as its last request still shows the difference. */
async function shrink(comparison: Comparison, run: readonly Numbered[]): Promise<readonly Numbered[]> {
  const last = run.slice(-1);
  if (await shows(comparison, last)) return last;
  let before = run.slice(0, -1).filter(([, request]) => request.method !== 'GET');
  if (!(await shows(comparison, [...before, ...last]))) return run;
  for (let piece = Math.ceil(before.length / 2); piece >= 1; piece = Math.floor(piece / 2)) {
    for (let from = 0; from < before.length; ) {
      const shorter = [...before.slice(0, from), ...before.slice(from + piece)];
      if (await shows(comparison, [...shorter, ...last])) before = shorter;
      else from += piece;
    }
  }
  return [...before, ...last];
}

/** `register/id/field` of texts in rows that the role may not see in either world. */
function hiddenPlaces({ rows: [a, b], sheet, role }: Comparison): string[] {
  const there = new Set(b.map(row => `${row.register}/${row.id}`));
  return a.flatMap(row => {
    const definition = REGISTERS.find(one => one.name === row.register);
    if (definition === undefined || !there.has(`${row.register}/${row.id}`) || definition.appendOnly === true) return [];
    if (readable(sheet, { role, person: role }, definition, row) !== undefined) return [];
    const texts = Object.entries(definition.fields).filter(
      ([name, of]) => of.kind === 'text' && !of.code && !of.pattern && !definition.key.includes(name),
    );
    return texts.map(([name]) => `${row.register}/${row.id}/${name}`);
  });
}

const othersWrite = (place: string): { channel: string; register: string; request: WireRequest } => ({
  channel: 'others',
  register: '',
  request: { method: 'HIDDEN', url: place },
});

interface Round {
  readonly statuses: Record<string, Record<string, number>>;
  readonly count: number;
  readonly seed: number;
}

async function round(comparison: Comparison, { statuses, count, seed }: Round): Promise<Difference | undefined> {
  const random = makeRandom(seed);
  const known = knowledgeOf([...comparison.rows[0], ...comparison.rows[1]], comparison.sheet, comparison.role, comparison.registers);
  const hidden = hiddenPlaces(comparison);
  const worlds = await openPair(comparison);
  const run: Numbered[] = [];
  let found: Omit<Difference, 'requests'> | undefined;
  try {
    for (let turn = 1; turn <= count && found === undefined; turn += 1) {
      const isOthers = hidden.length > 0 && random.oneIn(40);
      const { channel, register, request } = isOthers ? othersWrite(random.pick(hidden)) : nextRequest(random, known);
      run.push([turn, request]);
      const answers = await ask(worlds, `users-${comparison.role}`, turn, request);
      const of = statuses[channel] ?? {};
      of[answers[0].status] = (of[answers[0].status] ?? 0) + 1;
      statuses[channel] = of;
      if (same(...answers)) known.learn(register, answers[0]);
      else found = { seed, channel, answers };
    }
  } finally {
    for (const world of worlds) await world.close();
  }
  return found === undefined ? undefined : { ...found, requests: comparison.isQuick === true ? run : await shrink(comparison, run) };
}

/** Asks both worlds the same until they answer differently or the requests are used up. */
export async function compareWorlds(comparison: Comparison): Promise<Outcome> {
  const statuses: Record<string, Record<string, number>> = {};
  let sent = 0;
  for (let turn = 0; sent < comparison.requests; turn += 1) {
    const count = Math.min(ROUND, comparison.requests - sent);
    sent += count;
    const difference = await round(comparison, { statuses, count, seed: comparison.seed + turn });
    if (difference !== undefined) return { difference, sent, statuses };
  }
  return { difference: undefined, sent, statuses };
}

const show = ({ status, headers, body }: WireAnswer): string => `${status} ${JSON.stringify(headers)}\n    ${body}`;

/** The difference for people: seed, requests, both answers from where they part. */
export function report({ seed, channel, requests, answers }: Difference): string {
  const [a, b] = answers.map(show) as [string, string];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 120);
  const run = requests.map(
    ([turn, { method, url, body }]) => `  ${turn}: ${method} ${decodeURIComponent(url)} ${body === undefined ? '' : JSON.stringify(body)}`,
  );
  return `seed ${seed}, channel ${channel}: the worlds answer differently\n${run.join('\n')}\n  A …${a.slice(from, at + 200)}\n  B …${b.slice(from, at + 200)}`;
}
