import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS } from '../../../data/starter/appraisalForms.ts';
import { COURSES } from '../../../data/starter/courses.ts';
import { PACKS, type Pack } from '../../../data/starter/duties/packs.ts';
import { starterId } from '../../../data/starter/ids.ts';
import { METRICS } from '../../../data/starter/metrics.ts';
import { REWARD_RULES } from '../../../data/starter/rewardRules.ts';
import { parseListQuery } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { REGISTERS, register } from '../../../model/resources/index.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import type { Context } from '../../../server/context.ts';
import { statement } from '../../../server/db/database.ts';
import type { SeedDeps } from '../../../server/seed/missing.ts';
import { seedStarter } from '../../../server/seed/starter.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import { eachDatabase } from '../../support/databases.ts';

type Row = Readonly<Record<string, unknown>>;
const TODAY = '2026-11-25';
const CATALOGUES = ['metrics', 'courses', 'appraisal_templates', 'reward_rules'] as const;
/** Register → prefix of ids, and what the pack brings. */
const CONTENT = {
  metrics: ['metric', METRICS],
  courses: ['course', COURSES],
  appraisal_templates: ['form', FORMS],
  reward_rules: ['rule', REWARD_RULES],
} as const;
const definitionOf = (name: string): Definition => {
  const found = register(name);
  if (found === undefined) throw new Error(name);
  return found;
};

/** A station with nothing in it yet. */
function station(context: Context) {
  const deps: SeedDeps = { context, store: makeStore(context, registryOf(REGISTERS)), actor: serverActor(TODAY, 'seed') };
  const { store, actor } = deps;
  return {
    deps,
    rows: async (name: string): Promise<readonly Row[]> => {
      const query = parseListQuery(definitionOf(name), { range: '[0,99]', sort: '["id","ASC"]' });
      return (await store.list(actor, definitionOf(name), query)).rows;
    },
    row: (name: string, id: string): Promise<Row> => store.get(actor, definitionOf(name), id),
    put: (name: string, id: string, values: Row): Promise<unknown> =>
      context.db.writeTx(tx => store.insert(tx, actor, definitionOf(name), values, { id, asServer: true })),
    set: (name: string, id: string, values: Row): Promise<unknown> =>
      context.db.writeTx(tx => store.update(tx, actor, definitionOf(name), id, undefined, values, { asServer: true })),
    archive: (name: string, id: string): Promise<unknown> =>
      context.db.writeTx(tx =>
        tx.all(statement(tx.dialect, `UPDATE "${name}" SET archived_at = ? WHERE id = ?`, `${TODAY}T00:00:00.000Z`, id)),
      ),
  };
}
type Station = ReturnType<typeof station>;

eachDatabase((_dialect, open) => {
  describe.each(PACKS)('a station that takes the pack %s', (pack: Pack) => {
    let fresh: Station;
    beforeAll(async () => {
      fresh = station(await open());
      await seedStarter(fresh.deps, pack);
    });
    afterAll(() => fresh.deps.context.db.close());

    it.each(CATALOGUES)('has the %s of the pack, in both languages', async name => {
      const [prefix, content] = CONTENT[name];
      const rows = await fresh.rows(name);
      expect(rows.map(row => row.id).sort()).toEqual(content[pack].map(one => starterId(prefix, one.code)).sort());
      for (const row of rows) expect(row.name_en, String(row.code)).toEqual(expect.any(String));
    });

    it('has drafts of what the staff must be told of first, and counts rules from next month', async () => {
      expect(new Set((await fresh.rows('appraisal_templates')).map(row => row.state))).toEqual(new Set(['draft']));
      const rules = await fresh.rows('reward_rules');
      expect(new Set(rules.map(row => `${row.state} ${row.effective_on}`))).toEqual(new Set(['draft 2026-12-01']));
    });

    it('refers to its own posts, skills and certificate kinds', async () => {
      const posts = new Set((await fresh.rows('posts')).map(row => row.id));
      const named = (await fresh.rows('courses')).flatMap(row => (row.needed_by as readonly Row[]).map(line => line.post_id));
      for (const id of [...named, ...(await fresh.rows('appraisal_templates')).flatMap(row => row.posts)]) expect(posts).toContain(id);
      expect(named).toContain('post-p00');
      const drivers = (await fresh.row('courses', 'course-px05')).needed_by as readonly Row[];
      const called = pack === 'station' ? ['post-p05', 'post-p06', 'post-p21', 'post-p27'] : ['post-p27'];
      expect(drivers.map(line => line.post_id)).toEqual(called);
      const code = pack === 'station' ? 'px15' : 'px25';
      const given = pack === 'station' ? ['skill-s22', 'cert-c09'] : ['skill-s24', null];
      const course = await fresh.row('courses', `course-${code}`);
      expect([course.skill_id, course.certificate_kind_id]).toEqual(given);
    });

    it('gets nothing twice, and only what is new from the other pack', async () => {
      const before = await Promise.all(CATALOGUES.map(name => fresh.rows(name)));
      expect(await seedStarter(fresh.deps, pack)).toBe(0);
      expect(await Promise.all(CATALOGUES.map(name => fresh.rows(name)))).toEqual(before);
      const other = pack === 'station' ? 'field' : 'station';
      expect(await seedStarter(fresh.deps, other)).toBeGreaterThan(0);
      expect(await seedStarter(fresh.deps, other)).toBe(0);
      for (const [index, name] of CATALOGUES.entries()) {
        const rows = new Map((await fresh.rows(name)).map(row => [row.id, row]));
        for (const row of before[index] ?? []) expect(rows.get(row.id), String(row.code)).toEqual(row);
      }
    });
  });

  describe('what is there already', () => {
    let own: Station;
    beforeAll(async () => {
      own = station(await open());
    });
    afterAll(() => own.deps.context.db.close());

    it('stays, under a code of the pack, in whatever edition and state', async () => {
      await own.put('posts', 'own-post', { code: 'p05', name: '前台顾问', area: 'front_desk' });
      await own.put('posts', 'own-old', { code: 'P23', name: '索赔员', area: 'customers' });
      await own.archive('posts', 'own-old');
      await own.put('departments', 'own-house', { code: 'FD', name: '前厅' });
      await own.archive('departments', 'own-house');
      await own.put('skills', 'own-skill', { code: 'S22', name: '索赔', area: 'reception' });
      await own.archive('skills', 'own-skill');
      await own.put('metrics', 'own-metric', { code: 'ts', name: '投诉', area: 'service', unit: 'count' });
      await own.put('courses', 'own-course', { code: 'PX01', name: '入职', hours: 4 });
      await own.put('appraisal_templates', 'own-form', { code: 'KH-GL', edition: 3, name: '干部考核', state: 'in_force' });
      const rule = { code: 'C01', name: '迟到', side: 'penalty', category: 'attendance', points: -1, effective_on: '2025-01-01' };
      await own.put('reward_rules', 'own-rule', { ...rule, state: 'in_force' });
      await seedStarter(own.deps, 'station');
      const taken: readonly (readonly [name: string, id: string, code: string, starter: string])[] = [
        ['metrics', 'own-metric', 'TS', 'metric-ts'],
        ['courses', 'own-course', 'PX01', 'course-px01'],
        ['appraisal_templates', 'own-form', 'KH-GL', 'form-kh-gl'],
        ['reward_rules', 'own-rule', 'C01', 'rule-c01'],
      ];
      for (const [name, id, code, starter] of taken) {
        expect(await own.row(name, id)).toMatchObject({ code, name_en: null });
        expect((await own.rows(name)).map(row => row.id)).not.toContain(starter);
      }
      expect(await own.row('courses', 'course-px10')).toMatchObject({ needed_by: [{ post_id: 'own-post' }] });
      expect(await own.row('appraisal_templates', 'form-kh-qt')).toMatchObject({ posts: ['own-post', 'post-p06'] });
    });

    it('is named by nothing when it is archived', async () => {
      expect(await own.row('courses', 'course-px15')).toMatchObject({
        needed_by: [],
        skill_id: null,
        skill_level: null,
        certificate_kind_id: 'cert-c09',
      });
      expect((await own.rows('appraisal_templates')).map(row => row.id)).not.toContain('form-kh-sp');
      expect((await own.rows('teams')).map(row => row.id)).not.toContain('team-t2');
      const owed = parseListQuery(definitionOf('post_duties'), { filter: '{"post_id":"own-old"}' });
      expect((await own.deps.store.list(own.deps.actor, definitionOf('post_duties'), owed)).rows).toEqual([]);
    });

    it('stays when a row of the pack was given another code, or was put in force', async () => {
      await own.set('courses', 'course-px10', { code: 'A-10', name: '接车' });
      await own.set('appraisal_templates', 'form-kh-qt', { state: 'in_force' });
      expect(await seedStarter(own.deps, 'station')).toBe(0);
      expect(await own.row('courses', 'course-px10')).toMatchObject({ code: 'A-10', name: '接车' });
      expect(await own.row('appraisal_templates', 'form-kh-qt')).toMatchObject({ state: 'in_force' });
    });
  });
});
