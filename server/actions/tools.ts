import { toolIssues } from '../../model/resources/assets/tool_issues.ts';
import { toolLoans } from '../../model/resources/assets/tool_loans.ts';
import { monthsLater } from '../../model/rules/tools.ts';
import { statement } from '../db/database.ts';
import { invalid } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { byAuthority } from './approvals/authority.ts';
import { closingTime } from './closing.ts';
import { type Deps, type Move, move } from './custody.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { nextDay } from './staff.ts';
import { openIncident } from './toolIncidents.ts';

const nowOf = ({ context }: Deps): string => new Date(context.clock.now()).toISOString();
const refused = (field: string, error: string): Error => invalid({ [field]: { key: `resources.tools.errors.${error}` } });

/** Throws 422 unless the person works here: tools never leave the house. */
async function assertAtWork({ tx }: Deps, field: string, id: unknown): Promise<void> {
  const sql = "SELECT 1 AS one FROM staff WHERE id = ? AND state NOT IN ('pending', 'left') AND archived_at IS NULL";
  if ((await tx.one(statement(tx.dialect, sql, id))) === undefined) throw refused(field, 'not_at_work');
}

/** Throws 422 while the borrower has another tool that should have been back. */
async function assertNothingOverdue(deps: Deps, borrowerId: unknown): Promise<void> {
  const sql = "SELECT 1 AS one FROM tool_loans WHERE borrower_id = ? AND state = 'on_loan' AND due_at < ? LIMIT 1";
  const late = await deps.tx.one(statement(deps.tx.dialect, sql, borrowerId, nowOf(deps)));
  if (late !== undefined) throw refused('borrower_id', 'borrower_overdue');
}

/** Throws 422 when the tool may not be used because its calibration is over, or is due by its model and nobody has entered when. */
export async function assertCalibrated({ tx, actor }: Deps, tool: StoredRow, field: string): Promise<void> {
  if (typeof tool.calibration_due_on === 'string') {
    if (tool.calibration_due_on < actor.today) throw refused(field, 'calibration_over');
    return;
  }
  const sql = 'SELECT 1 AS one FROM tool_models WHERE id = ? AND calibration_interval_days IS NOT NULL';
  if ((await tx.one(statement(tx.dialect, sql, tool.model_id))) !== undefined) throw refused(field, 'calibration_unknown');
}

/** When the tool must be back: as given, else when the station closes, today or, after that, tomorrow. */
async function dueAt(args: ActionArgs): Promise<string> {
  const now = nowOf(args);
  const { due_at: given } = args.input;
  if (typeof given === 'string') {
    if (given <= now) throw refused('due_at', 'due_over');
    return given;
  }
  const closing = await closingTime(args.tx, args.actor.today);
  return closing > now ? closing : closingTime(args.tx, nextDay(args.actor.today));
}

const lend: ActionHandler = {
  run: async args => {
    const { tx, actor, store, row, input } = args;
    const { borrower_id, note } = input;
    await assertAtWork(args, 'borrower_id', borrower_id);
    await assertCalibrated(args, row, 'borrower_id');
    await assertNothingOverdue(args, borrower_id);
    const loan = { tool_id: row.id, borrower_id, out_at: nowOf(args), due_at: await dueAt(args), lent_by: actor.staffId, note };
    await store.insert(tx, asServer(actor), toolLoans, loan, { asServer: true, verb: 'lend' });
    const changes = { state: 'on_loan', holder_id: borrower_id };
    return move(args, row, { kind: 'loan_out', to: { holder: 'person', id: borrower_id }, person: borrower_id, changes, note });
  },
};

/** Gives a tool to a person for its service life; `replacing` is the tool that came in for it. */
export async function issueTool(deps: Deps, tool: StoredRow, holder: unknown, note: unknown, replacing?: unknown): Promise<StoredRow> {
  const { tx, actor, store } = deps;
  const model = await tx.one<{ life_months: number | null }>(
    statement(tx.dialect, 'SELECT life_months FROM tool_models WHERE id = ?', tool.model_id),
  );
  const life = model?.life_months ?? null;
  const issue = {
    tool_id: tool.id,
    holder_id: holder,
    issued_on: actor.today,
    life_until_on: life === null ? null : monthsLater(actor.today, life),
    issued_by: actor.staffId,
    replaces_id: replacing ?? null,
    note,
  };
  await store.insert(tx, asServer(actor), toolIssues, issue, { asServer: true, verb: 'issue' });
  const kind = replacing === undefined ? 'issue' : 'exchange_new';
  const changes = { state: 'issued', holder_id: holder };
  return move(deps, tool, { kind, to: { holder: 'person', id: holder }, person: holder, changes, note });
}

const issue: ActionHandler = {
  run: async args => {
    await assertAtWork(args, 'holder_id', args.input.holder_id);
    await assertCalibrated(args, args.row, 'holder_id');
    return issueTool(args, args.row, args.input.holder_id, args.input.note);
  },
};

const transfer: ActionHandler = {
  run: async args => {
    const { row, input } = args;
    await assertAtWork(args, 'keeper_id', input.keeper_id);
    const [from, to] = [
      { holder: 'keeper', id: row.keeper_id },
      { holder: 'keeper', id: input.keeper_id },
    ] as const;
    return move(args, row, {
      kind: 'transfer',
      from,
      to,
      person: input.keeper_id,
      changes: { keeper_id: input.keeper_id },
      note: input.note,
    });
  },
};

/** A move of a tool that nobody holds, to where its new state says. */
const away = (kind: Move['kind'], holder: 'repair' | 'calibration' | 'scrapped', state: string): ActionHandler => ({
  run: args => move(args, args.row, { kind, to: { holder }, changes: { state, holder_id: null }, note: args.input.note }),
});

const takeBack: ActionHandler = {
  run: args => {
    const kind = args.row.state === 'in_repair' ? 'repair_in' : 'calibration_in';
    return move(args, args.row, {
      kind,
      to: { holder: 'keeper', id: args.row.keeper_id },
      changes: { state: 'in_store', holder_id: null },
      note: args.input.note,
    });
  },
};

const lose: ActionHandler = {
  run: async args => {
    const { row, input } = args;
    await openIncident(args, row, { kind: 'loss', person: row.keeper_id, story: input.note });
    const changes = { state: 'lost', holder_id: null };
    return move(args, row, { kind: 'loss', to: { holder: 'lost' }, person: row.keeper_id, changes, note: input.note });
  },
};

const find: ActionHandler = {
  run: args => {
    const { row, input } = args;
    const changes = { state: 'in_store', holder_id: null, ...(input.bin === null ? {} : { bin: input.bin }) };
    return move(args, row, { kind: 'found', to: { holder: 'keeper', id: row.keeper_id }, changes, note: input.note });
  },
};

const adjustCount: ActionHandler = {
  run: async args => {
    const { tx, row, input } = args;
    const sql = 'SELECT kind FROM tool_models WHERE id = ?';
    const model = await tx.one<{ kind: string }>(statement(tx.dialect, sql, row.model_id));
    if (model?.kind !== 'bulk' && input.qty !== 1) throw refused('qty', 'single');
    const qty = Number(input.qty) - Number(row.qty);
    const holder = { holder: 'keeper', id: row.keeper_id } as const;
    return move(args, row, { kind: 'count_adjust', from: holder, to: holder, qty, changes: { qty: input.qty }, note: input.note });
  },
};

export const TOOL_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'tools.lend': lend,
  'tools.issue': issue,
  'tools.transfer': transfer,
  'tools.send_to_repair': away('repair_out', 'repair', 'in_repair'),
  'tools.send_to_calibration': away('calibration_out', 'calibration', 'in_calibration'),
  'tools.take_back': takeBack,
  'tools.lose': lose,
  'tools.find': find,
  'tools.adjust_count': adjustCount,
  'tools.scrap': byAuthority(away('scrap', 'scrapped', 'scrapped')),
};
