import { findings } from '../../model/resources/assets/findings.ts';
import type { StoredRow } from '../store/store.ts';
import { toolOf } from './custody.ts';
import { assertDone, daysLater } from './equipment.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { step } from './step.ts';
import { openIncident } from './toolIncidents.ts';

type Row = Readonly<Record<string, unknown>>;

const linesOf = (row: StoredRow): readonly Row[] => (Array.isArray(row.lines) ? (row.lines as readonly Row[]) : []);
const countFaults = ({ row }: ActionArgs, fine: readonly string[]): Row => ({
  faults: linesOf(row).filter(line => !fine.includes(String(line.result))).length,
});

/** Writes a hazard, found today by who acts unless `values` says otherwise. */
export async function openFinding({ tx, actor, store }: ActionArgs, values: Row): Promise<void> {
  const row = { found_on: actor.today, found_by: actor.staffId, ...values };
  await store.insert(tx, asServer(actor), findings, row, { asServer: true });
}

const KINDS: Readonly<Record<string, string>> = {
  fire: 'fire',
  order: 'order',
  electric: 'electric',
  oil_store: 'chemical',
  tool_room: 'order',
  general: 'other',
};

/** Each bad line of a check is a hazard of its own, with the owner and the day that the line names. */
async function openFindings(args: ActionArgs, check: StoredRow): Promise<void> {
  for (const line of linesOf(check).filter(one => one.result === 'bad')) {
    const [due, found] = [line.due_on, String(check.checked_on)];
    await openFinding(args, {
      kind: KINDS[String(check.kind)] ?? 'other',
      place: check.area,
      story: [line.item, line.note].filter(text => typeof text === 'string').join('：'),
      found_on: found,
      found_by: check.checker_id,
      owner_id: line.owner_id,
      due_on: typeof due === 'string' && due >= found ? due : null,
      check_id: check.id,
    });
  }
}

/** What was missing or damaged in a spot check is a case for the person who should have had it. */
async function openIncidents(args: ActionArgs, check: StoredRow): Promise<void> {
  for (const line of linesOf(check)) {
    if (line.result !== 'missing' && line.result !== 'damaged') continue;
    const kind = line.result === 'missing' ? 'loss' : 'damage';
    await openIncident(args, await toolOf(args, line.tool_id), { kind, person: check.person_id, story: line.note });
  }
}

const isFaulty = ({ input }: ActionArgs): boolean => input.outcome === 'faulty';

/** What is faulty is a hazard until somebody has put it right. */
async function afterFireCheck(args: ActionArgs, row: StoredRow): Promise<void> {
  if (!isFaulty(args)) return;
  const story = [row.code, args.input.note].filter(text => typeof text === 'string').join('：');
  await openFinding(args, { kind: 'fire', severity: 'serious', place: row.place, story, owner_id: row.keeper_id });
}

export const SAFETY_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'tool_spot_checks.finish': step('finish', {
    to: 'done',
    more: args => countFaults(args, ['found']),
    after: openIncidents,
  }),
  'findings.fix': step('fix', { to: 'fixed', by: 'fixed_by', on: 'fixed_on' }),
  'findings.report_fixed': step('fix', { to: 'fixed', by: 'fixed_by', on: 'fixed_on' }),
  'findings.verify': step('verify', { to: 'verified', by: 'verified_by', on: 'verified_on' }),
  'findings.reopen': step('reopen', {
    to: 'open',
    clear: ['fixed_by', 'fixed_on', 'verified_by', 'verified_on'],
    more: () => ({ proof: [] }),
  }),
  'safety_checks.finish': step('finish', {
    to: 'done',
    more: args => countFaults(args, ['good', 'not_applicable']),
    after: openFindings,
  }),
  'incidents.conclude': step('conclude', { to: 'investigated' }),
  'incidents.close': step('close', { to: 'closed', by: 'closed_by', on: 'closed_on' }),
  'incidents.send_back': step('send_back', { to: 'reported' }),
  'fire_equipment.check': step('check', {
    to: args => (isFaulty(args) ? 'faulty' : 'good'),
    more: args => {
      assertDone(args, 'checked_on');
      return { next_check_on: daysLater(String(args.input.checked_on), Number(args.row.check_interval_days)) };
    },
    after: afterFireCheck,
  }),
  'fire_equipment.renew': step('renew', { to: 'good' }),
  'fire_equipment.retire': step('retire', { to: 'retired' }),
};
