import { FORMS, formRow } from '../../data/starter/appraisalForms.ts';
import { courseRows } from '../../data/starter/courses.ts';
import type { Pack } from '../../data/starter/duties/packs.ts';
import type { Find } from '../../data/starter/ids.ts';
import { METRICS } from '../../data/starter/metrics.ts';
import { REWARD_RULES } from '../../data/starter/rewardRules.ts';
import { appraisalTemplates } from '../../model/resources/people/appraisal_templates.ts';
import { certificateKinds } from '../../model/resources/people/certificate_kinds.ts';
import { courses } from '../../model/resources/people/courses.ts';
import { metrics } from '../../model/resources/people/metrics.ts';
import { posts } from '../../model/resources/people/posts.ts';
import { rewardRules } from '../../model/resources/people/reward_rules.ts';
import { skills } from '../../model/resources/people/skills.ts';
import { firstOfNextMonth } from '../../model/rules/days.ts';
import type { Tx } from '../db/database.ts';
import { addMissing, rowsInUse, type SeedDeps } from './missing.ts';

/** The ids of posts, skills and certificate kinds by their codes, as the station has them; nothing names one that is archived. */
async function finder(tx: Tx): Promise<Find> {
  const known = {
    posts: await rowsInUse(tx, posts),
    skills: await rowsInUse(tx, skills),
    certificate_kinds: await rowsInUse(tx, certificateKinds),
  };
  return (register, code) => known[register].get(code);
}

/**
 * The catalogues of the people: metrics and courses, which are in use at once, and appraisal forms and reward rules. These are drafts:
 * what touches the staff's pay is talked over with them and told to them first (Labour Contract Law, article 4). They are in force where
 * the staff were told of them on `toldOn`. Stands behind posts, skills and certificate kinds. Returns how many rows were written.
 */
export async function catalogues(deps: SeedDeps, tx: Tx, pack: Pack, toldOn?: string): Promise<number> {
  const find = await finder(tx);
  const state = toldOn === undefined ? 'draft' : 'in_force';
  const effective_on = toldOn ?? firstOfNextMonth(deps.actor.today);
  const forms = FORMS[pack].map(form => formRow(form, find)).filter(row => row.posts.length > 0);
  const all = [
    [metrics, 'metric', METRICS[pack]],
    [courses, 'course', courseRows(pack, find)],
    [appraisalTemplates, 'form', forms.map(row => ({ ...row, state }))],
    [rewardRules, 'rule', REWARD_RULES[pack].map(row => ({ ...row, effective_on, state }))],
  ] as const;
  let added = 0;
  for (const [definition, prefix, rows] of all) added += await addMissing(deps, tx, definition, prefix, rows);
  return added;
}
