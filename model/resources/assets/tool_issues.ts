import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** A tool that belongs to one person for its service life; the new one is given against the old, neither late nor early. */
export const toolIssues = defineResource({
  name: 'tool_issues',
  resource: 'loans',
  domain: 'assets',
  fields: {
    number: sequence('LY'),
    tool_id: reference('tools', { required: true }),
    holder_id: reference('staff', { required: true }),
    issued_on: date({ required: true }),
    /** The end of its service life; missing when the model has none. */
    life_until_on: date(),
    state: choice(['held', 'returned', 'exchanged', 'lost'], { required: true, readOnly: true, initial: 'held' }),
    ended_on: date(),
    issued_by: reference('staff'),
    confirmed_by: reference('staff'),
    /** The tool that was handed in for this one. */
    replaces_id: reference('tools'),
    note: text({ max: 300 }),
  },
  defaultGroup: 'loan',
  key: ['tool_id', 'number'],
  unique: [{ on: ['tool_id'], where: { state: 'held' } }],
  search: ['number', 'note'],
  label: ['number'],
  list: {
    columns: ['number', 'tool_id', 'holder_id', 'issued_on', 'life_until_on', 'state', 'ended_on', 'replaces_id'],
    filters: ['tool_id', 'holder_id', 'state', 'life_until_on', 'issued_on'],
    sort: ['issued_on', 'DESC'],
  },
  form: [
    ['tool_id', 'holder_id', 'replaces_id'],
    ['issued_on', 'life_until_on', 'ended_on'],
    ['issued_by', 'confirmed_by', 'note'],
  ],
  scope: { person: 'holder_id', on: 'issued_on' },
  serverOnly: true,
  papers: [
    {
      name: 'slip',
      size: 'a5',
      facts: ['tool_id', 'holder_id', 'issued_on', 'life_until_on', 'replaces_id', 'note'],
      signs: ['holder', 'keeper'],
    },
  ],
});
export type ToolIssue = Row<typeof toolIssues>;

const note = text({ max: 300 });
const early = text({ max: 300 });

export const toolIssueActions = [
  defineAction(toolIssues, 'return', { from: ['held'], input: { note }, allow: 'U', not: ['holder_id'] }),
  /** The old tool comes in and the new one goes out in one step; before the end of the life only with a reason. */
  defineAction(toolIssues, 'exchange', {
    from: ['held'],
    input: { new_tool_id: reference('tools', { required: true }), early_reason: early, note },
    allow: 'U',
    not: ['holder_id'],
  }),
  defineAction(toolIssues, 'lose', {
    from: ['held'],
    input: { note: text({ required: true, max: 300 }) },
    allow: 'U',
    not: ['holder_id'],
    danger: true,
  }),
] as const;
