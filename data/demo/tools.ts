import { addDays, firstOfMonth } from './dates.ts';
import type { Random } from './random.ts';
import { staffId } from './staff.ts';
import { TOOL_MODELS, type ToolModelLine } from './toolModels.ts';

type Row = Readonly<Record<string, unknown>>;

const KEEPER = staffId('0112');
/** Who holds a box of his own: the leaders of the three teams of the workshop. */
const LEADERS = ['0113', '0114', '0115'].map(staffId);
const modelId = (code: string): string => `model-${code.toLowerCase()}`;

/** The models of the tools. */
export function toolModelRows(): Row[] {
  return TOOL_MODELS.map(([code, name, name_en, category, kind, brand, spec, cost, count, life, calibration, is_special]) => ({
    id: modelId(code),
    code,
    name,
    name_en,
    kind,
    category,
    brand,
    spec,
    is_special: is_special === true,
    life_months: life,
    calibration_interval_days: calibration ?? null,
    min_qty: kind === 'bulk' ? count * LEADERS.length : Math.max(1, Math.floor(count / 2)),
    supplier: is_special === true ? 'G002' : 'G013',
    unit_cost_fen: cost * 100,
  }));
}

const STATES = ['in_repair', 'on_loan', 'on_loan', 'issued'] as const;

/** Most tools lie in the store; a few are out, in repair or being calibrated, and one was never found again. */
function stateOf(at: number, isOverdue: boolean, random: Random): string {
  if (at === 57) return 'lost';
  if (at === 83 || at === 120) return 'scrapped';
  if (isOverdue && random.chance(60)) return 'in_calibration';
  return random.chance(84) ? 'in_store' : random.pick(STATES);
}

/** When a tool must be calibrated next: every 19th is a few days late, every 13th has a few days left. */
function dueOn(at: number, interval: number, today: string, random: Random): string {
  if (at % 19 === 6) return addDays(today, -random.between(2, 16));
  return addDays(today, at % 13 === 4 ? random.between(3, 28) : random.between(30, interval));
}

function serialTool([code, , , category, , , , cost, , , calibration]: ToolModelLine, at: number, today: string, random: Random): Row {
  const bought = firstOfMonth(today, -random.between(3, 70));
  const due = calibration === undefined || calibration === null ? null : dueOn(at, calibration, today, random);
  return {
    tag: `GJ-${String(at).padStart(4, '0')}`,
    model_id: modelId(code),
    serial: cost >= 300 ? `${code.slice(0, 2)}${bought.slice(2, 4)}${String(random.between(10_000, 99_999))}` : null,
    qty: 1,
    state: stateOf(at, due !== null && due < today, random),
    keeper_id: category === 'body' || category === 'paint' ? (LEADERS[2] ?? KEEPER) : KEEPER,
    bin: `T${random.between(1, 6)}-${random.between(1, 8)}`,
    bought_on: bought,
    warranty_until_on: addDays(bought, 365),
    calibration_due_on: due,
    cost_fen: Math.round(cost * (0.92 + random.next() * 0.16)) * 100,
  };
}

const bulkTools = ([code, , , , , , , cost, count]: ToolModelLine, first: number, today: string): Row[] =>
  LEADERS.map((leader, index) => ({
    tag: `GJ-${String(first + index).padStart(4, '0')}`,
    model_id: modelId(code),
    qty: count,
    state: 'issued',
    keeper_id: leader,
    bin: null,
    bought_on: firstOfMonth(today, -20 - index * 7),
    cost_fen: cost * count * 100,
    note: '班组工具箱',
  }));

/** The tools, numbered in the order of their models. */
export function toolRows(today: string, random: Random): Row[] {
  const rows: Row[] = [];
  for (const model of TOOL_MODELS) {
    const next = rows.length + 1;
    if (model[4] === 'bulk') rows.push(...bulkTools(model, next, today));
    else for (let one = 0; one < model[8]; one += 1) rows.push(serialTool(model, next + one, today, random));
  }
  return rows.map(row => ({ id: `tool-${String(row.tag).toLowerCase()}`, ...row }));
}
