import { printDecimal } from '../../model/kernel/kinds/number.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { carCares } from '../../model/resources/assets/car_cares.ts';
import { equipmentUses } from '../../model/resources/assets/equipment_uses.ts';
import { safetyChecks } from '../../model/resources/assets/safety_checks.ts';
import { meetings } from '../../model/resources/documents/meetings.ts';
import { checklistTemplates } from '../../model/resources/today/checklist_templates.ts';
import { workOrders } from '../../model/resources/workshop/work_orders.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { type Answer, hasFailed, type Item, type Stand } from '../../model/rules/rounds.ts';
import { statement } from '../db/database.ts';
import { Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { type ActionArgs, asServer } from './handler.ts';
import { openFinding } from './safety.ts';
import { finalInspect, inspect } from './workshop.ts';

type Row = Readonly<Record<string, unknown>>;

/** A line with the answer that counts. */
interface Said {
  readonly at: number;
  readonly item: Item;
  readonly answer: Answer;
  readonly hasFailed: boolean;
}

/** What a round is handed in with. */
interface Handed {
  readonly template: StoredRow;
  readonly said: readonly Said[];
  /** What failed, in one sentence; null when nothing did. */
  readonly fault: string | null;
}

function saidOf(items: readonly Item[], stands: readonly Stand[]): Said[] {
  return items.flatMap((item, index) => {
    const answer = stands[index]?.counts;
    return answer === undefined ? [] : [{ at: index + 1, item, answer, hasFailed: hasFailed(item, answer) }];
  });
}

/** The answer as it stands in a sentence. */
function textOf({ item, answer }: Said): string {
  if (answer.value_milli !== null) return `${printDecimal(answer.value_milli, 3)}${item.unit ?? ''}`;
  return answer.answer ?? '';
}

/** The line with its answer. */
const lineOf = (one: Said): string => [one.item.text, textOf(one)].filter(text => text !== '').join('：');
/** What a finding tells: the line with its answer, or with its cause where the answer is a bare no. */
const story = (one: Said): string =>
  textOf(one) === '' ? [one.item.text, one.answer.cause ?? ''].filter(text => text !== '').join('：') : lineOf(one);

/** The record that says where the round was: the place itself, the machine's or the car's name, the number of the order. */
async function placeOf({ tx, row }: ActionArgs): Promise<string> {
  const asks: readonly (readonly [unknown, string])[] = [
    [row.equipment_id, 'SELECT name AS name FROM equipment WHERE id = ?'],
    [row.car_id, 'SELECT plate AS name FROM company_cars WHERE id = ?'],
    [row.work_order_id, 'SELECT number AS name FROM work_orders WHERE id = ?'],
  ];
  if (typeof row.place === 'string') return row.place;
  for (const [id, sql] of asks) {
    const found = typeof id === 'string' ? await tx.one<{ name: string }>(statement(tx.dialect, sql, id)) : undefined;
    if (found !== undefined) return found.name;
  }
  return String(row.title);
}

/** Each failed line is a finding, once a round: handed in again after a reopening, it does not come a second time. */
async function openFindings(args: ActionArgs, { template, said }: Handed, checkId: unknown): Promise<void> {
  const { tx, actor, row } = args;
  const place = await placeOf(args);
  const known = await tx.all<{ round_item: number }>(statement(tx.dialect, 'SELECT round_item FROM findings WHERE round_id = ?', row.id));
  for (const one of said) {
    if (!one.hasFailed || known.some(finding => Number(finding.round_item) === one.at)) continue;
    const due = daysAfter(actor.today, Number(template.finding_days));
    await openFinding(args, {
      kind: template.hazard,
      severity: one.item.severity,
      place,
      story: story(one),
      cause: one.answer.cause,
      photos: one.answer.photos,
      owner_id: one.answer.owner_id ?? row.assignee_id,
      due_on: one.answer.due_on !== null && one.answer.due_on >= actor.today ? one.answer.due_on : due,
      check_id: checkId,
      round_id: row.id,
      round_item: one.at,
    });
  }
}

/** What the lines say about the fields of the record that they fill: nothing failed, a number, or the texts. */
function filled(said: readonly Said[]): Readonly<Record<string, Row[string]>> {
  const values: Record<string, unknown> = {};
  for (const { item, answer, hasFailed: failed } of said) {
    const { fills } = item;
    if (fills === null || answer.verdict === 'not_applicable') continue;
    if (fills.startsWith('is_')) values[fills] = values[fills] !== false && !failed;
    else if (fills === 'mileage_km') values[fills] = answer.value_milli === null ? null : Math.round(answer.value_milli / 1000);
    else values[fills] = [values[fills], answer.answer].filter(text => typeof text === 'string' && text !== '').join('\n');
  }
  return values;
}

const cut = (text: string | null, length: number): string | null => (text === null ? null : [...text].slice(0, length).join(''));

/** Writes the record of a key, or changes the one that is there. Returns its id. */
async function put(
  { tx, actor, store }: ActionArgs,
  definition: Definition,
  found: { id: string } | undefined,
  values: Row,
): Promise<string> {
  const by = asServer(actor);
  if (found === undefined) return (await store.insert(tx, by, definition, values, { asServer: true })).id;
  await store.update(tx, by, definition, found.id, undefined, values, { asServer: true });
  return found.id;
}

const find = ({ tx }: ActionArgs, sql: string, ...values: readonly unknown[]): Promise<{ id: string } | undefined> =>
  tx.one<{ id: string }>(statement(tx.dialect, sql, ...values));

/** What a checklist does not ask for was not found wrong. */
async function fillCare(args: ActionArgs, { said, fault }: Handed): Promise<Row> {
  const { row } = args;
  const key = { car_id: row.car_id, cared_on: row.due_on, driver_id: row.assignee_id };
  const found = await find(args, 'SELECT id FROM car_cares WHERE car_id = ? AND cared_on = ? AND driver_id = ?', ...Object.values(key));
  await put(args, carCares, found, {
    ...key,
    is_ok_before: true,
    is_ok_on_road: true,
    is_ok_after: true,
    ...filled(said),
    fault: cut(fault, 300),
  });
  return {};
}

async function fillUse(args: ActionArgs, { said, fault }: Handed): Promise<Row> {
  const { row } = args;
  const found = await find(
    args,
    'SELECT id FROM equipment_uses WHERE equipment_id = ? AND started_at = ?',
    row.equipment_id,
    row.started_at,
  );
  const use = { equipment_id: row.equipment_id, operator_id: row.assignee_id, started_at: row.started_at };
  await put(args, equipmentUses, found, {
    ...use,
    is_ok_before: fault === null,
    is_ok_after: true,
    ...filled(said),
    fault: cut(fault, 300),
  });
  return {};
}

const CHECK_KINDS: Readonly<Record<string, string>> = { fire: 'fire', order: 'order', electric: 'electric', chemical: 'oil_store' };

async function fillCheck(args: ActionArgs, { template, said }: Handed): Promise<Row> {
  const { row } = args;
  const result = (one: Said): string => (one.hasFailed ? 'bad' : one.answer.verdict === 'not_applicable' ? 'not_applicable' : 'good');
  const values = {
    kind: CHECK_KINDS[String(template.hazard)] ?? 'general',
    area: await placeOf(args),
    checked_on: args.actor.today,
    checker_id: row.assignee_id,
    state: 'done',
    faults: said.filter(one => one.hasFailed).length,
    lines: said.map(one => ({
      item: cut(one.item.text, 100),
      result: result(one),
      owner_id: one.answer.owner_id,
      due_on: one.answer.due_on,
      note: cut(one.answer.cause ?? one.answer.note, 200),
    })),
  };
  const found = typeof row.check_id === 'string' ? { id: row.check_id } : undefined;
  return { check_id: await put(args, safetyChecks, found, values) };
}

/** The inspection of the order, by its own rules: who worked on the car passes neither a mutual nor a final one. */
async function fillInspection(args: ActionArgs, { template, fault }: Handed): Promise<Row> {
  const kind = String(template.kind).replace('_inspection', '');
  const order = await args.store.find(
    args.tx,
    kind === 'final' ? args.actor : asServer(args.actor),
    workOrders,
    String(args.row.work_order_id),
    kind === 'final' ? 'A' : 'R',
  );
  if (order.state !== 'in_work') throw new Problem(409, { key: 'resources.rounds.errors.order_not_in_work' });
  const input = { kind, result: fault === null ? 'passed' : 'failed', findings: cut(fault, 1000) };
  const about = { ...args, definition: workOrders as Definition, row: order, input };
  if (kind === 'final') await finalInspect.run(about);
  else await inspect(about, kind);
  return {};
}

async function fillMeeting(args: ActionArgs, { said }: Handed): Promise<Row> {
  const { row } = args;
  const { decisions, title, ...texts } = filled(said);
  const values = {
    ...texts,
    title: cut(typeof title === 'string' ? title : String(row.title), 120),
    held_at: row.started_at,
    place: row.place,
    chair_id: row.assignee_id,
    recorder_id: row.assignee_id,
    decisions: String(decisions ?? '')
      .split('\n')
      .filter(text => text.trim() !== '')
      .map(text => ({ text: cut(text.trim(), 300), owner_id: null, due_on: null, progress: 'open' })),
    state: 'held',
  };
  const found = typeof row.meeting_id === 'string' ? { id: row.meeting_id } : undefined;
  return { meeting_id: await put(args, meetings, found, values) };
}

type Fill = (args: ActionArgs, handed: Handed) => Promise<Row>;
/** What a round writes when it is handed in, by the kind of its checklist and what it is about. */
function fillOf(template: StoredRow): Fill | undefined {
  const kind = String(template.kind);
  if (kind === 'safety' || kind === 'order') return fillCheck;
  if (kind === 'vehicle_care' && template.about === 'car') return fillCare;
  if (kind === 'start_up' && template.about === 'equipment') return fillUse;
  if (kind.endsWith('_inspection') && template.about === 'work_order') return fillInspection;
  return kind === 'minutes' ? fillMeeting : undefined;
}

/**
 * What follows from a round that is handed in: its record where the register has one, and a finding for every failed line.
 * Returns the fields by which the round names its record.
 */
export async function afterHandIn(args: ActionArgs, items: readonly Item[], stands: readonly Stand[]): Promise<Row> {
  const template = await args.store.find(args.tx, asServer(args.actor), checklistTemplates, String(args.row.template_id), 'R');
  const said = saidOf(items, stands);
  const failed = said.filter(one => one.hasFailed);
  const fault = failed.length === 0 ? null : failed.map(one => `${lineOf(one)}（${one.answer.cause ?? ''}）`).join('；');
  const handed = { template, said, fault };
  const links = (await fillOf(template)?.(args, handed)) ?? {};
  if (!String(template.kind).endsWith('_inspection')) await openFindings(args, handed, links.check_id ?? null);
  return links;
}
