import { beforeAll, describe, expect, it } from 'vitest';
import type { UserGrants } from '../../../model/kernel/access.ts';
import { boolean } from '../../../model/kernel/kinds/boolean.ts';
import { choice } from '../../../model/kernel/kinds/choice.ts';
import { integer } from '../../../model/kernel/kinds/number.ts';
import { reference } from '../../../model/kernel/kinds/reference.ts';
import { text } from '../../../model/kernel/kinds/text.ts';
import { parseListQuery } from '../../../model/kernel/query.ts';
import { type Definition, defineResource } from '../../../model/kernel/resource.ts';
import { auditLog } from '../../../model/resources/settings/audit_log.ts';
import type { Actor } from '../../../server/context.ts';
import type { Database, Sql } from '../../../server/db/database.ts';
import { schemaObjects } from '../../../server/db/schema.ts';
import { createSql } from '../../../server/db/schemaObjects.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import { eachDatabase, type TestContext } from '../../support/databases.ts';

/** Plans depend on how much there is: half of the rows of a large table bear the same state. */
const ROWS = Number(process.env.BACKBAY_PLAN_ROWS ?? 1_000_000);

const makers = defineResource({
  name: 'makers',
  resource: 'goods',
  domain: 'parts',
  fields: { name: text({ required: true, pinyin: true }) },
  defaultGroup: 'card',
  key: ['name'],
  search: [],
  label: ['name'],
  list: { columns: ['name'], filters: [], sort: ['name', 'ASC'] },
  form: [],
  archive: true,
});
const goods = defineResource({
  name: 'goods',
  resource: 'goods',
  domain: 'parts',
  fields: {
    code: text({ required: true, code: true }),
    name: text({ required: true, pinyin: true }),
    price: integer(),
    state: choice(['live', 'old', 'rare'], { required: true }),
    is_big: boolean(),
    maker_id: reference('makers'),
  },
  defaultGroup: 'card',
  key: ['code'],
  search: ['name'],
  label: ['code'],
  list: { columns: ['code', 'name', 'price', 'state'], filters: ['state', 'is_big', 'maker_id', 'price'], sort: ['name', 'ASC'] },
  form: [],
  archive: true,
});
const REGISTERS: readonly Definition[] = [makers, goods, auditLog];

/** Rows are written before the indexes, which is how a large table is filled quickly. */
async function fill(db: Database): Promise<void> {
  const objects = schemaObjects(db.dialect, REGISTERS);
  const isEarly = (kind: string): boolean => kind === 'table' || kind === 'search' || kind === 'function';
  const script = (early: boolean): string =>
    objects
      .filter(object => isEarly(object.kind) === early)
      .map(object => `${createSql(object)};`)
      .join('\n');
  await db.script(script(true));
  const now = `'2026-11-24T01:00:00.000Z'`;
  const isLite = db.dialect === 'sqlite';
  const numbers = isLite ? `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS}) SELECT` : 'SELECT';
  const from = isLite ? 'FROM n' : `FROM generate_series(1::bigint, ${ROWS}) AS n(i)`;
  const mixed = `((i * 7919) % ${ROWS})`;
  const columns = 'id, code, name, name_sort, label_sort, price, state, is_big, maker_id, created_at, updated_at';
  const values = `'g' || i, 'C' || ${mixed}, '扳手' || i, 'ban1 shou3 ' || ${mixed}, 'C' || ${mixed}, i % 5000,
    CASE WHEN i % 100000 = 0 THEN 'rare' WHEN i % 2 = 0 THEN 'live' ELSE 'old' END, i % 2, 'm' || (i % 20), ${now}, ${now}`;
  const tokens = `'扳手 w' || (i % 20000) || CASE WHEN i % 50000 = 0 THEN ' 千分' ELSE '' END`;
  await db.script(
    `INSERT INTO makers (id, name, created_at, updated_at) ${
      isLite ? 'WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19) SELECT' : 'SELECT'
    } 'm' || i, 'M' || i, ${now}, ${now} ${isLite ? 'FROM n' : 'FROM generate_series(0, 19) AS n(i)'}`,
  );
  if (isLite) {
    await db.script(`INSERT INTO goods (${columns}) ${numbers} ${values} ${from}`);
    await db.script(`INSERT INTO goods_search (rowid, g_card) ${numbers} i, ${tokens} ${from}`);
  } else {
    await db.script(
      `INSERT INTO goods (${columns}, search_card) ${numbers} ${values}, array_to_tsvector(string_to_array(${tokens}, ' ')) ${from}`,
    );
  }
  await db.script(script(false));
  if (!isLite) await db.script('ANALYZE goods; ANALYZE makers');
}

const grants: UserGrants = { goods: [{ actions: ['R'], scope: 'all', fields: ['card'] }] };
const actor: Actor = {
  userId: 'u1',
  username: 'keeper',
  staffId: null,
  roles: [],
  grants,
  today: '2026-11-24',
  requestId: 'r1',
  locale: 'zh',
};

eachDatabase((dialect, open) => {
  let context: TestContext;
  let asked: Sql[];

  beforeAll(async () => {
    context = await open(fill);
  }, 240_000);

  /** The statements that the store sends for a list, and how the database would run them. */
  async function plansOf(filter: object, sort: readonly [string, string]): Promise<string[]> {
    asked = [];
    const { db } = context;
    const noted: Database = Object.assign(Object.create(db) as Database, {
      dialect,
      all: (query: Sql) => {
        asked.push(query);
        return db.all(query);
      },
      one: (query: Sql) => db.one(query),
    });
    const store = makeStore({ ...context, db: noted }, registryOf(REGISTERS));
    const query = parseListQuery(goods, { filter: JSON.stringify(filter), sort: JSON.stringify(sort), range: '[0,24]' });
    const page = await store.list(actor, goods, query);
    expect(page.rows.length).toBeGreaterThan(0);
    const plans = [];
    for (const one of asked) {
      if (!one.sql.includes('goods')) continue;
      const explain = `${dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'} ${one.sql}`;
      const lines = await db.all<Record<string, string>>({ sql: explain, parameters: one.parameters });
      plans.push(lines.map(line => line.detail ?? line['QUERY PLAN']).join('\n'));
    }
    return plans;
  }

  /** No row is read that is not on the page, and none is sorted. */
  function expectOrdered(plans: readonly string[]): void {
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      if (dialect === 'sqlite') {
        expect(plan).not.toMatch(/TEMP B-TREE/);
        expect(plan).not.toMatch(/SCAN t$/m);
      } else {
        expect(plan).not.toMatch(/Seq Scan on goods/);
        expect(plan).not.toMatch(/(^|->\s+)Sort \s*\(/m);
      }
    }
  }

  const both = (name: string): [string, 'ASC' | 'DESC'][] => [
    [name, 'ASC'],
    [name, 'DESC'],
  ];

  describe(`a page among ${ROWS} rows comes out of an index in its order`, () => {
    it.each(['code', 'name', 'price', 'state', 'id'].flatMap(both))('by %s %s', async (...sort) => {
      expectOrdered(await plansOf({}, sort));
    });

    it.each([{ state: 'live' }, { is_big: true }, { maker_id: 'm3' }, { state: 'rare' }])('of the filter %j', async filter => {
      for (const sort of both('name')) expectOrdered(await plansOf(filter, sort));
    });
  });

  it.runIf(dialect === 'sqlite')('of two filters at once comes out of the index of one of them in the own order of the list', async () => {
    for (const sort of both('name')) {
      const [plan = ''] = await plansOf({ state: 'live', maker_id: 'm4' }, sort);
      expect(plan).toMatch(/SEARCH t USING INDEX ix_goods_(state|maker_id)_name_sort/);
    }
  });

  it('finds a rare word through the index of words', async () => {
    const [plan = ''] = await plansOf({ q: '千分' }, ['name', 'ASC']);
    expect(plan).toMatch(dialect === 'sqlite' ? /VIRTUAL TABLE INDEX/ : /Bitmap Index Scan on ix_goods_search_card/);
  });
});
