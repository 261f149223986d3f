import { toolIncidents } from '../../model/resources/assets/tool_incidents.ts';
import { compensation, residualValue } from '../../model/rules/tools.ts';
import { statement } from '../db/database.ts';
import { invalid } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { type Deps, toolOf } from './custody.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { step } from './step.ts';

interface Facts {
  readonly kind: 'loss' | 'damage';
  readonly person: unknown;
  readonly story: unknown;
}

/** What the tool was worth on that day, in fen; null when its cost is not known. */
async function worth({ tx }: Deps, tool: StoredRow, day: string): Promise<number | null> {
  const sql = 'SELECT life_months FROM tool_models WHERE id = ?';
  const model = await tx.one<{ life_months: number | null }>(statement(tx.dialect, sql, tool.model_id));
  return residualValue(tool.cost_fen as number | null, tool.bought_on as string | null, model?.life_months ?? null, day);
}

/** Opens the case of a tool that was lost or damaged. */
export async function openIncident(deps: Deps, tool: StoredRow, { kind, person, story }: Facts): Promise<void> {
  const { tx, actor, store } = deps;
  const row = {
    tool_id: tool.id,
    person_id: person ?? null,
    kind,
    happened_on: actor.today,
    reported_on: actor.today,
    story: story ?? null,
    residual_fen: await worth(deps, tool, actor.today),
  };
  await store.insert(tx, asServer(actor), toolIncidents, row, { asServer: true });
}

/** The amount by the rule unless one was given; never more than the loss on the day it happened, however late it is decided. */
async function proposed(args: ActionArgs): Promise<Readonly<Record<string, unknown>>> {
  const { row, input } = args;
  const residual = await worth(args, await toolOf(args, row.tool_id), String(row.happened_on));
  const amount = input.compensation_fen ?? compensation(residual, String(input.cause), Number(input.responsibility_bp));
  if (residual !== null && Number(amount) > residual) {
    throw invalid({ compensation_fen: { key: 'resources.tool_incidents.errors.more_than_loss' } });
  }
  return { residual_fen: residual, compensation_fen: amount };
}

export const TOOL_INCIDENT_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'tool_incidents.propose': step('propose', { to: 'proposed', by: 'proposed_by', more: proposed }),
  'tool_incidents.approve': step('approve', { to: 'approved', by: 'approved_by' }),
  'tool_incidents.send_back': step('send_back', { to: 'reported' }),
  'tool_incidents.settle': step('settle', { to: 'settled', on: 'settled_on' }),
};
