import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATORS } from '../../../model/kernel/kind.ts';
import { kindOf } from '../../../model/kernel/kinds.ts';
import { ACTIONS, REGISTERS } from '../../../model/resources/index.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from './station.ts';

const RUNS = Number(process.env.BACKBAY_FUZZ ?? 600);
const SEED = 20_261_124;

/** Values that have broken servers before. */
const odd = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -0,
    -1,
    1e308,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '=1+1',
    '%',
    '_',
    "'",
    '"',
    '٣',
    '１２',
    '\u202e',
    'NaN',
    '[]',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const register = fc.constantFrom(...REGISTERS);
const anyField = register.chain(definition =>
  fc.constantFrom(...Object.keys(definition.fields), 'id', 'created_at', 'archived_at', 'q', 'nix', '__proto__'),
);
const goodValue = (name: string, field: string) => {
  const fields = REGISTERS.find(one => one.name === name)?.fields ?? {};
  const of = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return of === undefined ? odd : fc.oneof(fc.constantFrom(...kindOf(of).samples(of), null), odd);
};
const pairOf = (name: string) =>
  anyField.chain(field =>
    fc
      .tuple(fc.constantFrom('', ...OPERATORS.map(one => `_${one}`)), fc.oneof(goodValue(name, field), fc.array(odd, { maxLength: 3 })))
      .map(([operator, value]) => [field + operator, value] as const),
  );
const objectFor = (name: string) => fc.array(pairOf(name), { maxLength: 4 }).map(pairs => Object.fromEntries(pairs));
const rowFor = (name: string, fields: readonly string[]) =>
  fc.record(Object.fromEntries(fields.map(field => [field, goodValue(name, field)])), { requiredKeys: [] });
const id = fc.constantFrom('01930000-0000-7000-8000-000000000000', 'station', 'x', '%00', '..', 'actions', 'a'.repeat(300));

interface Wanted {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
}
const text = (value: unknown): string => encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed());
const lists = register.chain(({ name }) =>
  fc
    .tuple(
      objectFor(name),
      fc.oneof(fc.tuple(anyField, fc.constantFrom('ASC', 'DESC', 'x')), odd),
      fc.oneof(fc.tuple(fc.integer(), fc.integer()), odd),
    )
    .map(
      ([filter, sort, range]): Wanted => ({
        method: 'GET',
        url: `/api/${name}?filter=${text(filter)}&sort=${text(sort)}&range=${text(range)}`,
      }),
    ),
);
const writes = register.chain(definition => {
  const row = rowFor(definition.name, [...Object.keys(definition.fields), 'id', 'version']);
  const path = `/api/${definition.name}`;
  return fc.oneof(
    row.map((body): Wanted => ({ method: 'POST', url: path, body })),
    fc.tuple(id, row).map(([one, body]): Wanted => ({ method: 'PUT', url: `${path}/${one}`, body })),
    fc.array(row, { maxLength: 3 }).map((create): Wanted => ({ method: 'POST', url: `${path}/bulk`, body: { create, delete: ['x'] } })),
    id.map((one): Wanted => ({ method: 'DELETE', url: `${path}/${one}` })),
    odd.map((body): Wanted => ({ method: 'POST', url: path, body })),
  );
});
const acts = fc
  .constantFrom(...ACTIONS)
  .chain(action =>
    fc
      .tuple(id, rowFor(action.register, Object.keys(action.input)))
      .map(([one, body]): Wanted => ({ method: 'POST', url: `/api/${action.register}/${one}/${action.name}`, body })),
  );
const others = fc
  .tuple(
    fc.constantFrom(
      'search?q=',
      'reports/part_demand?by=',
      'reports/staff_structure?filter=',
      'staff/duplicates?field=phone&value=',
      'staff/totals?filter=',
      'staff/export.csv?columns=',
      'staff/x/history?range=',
      'imports/',
    ),
    odd,
  )
  .map(([path, value]): Wanted => ({ method: 'GET', url: `/api/${path}${text(value)}` }));

eachDatabase((_dialect, open) => {
  let station: TestStation;
  const clients: Client[] = [];
  beforeAll(async () => {
    station = await testStation(await open(), { BACKBAY_LOG: 'error' });
    for (const role of ['owner', 'hr', 'parts_manager', 'employee']) {
      await station.person(role, [role]);
      clients.push(await station.signIn(role));
    }
  });
  afterAll(() => station.app.close());

  test(`R37, V72: ${RUNS} requests that nobody in his right mind sends are answered, and none with a mistake of ours`, async () => {
    const asked = fc.tuple(fc.oneof(lists, writes, acts, others), fc.nat({ max: 3 }));
    await fc.assert(
      fc.asyncProperty(asked, async ([wanted, who]) => {
        const cookie = clients[who]?.cookie ?? '';
        const payload = wanted.body === undefined ? undefined : JSON.stringify(wanted.body);
        const type = { 'content-type': 'application/json' };
        const answer = await station.app.inject({
          method: wanted.method,
          url: wanted.url,
          headers: { cookie, ...(payload === undefined ? {} : type) },
          ...(payload === undefined ? {} : { payload }),
        });
        if (answer.statusCode >= 500) throw new Error(`${answer.statusCode} ${answer.body} ${station.log.at(-2) ?? ''}`);
        if (answer.statusCode >= 400) expect(answer.headers['content-type']).toContain('application/problem+json');
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  }, 120_000);
});
