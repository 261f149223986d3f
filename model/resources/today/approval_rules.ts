import { ROLES } from '../../kernel/access.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { APPROVERS, ruleErrors } from '../../rules/approvals.ts';
import { ACT_REGISTERS, REQUEST_REGISTERS } from '../requests.ts';

/** The fields of a step: who is asked. */
export const STEP = {
  approver: choice(APPROVERS, { required: true, initial: 'superior' }),
  post_id: reference('posts'),
  role: choice(ROLES),
  person_id: reference('staff'),
};

/**
 * The authority table: which requests go to whom, step by step, and whose alone an act is, as scrapping: then its last step counts. Of the rules that fit a request the one with the lowest rank holds;
 * an approval keeps the steps that it began with.
 */
export const approvalRules = defineResource({
  name: 'approval_rules',
  resource: 'authority',
  domain: 'today',
  fields: {
    name: text({ required: true, pinyin: true, max: 60 }),
    register: choice([...REQUEST_REGISTERS, ...ACT_REGISTERS], { required: true }),
    rank: integer({ required: true, initial: 50, min: 1, max: 999 }),
    amount_from_fen: money({ min: 0 }),
    amount_below_fen: money({ min: 0 }),
    department_id: reference('departments'),
    post_id: reference('posts'),
    applicant: choice(['anybody', 'managers', 'others'], { required: true, initial: 'anybody' }),
    /** A code of the register's own kinds: what a payment is for, which seal. */
    of_kind: text({ max: 40 }),
    steps: lines(STEP, { max: 9 }),
    is_active: boolean({ initial: true }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'rule',
  key: ['name'],
  search: ['name', 'note'],
  label: ['name'],
  list: {
    columns: [
      'register',
      'name',
      'amount_from_fen',
      'amount_below_fen',
      'applicant',
      'department_id',
      'of_kind',
      'steps',
      'rank',
      'is_active',
    ],
    filters: ['register', 'applicant', 'department_id', 'is_active'],
    sort: ['register', 'ASC'],
  },
  form: [
    ['name', 'register', 'rank', 'is_active'],
    ['amount_from_fen', 'amount_below_fen', 'of_kind'],
    ['applicant', 'department_id', 'post_id'],
    ['steps'],
    ['note'],
  ],
  archive: true,
  check: ruleErrors,
});
export type ApprovalRule = Row<typeof approvalRules>;
