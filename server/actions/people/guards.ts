import { targets } from '../../../model/resources/people/targets.ts';
import { trainingSessions } from '../../../model/resources/people/training_sessions.ts';
import { attendees } from '../../../model/rules/training.ts';
import { statement } from '../../db/database.ts';
import { invalid, Problem } from '../../problem.ts';
import type { Guard, GuardOfNew, Write } from '../guards.ts';
import { named } from '../named.ts';
import { assertMayEnd, personBehind } from '../sessions.ts';
import { isOwnPlace, linesIn } from './own.ts';

type Values = Readonly<Record<string, unknown>>;

const whole = ({ row, input }: Write): Values => ({ ...row, ...input });

/** Results of a session are theirs who came, in the course that was held; its exam enters their scores. */
const guardResults: Guard = async write => {
  if (write.input === null) return;
  const { staff_id, course_id, session_id } = whole(write);
  const session = await named(write, trainingSessions, session_id);
  if (session === undefined || typeof staff_id !== 'string' || typeof course_id !== 'string') return;
  if (session.course_id !== course_id) throw invalid({ session_id: { key: 'resources.training_results.errors.other_course' } });
  const came = attendees(linesIn(session, 'enrolments'));
  if (!came.includes(staff_id)) throw invalid({ session_id: { key: 'resources.training_results.errors.not_there' } });
  const before = { score: null, outcome: 'attended', ...write.row };
  const isScored = (['score', 'outcome'] as const).some(name => write.input?.[name] !== undefined && write.input[name] !== before[name]);
  if (isScored) throw invalid({ score: { key: 'resources.training_results.errors.by_exam' } });
};

/** Nobody appraises himself or notes something about himself. */
const guardOwn: Guard = async write => {
  if (write.input === null) return;
  const me = await personBehind(write.tx, write.actor);
  if (me === null || whole(write).staff_id !== me) return;
  const scores = write.input.scores;
  const isJudging = (Array.isArray(scores) && scores.length > 0) || (write.input.comment ?? write.input.facts ?? null) !== null;
  if (isJudging) throw new Problem(403, { key: 'problem.same_person' });
};

/** A target hangs on one of the same metric, and a department has one target a month and metric besides those of its teams. */
const guardTargets: Guard = async write => {
  if (write.input === null) return;
  const { metric_id, department_id, team_id, span, for_month, parent_id } = whole(write);
  const parent = await named(write, targets, parent_id);
  if (parent !== undefined && typeof metric_id === 'string' && parent.metric_id !== metric_id)
    throw invalid({ parent_id: { key: 'resources.targets.errors.other_metric' } });
  if ((team_id ?? null) !== null) return;
  const { tx, row } = write;
  const keys = [metric_id, department_id, span ?? 'month', for_month];
  if (keys.some(key => typeof key !== 'string')) return;
  const sql =
    'SELECT id FROM targets WHERE metric_id = ? AND department_id = ? AND span = ? AND for_month = ? AND team_id IS NULL AND id <> ?';
  const other = await tx.one<{ id: string }>(statement(tx.dialect, sql, ...keys, row?.id ?? ''));
  // Who may not see it must not learn of it; he may not write there either.
  if ((await named(write, targets, other?.id)) !== undefined) throw invalid({ for_month: { key: 'validation.unique' } });
};

/** A personal target is a part of one of the same metric. */
const guardPersonal: Guard = async write => {
  if (write.input === null) return;
  const { target_id, metric_id } = whole(write);
  const above = await named(write, targets, target_id);
  if (above !== undefined && typeof metric_id === 'string' && above.metric_id !== metric_id)
    throw invalid({ target_id: { key: 'resources.targets.errors.other_metric' } });
};

/** Nobody but an owner says where he himself stands, nor anybody what he himself earns (SD14). */
const guardPlaces: Guard = async ({ tx, actor, row, input }) => {
  if (row !== null && (await isOwnPlace(tx, actor, row.staff_id, input?.staff_id))) throw new Problem(403, { key: 'problem.own_record' });
};
const guardStaff: Guard = async ({ tx, actor, row, input }) => {
  if (input === null) await assertMayEnd(tx, actor, row?.id);
};
const guardPay: Guard = async ({ tx, actor, row, input }) => {
  if (row === null) return;
  const me = await personBehind(tx, actor);
  if (me !== null && [row.staff_id, input?.staff_id].includes(me)) throw new Problem(403, { key: 'problem.own_pay' });
};
export const PEOPLE_GUARDS_OF_NEW: Readonly<Record<string, GuardOfNew>> = {
  staff_assignments: async ({ tx, actor, made }) => {
    if (await isOwnPlace(tx, actor, made.staff_id)) throw invalid({ staff_id: { key: 'problem.own_record' } });
  },
  salaries: async ({ tx, actor, made }) => {
    if (made.staff_id === (await personBehind(tx, actor))) throw invalid({ staff_id: { key: 'problem.own_pay' } });
  },
};

export const PEOPLE_GUARDS: Readonly<Record<string, Guard>> = {
  staff: guardStaff,
  staff_assignments: guardPlaces,
  salaries: guardPay,
  training_results: guardResults,
  appraisals: guardOwn,
  appraisal_notes: guardOwn,
  targets: guardTargets,
  personal_targets: guardPersonal,
};
