import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Grant, SCOPES } from '../../../model/kernel/access.ts';
import { sortKey } from '../../../model/kernel/chinese.ts';
import { applyListQuery } from '../../../model/kernel/oracle.ts';
import { type ListQuery, namedFields, parseListQuery } from '../../../model/kernel/query.ts';
import type { Actor } from '../../../server/context.ts';
import type { WireRow } from '../../../server/store/store.ts';
import { eachDatabase } from '../../support/databases.ts';
import { ALL, actor, things, type World, world } from './fixtures.ts';
import { organisation } from './organisation.ts';
import { input, query } from './questions.ts';

const WHO = ['gm', 'boss', 'lead', 'a1', 'painter', 'nobody'];

/** Someone with a few grants on `things`, of any scope and field groups. */
const someone = (action: 'R' | 'E'): fc.Arbitrary<Actor> =>
  fc
    .record({
      staffId: fc.option(fc.constantFrom(...WHO), { freq: 6 }),
      userId: fc.constantFrom('u-1', 'u-2'),
      grants: fc.array(
        fc.record({
          actions: fc.constantFrom<Grant['actions']>(['R'], [action, 'R']),
          scope: fc.constantFrom(...SCOPES),
          fields: fc.constantFrom(['card'], ['cost'], ['card', 'cost'], ['none']),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ grants, ...who }) => actor({ ...who, grants: { ...ALL, things: grants } }));

/** The rows that a query may tell of: a missing value is not the same as one that is hidden. */
function told(rows: readonly WireRow[], asked: ListQuery): WireRow[] {
  const missing = asked.conditions.filter(one => one.operator === 'null' && one.value === true).map(one => one.field);
  return rows.filter(row => missing.every(field => field in row));
}

eachDatabase((_dialect, open) => {
  let at: World;
  let everything: readonly WireRow[];
  beforeAll(async () => {
    at = await world(open);
    await organisation(at);
    for (const [index, one] of fc.sample(input(WHO), { numRuns: 60, seed: 3 }).entries()) {
      await at.insert(things, { ...one, code: `c-${index}` }, actor({ userId: index % 3 === 0 ? 'u-1' : 'u-2' }));
    }
    everything = (await at.store.list(actor(), things, parseListQuery(things, { range: '[0,499]' }))).rows;
  });

  const whole = (by: Actor) => at.store.list(by, things, parseListQuery(things, { sort: '["id","ASC"]', range: '[0,499]' }));
  const labelSort = (target: string, id: string): string | undefined => (target === 'staff' ? sortKey(id) : undefined);

  it('answers as if what the reader may not see were not there', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(someone('R'), query(everything), async (by, asked) => {
        const visible = await whole(by).catch((error: { status?: number }) => error.status);
        if (typeof visible !== 'object') {
          expect(visible).toBe(403);
          return;
        }
        const answer = await at.store.list(by, things, asked).catch((error: { status?: number }) => error.status);
        if (typeof answer !== 'object') {
          expect(answer).toBe(422);
          return;
        }
        const expected = applyListQuery(told(visible.rows, asked), asked, things, labelSort);
        expect(answer).toEqual({ rows: expected.page, total: expected.total, isCapped: false });
        if (visible.rows.length > 0 && visible.rows.some(row => namedFields(asked).some(name => !(name in row)))) answered += 1;
      }),
      { seed: 20261125, numRuns: 800 },
    );
    expect(answered).toBeGreaterThan(20);
  });

  it('exports no more than may be seen, and nothing of groups that may not leave', async () => {
    await fc.assert(
      fc.asyncProperty(someone('E'), async by => {
        const exported: WireRow[] = [];
        try {
          for await (const row of at.store.each(by, things, parseListQuery(things, { sort: '["id","DESC"]' }))) exported.push(row);
        } catch (error) {
          expect(error).toMatchObject({ status: 403 });
          return;
        }
        const seen = new Map((await whole(by)).rows.map(row => [row.id, row]));
        const grants = (by.grants.things ?? []).filter(grant => grant.actions.includes('E'));
        const isCostly = grants.some(grant => grant.fields.includes('cost'));
        for (const row of exported) {
          expect(seen.get(row.id)).toMatchObject(row);
          if (!isCostly) expect(row).not.toHaveProperty('price_fen');
        }
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  it('labels and finds by id what may be seen, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(someone('R'), async by => {
        const visible = await whole(by).catch(() => undefined);
        if (visible === undefined) return;
        const ids = everything.map(row => row.id);
        const many = await at.store.many(by, things, ids);
        expect(many.map(row => row.id).sort()).toEqual(visible.rows.map(row => row.id).sort());
        for (const row of many.slice(0, 3)) expect(await at.store.get(by, things, row.id)).toEqual(row);
        const labelled = [...(await at.store.labels(by, things, ids)).keys()].sort();
        expect(labelled).toEqual(
          many
            .filter(row => 'name' in row)
            .map(row => row.id)
            .sort(),
        );
        expect(many.every(row => 'name' in row || !('code' in row))).toBe(true);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
