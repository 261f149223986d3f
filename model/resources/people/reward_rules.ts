import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { isAgainstSide, type Rung, wrongLadder } from '../../rules/rewards.ts';
import { linesOf } from '../lines.ts';

export const SANCTIONS = ['talk', 'written', 'warning', 'demotion', 'dismissal', 'praise', 'merit'] as const;

const WRONG_LADDER = {
  twice: 'resources.reward_rules.errors.ladder_twice',
  side: 'resources.reward_rules.errors.ladder_side',
} as const;

/** The catalogue of rewards and penalties that was made known to everybody, with the ladder for repeated cases. */
export const rewardRules = defineResource({
  name: 'reward_rules',
  resource: 'rewards',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 80 }),
    name_en: text({ max: 120 }),
    side: choice(['reward', 'penalty'], { required: true }),
    category: choice(['attendance', 'conduct', 'quality', 'safety', 'service', 'tools', 'vehicles', 'result', 'idea'], { required: true }),
    points: integer({ required: true, initial: 0, min: -1000, max: 1000 }),
    amount_fen: money({ min: 0 }),
    level: choice(SANCTIONS),
    /** From the n-th case within so many days on: other points and money. */
    ladder: lines({
      times: integer({ required: true, min: 2, max: 20 }),
      within_days: integer({ required: true, initial: 90, min: 1, max: 999 }),
      points: integer({ min: -1000, max: 1000 }),
      amount_fen: money({ min: 0 }),
      level: choice(SANCTIONS),
    }),
    is_evidence_needed: boolean({ initial: false }),
    /** The rule in the rule book that it rests on. */
    document_id: reference('documents'),
    effective_on: date({ required: true, begins: 'today' }),
    state: choice(['draft', 'in_force', 'ended'], { required: true, readOnly: true, initial: 'draft' }),
  },
  defaultGroup: 'public',
  key: ['code'],
  search: ['code', 'name', 'name_en'],
  label: ['code', 'name'],
  list: {
    columns: ['code', 'name', 'side', 'category', 'points', 'amount_fen', 'level', 'effective_on', 'state'],
    filters: ['state', 'side', 'category', 'level'],
    sort: ['code', 'ASC'],
  },
  form: [
    ['code', 'name', 'name_en'],
    ['side', 'category'],
    ['points', 'amount_fen', 'level', 'is_evidence_needed'],
    ['ladder'],
    ['document_id', 'effective_on'],
  ],
  scope: { published: { field: 'state', values: ['in_force'] } },
  openWhile: { field: 'state', values: ['draft'] },
  warnDuplicates: ['name'],
  check: row => {
    const wrong = wrongLadder(row.side, linesOf(row, 'ladder') as unknown as readonly Rung[]);
    return {
      ...(isAgainstSide(row.side, row.points) ? { points: { key: 'resources.reward_rules.errors.points_against_side' } } : {}),
      ...(wrong === undefined ? {} : { ladder: { key: WRONG_LADDER[wrong] } }),
    };
  },
});
export type RewardRule = Row<typeof rewardRules>;

export const rewardRuleActions = [
  defineAction(rewardRules, 'put_in_force', { from: ['draft'], input: {}, allow: 'X' }),
  defineAction(rewardRules, 'end', { from: ['in_force'], input: { comment: text({ max: 300 }) }, allow: 'X' }),
] as const;
