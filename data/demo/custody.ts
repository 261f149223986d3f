import { residualValue } from '../../model/rules/tools.ts';
import { addDays } from './dates.ts';
import { makeNumbers, type Numbers } from './numbers.ts';
import { makeRandom, type Random } from './random.ts';
import type { DemoPerson } from './staff.ts';
import { staffId } from './staff.ts';
import { toolModelRows } from './tools.ts';

type Row = Readonly<Record<string, unknown>>;
interface Desk {
  readonly today: string;
  readonly random: Random;
  readonly numbers: Numbers;
  readonly people: readonly string[];
}

const KEEPER = staffId('0112');
const CONFIRMER = staffId('0113');
const DAYS = 90;
const LENT = new Set(['ZD', 'ZY', 'LJ', 'JS', 'PQ', 'BJ', 'DD']);
/** Posts whose people work with tools. */
const POSTS = new Set(['P15', 'P16', 'P17', 'P18', 'P19', 'P20', 'P21']);

const at = (day: string, minutes: number): string =>
  `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000Z`;
const CLOSING = 12 * 60;

/** The tools with the people who have them now. */
export function heldTools(tools: readonly Row[], people: readonly DemoPerson[]): Row[] {
  const hands = handsOf(people);
  return tools.map((tool, index) => {
    if (tool.state === 'on_loan') return { ...tool, holder_id: hands[index % hands.length] };
    if (tool.state === 'issued') return { ...tool, holder_id: tool.keeper_id === KEEPER ? hands[index % hands.length] : tool.keeper_id };
    return tool;
  });
}

function handsOf(people: readonly DemoPerson[]): string[] {
  return people.filter(one => POSTS.has(one.post) && one.state !== 'left' && one.state !== 'pending').map(one => staffId(one.number));
}

interface Moved {
  readonly tool: Row;
  readonly kind: string;
  readonly at: string;
  readonly from: readonly [holder: string, id?: unknown];
  readonly to: readonly [holder: string, id?: unknown];
  readonly person?: unknown;
  readonly note?: string;
}

const moveRow = ({ tool, kind, at: moved, from, to, person, note }: Moved): Row => ({
  tool_id: tool.id,
  kind,
  moved_at: moved,
  qty: tool.qty ?? 1,
  from_holder: from[0],
  from_id: from[1] ?? null,
  to_holder: to[0],
  to_id: to[1] ?? null,
  person_id: person ?? null,
  by_id: KEEPER,
  note: note ?? null,
});

const out = (tool: Row, kind: string, moved: string, person: unknown): Row =>
  moveRow({ tool, kind, at: moved, from: ['keeper', tool.keeper_id], to: ['person', person], person });
const back = (tool: Row, kind: string, moved: string, person: unknown): Row =>
  moveRow({ tool, kind, at: moved, from: ['person', person], to: ['keeper', tool.keeper_id], person });

interface Custody {
  readonly loans: Row[];
  readonly issues: Row[];
  readonly moves: Row[];
}

/** A loan of an earlier day, back before closing but for a few that were carried over. */
function pastLoan(tool: Row, day: string, { random, numbers, people }: Desk, into: Custody): void {
  const borrower = random.pick(people);
  const outAt = at(day, random.between(30, 300));
  const isCarried = random.chance(4);
  const inAt = isCarried ? at(addDays(day, 1), random.between(5, 60)) : at(day, random.between(330, CLOSING - 10));
  into.loans.push({
    number: numbers.next('JY', day),
    tool_id: tool.id,
    borrower_id: borrower,
    out_at: outAt,
    due_at: at(isCarried ? addDays(day, 1) : day, CLOSING),
    in_at: inAt,
    state: 'returned',
    condition: 'good',
    lent_by: KEEPER,
    confirmed_by: KEEPER,
    carried_by: isCarried ? CONFIRMER : null,
    carried_reason: isCarried ? '车还在举升机上，明早继续用' : null,
  });
  into.moves.push(out(tool, 'loan_out', outAt, borrower), back(tool, 'loan_in', inAt, borrower));
}

/** What is out now: lent today, or yesterday and never brought back. */
function openLoan(tool: Row, index: number, { today, numbers }: Desk, into: Custody): void {
  const day = addDays(today, index % 3 === 0 ? -1 : 0);
  const outAt = at(day, 20 + index * 7);
  into.loans.push({
    ...(day === today ? {} : { number: numbers.next('JY', day) }),
    tool_id: tool.id,
    borrower_id: tool.holder_id,
    out_at: outAt,
    due_at: at(day, CLOSING),
    state: 'on_loan',
    lent_by: KEEPER,
  });
  into.moves.push(out(tool, 'loan_out', outAt, tool.holder_id));
}

function openIssue(tool: Row, { numbers, today }: Desk, into: Custody): void {
  const bought = String(tool.bought_on);
  const day = addDays(bought, 3) < today ? addDays(bought, 3) : bought;
  const years = 3 + (String(tool.tag).charCodeAt(6) % 3);
  into.issues.push({
    number: numbers.next('LY', day),
    tool_id: tool.id,
    holder_id: tool.holder_id,
    issued_on: day,
    life_until_on: addDays(day, years * 365),
    state: 'held',
    issued_by: KEEPER,
  });
  into.moves.push(out(tool, 'issue', at(day, 60), tool.holder_id));
}

const ELSEWHERE: Readonly<Record<string, readonly [kind: string, holder: string, note: string]>> = {
  in_repair: ['repair_out', 'repair', '送厂家维修'],
  in_calibration: ['calibration_out', 'calibration', '送市计量所'],
  lost: ['loss', 'lost', '盘点时找不到'],
  scrapped: ['scrap', 'scrapped', '损坏无法修复'],
};

function goneElsewhere(tool: Row, today: string, index: number): Row | undefined {
  const gone = ELSEWHERE[String(tool.state)];
  if (gone === undefined) return undefined;
  const [kind, holder, note] = gone;
  return moveRow({ tool, kind, at: at(addDays(today, -2 - (index % 9)), 90), from: ['keeper', tool.keeper_id], to: [holder], note });
}

/** The history of the tools' custody: what was entered, issued, lent and brought back; each ledger ends where its tool is. */
export function custodyRows(tools: readonly Row[], people: readonly DemoPerson[], today: string): Custody {
  const desk: Desk = { today, random: makeRandom(20_260_925), numbers: makeNumbers(), people: handsOf(people) };
  const custody: Custody = { loans: [], issues: [], moves: [] };
  for (const tool of tools) {
    const bought = at(String(tool.bought_on), 45);
    custody.moves.push(moveRow({ tool, kind: 'purchase', at: bought, from: ['outside'], to: ['keeper', tool.keeper_id] }));
    if (tool.state === 'issued') openIssue(tool, desk, custody);
  }
  const shelf = tools.filter(tool => tool.state === 'in_store' && LENT.has(String(tool.model_id).slice(6, 8).toUpperCase()));
  for (let before = DAYS; before > 1; before -= 1) {
    const day = addDays(today, -before);
    const first = desk.random.between(0, shelf.length - 1);
    for (let one = 0; one < desk.random.between(1, 3); one += 1) {
      const tool = shelf[(first + one * 7) % shelf.length];
      if (tool !== undefined && String(tool.bought_on) < day) pastLoan(tool, day, desk, custody);
    }
  }
  for (const [index, tool] of tools.filter(one => one.state === 'on_loan').entries()) openLoan(tool, index, desk, custody);
  for (const [index, tool] of tools.entries()) {
    const gone = goneElsewhere(tool, today, index);
    if (gone !== undefined) custody.moves.push(gone);
  }
  const ordered = [...custody.moves].sort((a, b) => (String(a.moved_at) < String(b.moved_at) ? -1 : 1));
  const moves = ordered.map(row => {
    const day = String(row.moved_at).slice(0, 10);
    return day < today ? { number: desk.numbers.next('GL', day), ...row } : row;
  });
  return { ...custody, moves };
}

const CASES: readonly (readonly [days: number, kind: string, cause: string, state: string, story: string])[] = [
  [40, 'loss', 'unknown', 'settled', '盘点时在货架上找不到，班组工具箱里也没有'],
  [25, 'damage', 'misuse', 'approved', '当撬棍使用，手柄弯曲'],
  [9, 'damage', 'natural', 'proposed', '棘轮打滑，使用多年正常磨损'],
  [2, 'damage', 'unknown', 'reported', '归还时发现表盘玻璃裂了'],
];

/** A few losses and cases of damage, at every stage. */
export function toolIncidentRows(tools: readonly Row[], people: readonly DemoPerson[], today: string): Row[] {
  const hands = handsOf(people);
  const numbers = makeNumbers();
  const lost = tools.find(tool => tool.state === 'lost');
  const lives = new Map(toolModelRows().map(model => [model.id, model.life_months as number | null]));
  const worthOn = (tool: Row | undefined, day: string): number =>
    residualValue(Number(tool?.cost_fen ?? 0), String(tool?.bought_on ?? day), lives.get(String(tool?.model_id)) ?? null, day) ?? 0;
  const others = tools.filter(tool => tool.state === 'in_store' && worthOn(tool, today) > 20_000);
  return CASES.map(([days, kind, cause, state, story], index) => {
    const day = addDays(today, -days);
    const tool = kind === 'loss' && lost !== undefined ? lost : others[index * 11];
    const residual = worthOn(tool, day);
    const share = cause === 'misuse' ? 10_000 : cause === 'unknown' ? 5000 : 0;
    const isDecided = state !== 'reported';
    return {
      number: numbers.next('GS', day),
      tool_id: tool?.id,
      person_id: kind === 'loss' ? KEEPER : hands[index],
      kind,
      happened_on: day,
      reported_on: day,
      cause,
      story,
      state,
      residual_fen: residual,
      responsibility_bp: isDecided ? share : null,
      compensation_fen: isDecided ? Math.round((residual * share) / 10_000) : null,
      measure: isDecided ? '按残值和责任比例处理' : null,
      proposed_by: isDecided ? (kind === 'loss' ? CONFIRMER : KEEPER) : null,
      approved_by: state === 'approved' || state === 'settled' ? staffId('0102') : null,
      settled_on: state === 'settled' ? addDays(day, 12) : null,
    };
  });
}

/** Spot checks of the tools of the three teams, one a month. */
export function spotCheckRows(tools: readonly Row[], today: string): Row[] {
  const numbers = makeNumbers();
  const leaders = ['0113', '0114', '0115'].map(staffId);
  return Array.from({ length: 10 }, (_, index) => {
    const day = addDays(today, -30 * (10 - index) + 12);
    const person = leaders[index % leaders.length];
    const own = tools.filter(tool => tool.holder_id === person).slice(index % 4, (index % 4) + 6);
    const lines = own.map((tool, line) => ({
      tool_id: tool.id,
      result: index === 4 && line === 2 ? 'wrong_holder' : 'found',
      note: index === 4 && line === 2 ? '在隔壁班组工具箱里' : null,
    }));
    return {
      number: numbers.next('CJ', day),
      person_id: person,
      checked_on: day,
      checker_id: KEEPER,
      next_on: addDays(day, 90),
      state: 'done',
      faults: lines.filter(line => line.result !== 'found').length,
      lines,
    };
  });
}
