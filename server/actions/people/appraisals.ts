import { appraisalTemplates } from '../../../model/resources/people/appraisal_templates.ts';
import {
  type Grade,
  isFitting,
  isVetoed,
  type Level,
  levelOf,
  type Outcome,
  type ScoreLine,
  totalScore,
} from '../../../model/rules/appraisal.ts';
import { statement } from '../../db/database.ts';
import { invalid, Problem } from '../../problem.ts';
import { type ActionArgs, type ActionHandler, asServer } from '../handler.ts';
import { step } from '../step.ts';
import { keeping, type Line, linesIn } from './own.ts';

/** The score of the lines as they are judged. Throws 422 when a line has neither score nor reason, or no weight is judged at all. */
function scoreOf({ row }: ActionArgs): Line {
  const lines = linesIn(row, 'scores');
  const open = [...lines.entries()].filter(([, line]) => line.score === null && line.reason === null && line.kind !== 'bonus');
  const message = { score: { key: 'resources.appraisals.errors.unscored' } };
  if (open.length > 0) throw invalid({ scores: Object.fromEntries(open.map(([index]) => [String(index), message])) });
  const score = totalScore(lines as unknown as readonly ScoreLine[]);
  if (score === undefined) throw invalid({ scores: { key: 'resources.appraisals.errors.nothing_scored' } });
  return { draft_score: score };
}

/** The superior of the one who acts today, who reviews what he scored. */
async function reviewerOf({ tx, actor }: ActionArgs): Promise<string | null> {
  const sql = `SELECT manager_id FROM staff_assignments WHERE staff_id = ? AND is_main = 1 AND from_on <= ? AND (until_on IS NULL OR until_on > ?)`;
  const place = await tx.one<{ manager_id: string | null }>(statement(tx.dialect, sql, actor.staffId ?? '', actor.today, actor.today));
  return place?.manager_id ?? null;
}

/** Throws 403 unless the one who acts is the direct superior of the person today. */
async function assertSuperior({ tx, actor, row }: ActionArgs): Promise<void> {
  const sql = `SELECT 1 AS one FROM staff_assignments WHERE staff_id = ? AND manager_id = ? AND from_on <= ? AND (until_on IS NULL OR until_on > ?)`;
  const found = await tx.one(statement(tx.dialect, sql, row.staff_id, actor.staffId ?? '', actor.today, actor.today));
  if (found === undefined) throw new Problem(403, { key: 'resources.appraisals.errors.not_superior' });
}

/** The grade that the score leads to, or the one that was said with its reason; the consequence must go with it. Throws 422. */
async function published({ tx, row, input, store, actor }: ActionArgs): Promise<Line> {
  const template = await store.find(tx, asServer(actor), appraisalTemplates, String(row.template_id), 'R');
  const levels = linesIn(template, 'levels') as unknown as readonly Level[];
  const lines = linesIn(row, 'scores') as unknown as readonly ScoreLine[];
  const earned = levelOf(levels, Number(row.draft_score), isVetoed(lines));
  const level = (input.level ?? earned?.level ?? null) as Grade | null;
  if (level === null) throw invalid({ level: { key: 'validation.required' } });
  const reason = input.calibration ?? row.calibration;
  if (level !== earned?.level && reason === null)
    throw invalid({ calibration: { key: 'resources.appraisals.errors.grade_without_reason' } });
  if (!isFitting(level, input.outcome as Outcome)) throw invalid({ outcome: { key: 'resources.appraisals.errors.outcome_against_level' } });
  const factor = levels.find(one => one.level === level)?.factor_bp ?? null;
  return { final_score: row.draft_score, level, factor_bp: factor, calibration: reason };
}

/** Weights that are a whole and at least one grade. Throws 422. */
function complete({ row }: ActionArgs): Line {
  const weights = linesIn(row, 'items').filter(item => item.kind === 'rated' || item.kind === 'figure');
  const sum = weights.reduce((total, item) => total + Number(item.weight_bp), 0);
  if (sum !== 10_000) throw invalid({ items: { key: 'resources.appraisal_templates.errors.weights_not_hundred' } });
  if (linesIn(row, 'levels').length === 0) throw invalid({ levels: { key: 'resources.appraisal_templates.errors.no_levels' } });
  return {};
}

const newEdition: ActionHandler = {
  run: async ({ tx, actor, store, row }) => {
    const sql = 'SELECT max(edition) AS last FROM appraisal_templates WHERE code = ?';
    const last = await tx.one<{ last: number }>(statement(tx.dialect, sql, row.code));
    const { code, name, name_en, posts, items, levels, note } = row;
    const edition = Number(last?.last ?? row.edition) + 1;
    return store.insert(
      tx,
      asServer(actor),
      appraisalTemplates,
      { code, edition, name, name_en, posts, items, levels, note },
      { asServer: true },
    );
  },
};

/** Throws 422 unless the round runs. */
async function assertRoundOpen({ tx, row }: ActionArgs): Promise<void> {
  const sql = 'SELECT state FROM appraisal_cycles WHERE id = ?';
  const cycle = await tx.one<{ state: string }>(statement(tx.dialect, sql, row.cycle_id));
  if (cycle?.state !== 'open') throw invalid({ cycle_id: { key: 'resources.appraisals.errors.round_not_open' } });
}

export const APPRAISAL_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'appraisal_templates.put_in_force': step('put_in_force', { to: 'in_force', more: complete }),
  'appraisal_templates.end': step('end', { to: 'ended' }),
  'appraisal_templates.new_edition': newEdition,
  'appraisals.submit': step('submit', {
    to: 'submitted',
    by: 'submitted_by',
    more: async args => {
      await assertRoundOpen(args);
      return { ...scoreOf(args), assignee_id: await reviewerOf(args) };
    },
  }),
  'appraisals.review_oneself': keeping('review_oneself'),
  'appraisals.assess': step('assess', {
    to: 'reviewed',
    by: 'submitted_by',
    more: async args => {
      await assertSuperior(args);
      await assertRoundOpen(args);
      return { reviewed_by: args.actor.staffId, assignee_id: null };
    },
  }),
  'appraisals.review': step('review', { to: 'reviewed', by: 'reviewed_by', clear: ['assignee_id'] }),
  'appraisals.send_back': step('send_back', {
    more: ({ row }) => ({ assignee_id: row.submitted_by }),
    to: 'draft',
    clear: ['final_score', 'level', 'factor_bp', 'outcome'],
  }),
  'appraisals.publish': step('publish', {
    to: 'published',
    at: 'published_at',
    clear: ['assignee_id'],
    more: published,
  }),
  'appraisals.confirm': step('confirm', { to: 'confirmed', at: 'answered_at' }),
  'appraisals.appeal': step('appeal', {
    to: 'appealed',
    at: 'answered_at',
    more: ({ row }) => ({ assignee_id: row.reviewed_by }),
  }),
};
