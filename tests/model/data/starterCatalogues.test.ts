import { describe, expect, it } from 'vitest';
import { FORMS, formRow, LEVELS } from '../../../data/starter/appraisalForms.ts';
import { COURSES, courseRows } from '../../../data/starter/courses.ts';
import { PACKS } from '../../../data/starter/duties/packs.ts';
import { asStarted, type Find } from '../../../data/starter/ids.ts';
import { METRICS } from '../../../data/starter/metrics.ts';
import { FIELD_POSTS, POSTS } from '../../../data/starter/posts.ts';
import { REWARD_RULES } from '../../../data/starter/rewardRules.ts';
import { CERTIFICATE_KINDS, SKILLS } from '../../../data/starter/skills.ts';
import { checkNew } from '../../../model/kernel/schema.ts';
import { appraisalTemplates } from '../../../model/resources/people/appraisal_templates.ts';
import { courses } from '../../../model/resources/people/courses.ts';
import { metrics } from '../../../model/resources/people/metrics.ts';
import { rewardRules } from '../../../model/resources/people/reward_rules.ts';
import { WHOLE_BP, weightSum } from '../../../model/rules/appraisal.ts';

const POSTS_OF = { station: POSTS, field: FIELD_POSTS } as const;
/** Posts that no form is for: all together, and the head of the house, whom nobody in it appraises. */
const UNAPPRAISED = ['P00', 'P01'];
const nothing: Find = () => undefined;

describe.each(PACKS)('the catalogues of the pack %s', pack => {
  const posts = POSTS_OF[pack].map(post => post.code);
  const every = new Set([...POSTS, ...FIELD_POSTS].map(post => post.code));

  it.each([
    ['courses', courses, courseRows(pack, asStarted)],
    ['metrics', metrics, METRICS[pack]],
    ['appraisal_templates', appraisalTemplates, FORMS[pack].map(form => formRow(form, asStarted))],
    ['reward_rules', rewardRules, REWARD_RULES[pack].map(row => ({ ...row, effective_on: '2026-12-01' }))],
  ] as const)('%s: pass the checks of their register, each code and name once, in both languages', (_, definition, rows) => {
    for (const row of rows) {
      const checked = checkNew(definition, row);
      expect(checked.ok ? {} : checked.errors, String(row.code)).toEqual({});
      expect(row.name).not.toMatch(/[A-Za-z]/);
      expect(row.name_en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
    }
    for (const field of ['code', 'name', 'name_en'] as const) expect(new Set(rows.map(row => row[field])).size, field).toBe(rows.length);
  });

  it('have one form for each post but the head of the house, whose weights are a whole', () => {
    const named = FORMS[pack].flatMap(form => form.posts).filter(code => posts.includes(code));
    expect([...named].sort()).toEqual(posts.filter(code => !UNAPPRAISED.includes(code)).sort());
    for (const form of FORMS[pack]) {
      const { items } = formRow(form, asStarted) as unknown as { items: Parameters<typeof weightSum>[0] };
      expect(weightSum(items), form.code).toBe(WHOLE_BP);
      for (const code of form.posts) expect(every, form.code).toContain(code);
    }
    expect(LEVELS.at(-1)?.from_score).toBe(0);
  });

  it('name posts, skills and certificates that there are, and do without those that a station lacks', () => {
    const skills = new Set(SKILLS.map(([code]) => code));
    const kinds = new Set(CERTIFICATE_KINDS.map(([code]) => code));
    for (const { code, needed, gives } of COURSES[pack]) {
      for (const post of Object.keys(needed)) expect(every, code).toContain(post);
      if (gives.skill !== undefined) expect(skills, code).toContain(gives.skill);
      if (gives.certificate !== undefined) expect(kinds, code).toContain(gives.certificate);
    }
    for (const row of courseRows(pack, nothing))
      expect(row).toMatchObject({ skill_id: null, skill_level: null, certificate_kind_id: null, needed_by: [] });
  });

  it('have penalties that cost points and lead up a ladder, never money', () => {
    const ORDER = ['talk', 'written', 'warning', 'dismissal'];
    for (const { code, side, points, amount_fen, level, ladder } of REWARD_RULES[pack]) {
      expect(code.startsWith('C'), code).toBe(side === 'penalty');
      if (side === 'reward') continue;
      const steps = [{ times: 1, points, level, amount_fen }, ...ladder];
      expect(
        steps.map(step => step.amount_fen),
        code,
      ).toEqual(steps.map(() => null));
      for (const [index, step] of steps.slice(1).entries()) {
        const before = steps[index];
        expect(step.times > (before?.times ?? 0), code).toBe(true);
        expect(step.points < (before?.points ?? 0), code).toBe(true);
        expect(ORDER.indexOf(String(step.level)) > ORDER.indexOf(String(before?.level)), code).toBe(true);
      }
    }
  });
});
