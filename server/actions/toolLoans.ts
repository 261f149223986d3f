import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { move, toolOf } from './custody.ts';
import type { ActionArgs, ActionHandler } from './handler.ts';
import { type Step, step } from './step.ts';
import { openIncident } from './toolIncidents.ts';
import { assertCalibrated, issueTool } from './tools.ts';

const refused = (register: string, field: string, error: string): Error =>
  invalid({ [field]: { key: `resources.${register}.errors.${error}` } });

/** The tool comes back to its keeper; damaged, it goes on to repair and its case is opened. */
async function comeIn(args: ActionArgs, kind: 'loan_in' | 'issue_back' | 'exchange_old', person: unknown): Promise<void> {
  const tool = await toolOf(args, args.row.tool_id);
  const { note } = args.input;
  const changes = { state: 'in_store', holder_id: null };
  const back = await move(args, tool, { kind, to: { holder: 'keeper', id: tool.keeper_id }, person, changes, note });
  if (args.input.condition !== 'damaged') return;
  await openIncident(args, back, { kind: 'damage', person, story: note });
  await move(args, back, { kind: 'repair_out', to: { holder: 'repair' }, changes: { state: 'in_repair' }, note });
}

/** The tool does not come back: it is lost, and its case is opened. */
async function isLost(args: ActionArgs, person: unknown): Promise<void> {
  const tool = await toolOf(args, args.row.tool_id);
  const { note } = args.input;
  await openIncident(args, tool, { kind: 'loss', person, story: note });
  await move(args, tool, { kind: 'loss', to: { holder: 'lost' }, person, changes: { state: 'lost', holder_id: null }, note });
}

const loanBack: Step = {
  to: 'returned',
  by: 'confirmed_by',
  at: 'in_at',
  after: (args, loan) => comeIn(args, 'loan_in', loan.borrower_id),
};

/** A later moment than now, and than the one that was agreed. */
function laterDue({ input, row, context }: ActionArgs): Readonly<Record<string, unknown>> {
  const due = String(input.due_at);
  if (due <= new Date(context.clock.now()).toISOString() || due <= String(row.due_at)) throw refused('tool_loans', 'due_at', 'not_later');
  return {};
}

/** The new tool goes out against the old one; before the old one's time only with a reason. */
async function exchange(args: ActionArgs, issue: StoredRow): Promise<void> {
  const fresh = await toolOf(args, args.input.new_tool_id);
  if (fresh.state !== 'in_store') throw new Problem(409, { key: 'problem.wrong_state', args: { state: String(fresh.state) } });
  await assertCalibrated(args, fresh, 'new_tool_id');
  await comeIn(args, 'exchange_old', issue.holder_id);
  await issueTool(args, fresh, issue.holder_id, args.input.note, issue.tool_id);
}

function assertDue({ actor, row, input }: ActionArgs): Readonly<Record<string, unknown>> {
  if (input.new_tool_id === row.tool_id) throw refused('tool_issues', 'new_tool_id', 'same_tool');
  const isEarly = typeof row.life_until_on === 'string' && row.life_until_on > actor.today;
  if (isEarly && input.early_reason === null) throw refused('tool_issues', 'early_reason', 'too_early');
  return {};
}

const ended = { by: 'confirmed_by', on: 'ended_on' } as const;

export const TOOL_LOAN_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'tool_loans.return': step('return', loanBack),
  'tool_loans.return_to_superior': step('return_to_superior', loanBack),
  'tool_loans.carry_over': step('carry_over', { to: 'on_loan', by: 'carried_by', more: laterDue }),
  'tool_loans.lose': step('lose', {
    to: 'lost',
    by: 'confirmed_by',
    after: (args, loan) => isLost(args, loan.borrower_id),
  }),
  'tool_issues.return': step('return', { ...ended, to: 'returned', after: (args, issue) => comeIn(args, 'issue_back', issue.holder_id) }),
  'tool_issues.exchange': step('exchange', { ...ended, to: 'exchanged', more: assertDue, after: exchange }),
  'tool_issues.lose': step('lose', { ...ended, to: 'lost', after: (args, issue) => isLost(args, issue.holder_id) }),
};
