import { appraisalCycles } from '../../../model/resources/people/appraisal_cycles.ts';
import { appraisalTemplates } from '../../../model/resources/people/appraisal_templates.ts';
import { appraisals } from '../../../model/resources/people/appraisals.ts';
import { statement, type Tx } from '../../db/database.ts';
import { invalid } from '../../problem.ts';
import type { StoredRow } from '../../store/store.ts';
import { type ActionArgs, type ActionHandler, asServer } from '../handler.ts';
import { step } from '../step.ts';
import { type Line, linesIn } from './own.ts';

interface Holder {
  readonly staff_id: string;
  readonly post_id: string;
  readonly department_id: string | null;
  readonly manager_id: string | null;
}

/** Who is at work in a main post on the day, once each. */
async function holdersOn(tx: Tx, day: string): Promise<Holder[]> {
  const sql = `SELECT a.staff_id, a.post_id, a.department_id, a.manager_id FROM staff_assignments AS a JOIN staff AS s ON s.id = a.staff_id
    WHERE a.is_main = 1 AND a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?)
    AND s.archived_at IS NULL AND s.state IN ('probation', 'regular', 'notice') ORDER BY s.number, a.staff_id`;
  return tx.all<Holder>(statement(tx.dialect, sql, day, day));
}

/** The forms in force, the newest edition first. */
async function formsInForce({ tx, actor, store }: ActionArgs): Promise<StoredRow[]> {
  const sql = `SELECT id FROM appraisal_templates WHERE state = 'in_force' AND archived_at IS NULL ORDER BY edition DESC, code`;
  const rows = await tx.all<{ id: string }>(statement(tx.dialect, sql));
  const forms: StoredRow[] = [];
  for (const { id } of rows) forms.push(await store.find(tx, asServer(actor), appraisalTemplates, id, 'R'));
  return forms;
}

/** The criteria of a form, still without scores. */
const scoresOf = (form: Line): readonly Line[] =>
  linesIn(form, 'items').map(({ dimension, title, kind, weight_bp }) => ({ dimension, title, kind, weight_bp }));

/** Opens a draft for everybody of the round's departments whose post has a form and who has none yet; the history says how many. */
async function openDrafts(args: ActionArgs, cycle: StoredRow): Promise<void> {
  const { tx, actor, store } = args;
  const [day = actor.today] = [String(cycle.until_on), actor.today].sort();
  const departments = cycle.departments as readonly string[];
  const forms = await formsInForce(args);
  const sql = 'SELECT staff_id FROM appraisals WHERE cycle_id = ?';
  const there = await tx.all<{ staff_id: string }>(statement(tx.dialect, sql, cycle.id));
  const known = new Set(there.map(one => one.staff_id));
  const holders = (await holdersOn(tx, day)).filter(one => departments.length === 0 || departments.includes(String(one.department_id)));
  let opened = 0;
  for (const { staff_id, post_id, manager_id } of holders) {
    const form = forms.find(one => (one.posts as readonly string[]).includes(post_id));
    if (form === undefined || known.has(staff_id)) continue;
    known.add(staff_id);
    const draft = { cycle_id: cycle.id, staff_id, template_id: form.id, assignee_id: manager_id, scores: scoresOf(form) };
    await store.insert(tx, asServer(actor), appraisals, draft, { asServer: true });
    opened += 1;
  }
  const without = holders.length - holders.filter(one => known.has(one.staff_id)).length;
  await store.note(tx, actor, 'note', appraisalCycles.name, cycle.id, { opened, without });
}

/** Throws 422 while somebody of the round is neither published nor confirmed. */
async function assertFinished({ tx, row }: ActionArgs): Promise<Line> {
  const sql = `SELECT count(*) AS open FROM appraisals WHERE cycle_id = ? AND state NOT IN ('published', 'confirmed')`;
  const open = Number((await tx.one<{ open: number }>(statement(tx.dialect, sql, row.id)))?.open ?? 0);
  if (open > 0) throw invalid({ comment: { key: 'resources.appraisal_cycles.errors.still_open' } });
  return {};
}

export const CYCLE_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'appraisal_cycles.start': step('start', { to: 'open', after: openDrafts }),
  'appraisal_cycles.add_missing': step('add_missing', { to: 'open', after: openDrafts }),
  'appraisal_cycles.close': step('close', { to: 'closed', more: assertFinished }),
};
