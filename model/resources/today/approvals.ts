import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { REQUEST_REGISTERS } from '../requests.ts';
import { STEP } from './approval_rules.ts';

/** A record that was handed in for approval: by which steps it goes, and who is asked now. One open approval a record. */
export const approvals = defineResource({
  name: 'approvals',
  resource: 'approvals',
  domain: 'today',
  fields: {
    register: choice(REQUEST_REGISTERS, { required: true }),
    record_id: text({ required: true, max: 64 }),
    number: text({ max: 40 }),
    title: text({ required: true, max: 300 }),
    applicant_id: reference('staff'),
    amount_fen: money({ min: 0 }),
    handed_in_at: instant({ required: true }),
    rule_id: reference('approval_rules'),
    rule_version: integer({ min: 1 }),
    /** The steps as the rule had them when the record was handed in. */
    plan: lines(STEP, { max: 9 }),
    step: integer({ required: true, min: 1, max: 9 }),
    /** The first of those who are asked. Nobody in particular: whoever has the right. */
    asked_id: reference('staff'),
    /** All who are asked, when a post or role has several holders; any of them decides. */
    asked_ids: references('staff'),
    asked_at: instant({ required: true }),
    state: choice(['pending', 'approved', 'returned', 'withdrawn'], { required: true, readOnly: true, initial: 'pending' }),
    ended_at: instant(),
    reminded_on: date(),
  },
  defaultGroup: 'step',
  key: ['register', 'record_id', 'handed_in_at'],
  unique: [{ on: ['register', 'record_id'], where: { state: 'pending' } }],
  search: ['number', 'title'],
  label: ['title'],
  list: {
    columns: ['handed_in_at', 'register', 'number', 'title', 'applicant_id', 'amount_fen', 'step', 'asked_ids', 'state', 'ended_at'],
    filters: ['state', 'register', 'applicant_id', 'asked_ids', 'handed_in_at', 'ended_at'],
    sort: ['handed_in_at', 'DESC'],
  },
  form: [['register', 'number', 'title'], ['applicant_id', 'amount_fen', 'handed_in_at'], ['plan']],
  scope: { person: 'applicant_id', on: 'handed_in_at', assigned: { approval: 'itself' } },
  indexes: [['state', 'asked_at']],
  serverOnly: true,
});
export type Approval = Row<typeof approvals>;

export const approvalActions = [defineAction(approvals, 'remind', { from: ['pending'], input: {}, allow: 'X' })] as const;
