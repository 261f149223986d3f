import { certificates } from '../../../model/resources/people/certificates.ts';
import { courses } from '../../../model/resources/people/courses.ts';
import { staff } from '../../../model/resources/people/staff.ts';
import { staffSkills } from '../../../model/resources/people/staff_skills.ts';
import { trainingResults } from '../../../model/resources/people/training_results.ts';
import { attendees, certificateNumber, examOutcome, validUntil } from '../../../model/rules/training.ts';
import { statement } from '../../db/database.ts';
import { invalid, Problem } from '../../problem.ts';
import type { StoredRow } from '../../store/store.ts';
import { type ActionArgs, type ActionHandler, asServer } from '../handler.ts';
import { step } from '../step.ts';
import { wallOf } from '../wall.ts';
import { keeping, type Line, linesIn } from './own.ts';

const courseOf = ({ tx, actor, store }: ActionArgs, id: unknown): Promise<StoredRow> =>
  store.find(tx, asServer(actor), courses, String(id), 'R');

/** Of everybody who is called it is known whether he came, and the course has begun. Throws 422. */
function heldNow({ row, context }: ActionArgs): Line {
  if (String(row.starts_at) > new Date(context.clock.now()).toISOString()) {
    throw invalid({ starts_at: { key: 'resources.training_sessions.errors.not_begun' } });
  }
  const open = linesIn(row, 'enrolments').some(one => one.presence === null && one.answer !== 'declined');
  if (open) throw invalid({ enrolments: { key: 'resources.training_sessions.errors.presence_open' } });
  return {};
}

/** A result without score, of the day on the station's wall, for everybody who came and has none of this session. */
async function writeResults(args: ActionArgs): Promise<void> {
  const { tx, actor, store, row } = args;
  const sql = 'SELECT staff_id FROM training_results WHERE course_id = ? AND finished_on = ?';
  const { day } = await wallOf(tx, Date.parse(String(row.ends_at)));
  const there = await tx.all<{ staff_id: string }>(statement(tx.dialect, sql, row.course_id, day));
  const known = new Set(there.map(one => one.staff_id));
  const { hours } = await courseOf(args, row.course_id);
  for (const staff_id of attendees(linesIn(row, 'enrolments')).filter(id => !known.has(id))) {
    const result = { staff_id, course_id: row.course_id, session_id: row.id, finished_on: day, hours, outcome: 'attended' };
    await store.insert(tx, asServer(actor), trainingResults, result, { asServer: true });
  }
}

/** Writes the answer into the line of the person who acts. Throws 403 when he is not called. */
const answer: ActionHandler = {
  run: async ({ tx, actor, definition, store, row, input }) => {
    const enrolments = linesIn(row, 'enrolments');
    if (actor.staffId === null || !enrolments.some(one => one.staff_id === actor.staffId)) {
      throw new Problem(403, { key: 'resources.training_sessions.errors.not_called' });
    }
    const changed = enrolments.map(one =>
      one.staff_id === actor.staffId ? { ...one, answer: input.answer, note: input.note ?? one.note } : one,
    );
    const change = { enrolments: changed };
    return store.update(tx, asServer(actor), definition, row.id, undefined, change, { asServer: true, verb: 'answer' });
  },
};

/** The skill that a passed course gives, unless the person is known to be better. */
async function grantSkill({ tx, actor, store }: ActionArgs, result: Line, course: Line): Promise<void> {
  if (course.skill_id === null || course.skill_level === null) return;
  const sql = 'SELECT id, level FROM staff_skills WHERE staff_id = ? AND skill_id = ?';
  const known = await tx.one<{ id: string; level: number }>(statement(tx.dialect, sql, result.staff_id, course.skill_id));
  const values = { level: course.skill_level, evaluated_on: result.finished_on, valid_until_on: result.valid_until_on };
  if (known === undefined) {
    const skill = { ...values, staff_id: result.staff_id, skill_id: course.skill_id, note: course.name };
    await store.insert(tx, asServer(actor), staffSkills, skill, { asServer: true });
  } else if (known.level <= Number(course.skill_level)) {
    await store.update(tx, asServer(actor), staffSkills, known.id, undefined, values, { asServer: true, verb: 'training' });
  }
}

/** The certificate that a passed course gives, numbered by course, person and day. */
async function grantCertificate({ tx, actor, store }: ActionArgs, result: Line, course: Line): Promise<void> {
  if (course.certificate_kind_id === null) return;
  const person = await store.find(tx, asServer(actor), staff, String(result.staff_id), 'R');
  const number = certificateNumber(String(course.code), String(person.number), String(result.finished_on));
  const sql = 'SELECT id FROM certificates WHERE kind_id = ? AND number = ?';
  if ((await tx.one(statement(tx.dialect, sql, course.certificate_kind_id, number))) !== undefined) return;
  const values = { staff_id: result.staff_id, kind_id: course.certificate_kind_id, number, issued_on: result.finished_on };
  await store.insert(tx, asServer(actor), certificates, { ...values, valid_until_on: result.valid_until_on }, { asServer: true });
}

/** The pass mark decides; who has failed before and fails again still owes a resit. */
const grade: ActionHandler = {
  run: async args => {
    const { tx, actor, definition, store, row, input } = args;
    const course = await courseOf(args, row.course_id);
    const outcome = examOutcome(Number(input.score), course.pass_score as number | null);
    const isAgain = row.outcome !== 'attended' && outcome === 'failed';
    const isPassed = outcome === 'passed';
    const until =
      isPassed && course.valid_months !== null ? validUntil(String(row.finished_on), Number(course.valid_months)) : row.valid_until_on;
    const change = {
      score: input.score,
      pass_score: course.pass_score,
      outcome: isAgain ? 'resit' : outcome,
      valid_until_on: until,
      examined_by: actor.staffId,
    };
    const done = await store.update(tx, asServer(actor), definition, row.id, undefined, change, { asServer: true, verb: 'grade' });
    if (isPassed) {
      await grantSkill(args, done, course);
      await grantCertificate(args, done, course);
    }
    return done;
  },
};

export const TRAINING_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'training_plans.close': step('close', { to: 'closed' }),
  'training_sessions.announce': step('announce', { to: 'open' }),
  'training_sessions.answer': answer,
  'training_sessions.finish': step('finish', { to: 'done', more: heldNow, after: writeResults }),
  'training_sessions.cancel': step('cancel', { to: 'cancelled' }),
  'training_results.grade': grade,
  'training_results.give_feedback': keeping('give_feedback'),
};
