import { addDays, firstOfMonth } from './dates.ts';
import type { Random } from './random.ts';
import { type DemoPerson, staffId } from './staff.ts';

type Row = Readonly<Record<string, unknown>>;

const STREETS = ['青禾路', '人民东路', '工业园星湖街', '滨河路', '南门路', '竹园路', '长江路', '运河西路'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** A prefix of identity numbers that belongs to no place, so that no real person has such a number. */
const NOWHERE = '320599';

/** An identity number with its right check digit. */
function identityNo(born: string, gender: DemoPerson['gender'], index: number): string {
  const order = String(index * 2 + (gender === 'male' ? 1 : 0)).padStart(3, '0');
  const head = `${NOWHERE}${born.replaceAll('-', '')}${order}`;
  const sum = [...head].reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0), 0);
  return head + ('10X98765432'[sum % 11] ?? '0');
}

/** Contracts run for three years each, from the month of hiring on. */
function contractStart(person: DemoPerson, today: string): string {
  const upTo = person.left ?? today;
  let start = person.hired;
  while (firstOfMonth(start, 36) <= upTo) start = firstOfMonth(start, 36);
  return start;
}

/** The row of `staff` of a person. */
export function staffRow(person: DemoPerson, index: number, today: string, random: Random): Row {
  const isNew = person.state === 'probation' || person.state === 'pending';
  const isOld = person.hired < '2018';
  const from = isOld ? person.hired : contractStart(person, today);
  return {
    id: staffId(person.number),
    number: person.number,
    name: person.name,
    gender: person.gender,
    state: person.state,
    employment_kind: person.employment ?? 'full_time',
    hired_on: person.hired,
    probation_until_on: isNew ? addDays(person.hired, person.state === 'probation' ? 90 : 60) : null,
    left_on: person.left ?? (person.state === 'notice' ? addDays(today, 19) : null),
    phone: `1380000${person.number}`,
    address: `苏州市${random.pick(STREETS)} ${random.between(2, 320)} 号 ${random.between(1, 18)} 幢 ${random.between(1, 16)}0${random.between(1, 4)} 室`,
    emergency_name: `${person.name.slice(0, 1)}${random.pick(['建国', '秀兰', '志强', '丽华', '国庆', '美玲'])}`,
    emergency_phone: `1390000${person.number}`,
    id_no: identityNo(person.born, person.gender, index + 10),
    birth_on: person.born,
    first_worked_on: person.firstWorked,
    contract_kind: isOld ? 'open_ended' : 'fixed_term',
    contract_from_on: from,
    contract_until_on: isOld ? null : addDays(firstOfMonth(from, 36), -1),
    bank_name: random.pick(['中国工商银行', '中国农业银行', '中国建设银行', '苏州银行']),
    bank_account: `6222000000${String(index + 1).padStart(3, '0')}${person.number}`,
  };
}

const assignment = (person: DemoPerson, more: Row): Row => ({
  id: `assign-${person.number}-1`,
  staff_id: staffId(person.number),
  post: person.post,
  department: person.department,
  team: person.team ?? null,
  manager_id: person.manager === undefined ? null : staffId(person.manager),
  is_main: true,
  from_on: person.hired,
  until_on: person.left === undefined ? null : addDays(person.left, 1),
  ...more,
});

/** Who was what: most have one post, some came up through another, and the workshop supervisor also leads a team. */
export function assignmentRows(person: DemoPerson, today: string): Row[] {
  const earlier: Readonly<Record<string, [post: string, until: string]>> = {
    '0102': ['P04', '2017-01-01'],
    '0104': ['P05', '2018-06-01'],
    '0113': ['P15', '2019-03-01'],
    '0114': ['P16', '2018-01-01'],
    '0117': ['P20', '2022-09-14'],
    '0116': ['P16', firstOfMonth(today, -5)],
  };
  const past = earlier[person.number];
  const rows =
    past === undefined
      ? [assignment(person, {})]
      : [
          assignment(person, { id: `assign-${person.number}-0`, post: past[0], until_on: past[1] }),
          assignment(person, { from_on: past[1] }),
        ];
  if (person.number === '0113') {
    rows.push(assignment(person, { id: 'assign-0113-2', post: 'P15', is_main: false, from_on: '2019-03-01' }));
  }
  return rows;
}

/** The acts that led to the present state; who came before the station kept them has only his hiring. */
export function eventRows(person: DemoPerson, today: string): Row[] {
  const event = (kind: string, effective_on: string, from_state: string | null, to_state: string, more: Row = {}): Row => ({
    staff_id: staffId(person.number),
    kind,
    effective_on,
    from_state,
    to_state,
    ...more,
  });
  if (person.state === 'pending') return [];
  const rows = [event('start_probation', person.hired, 'pending', 'probation')];
  if (person.state === 'probation') return rows;
  rows.push(event('regularise', addDays(person.hired, 60), 'probation', 'regular'));
  if (person.number === '0116') {
    rows.push(event('transfer', firstOfMonth(today, -5), 'regular', 'regular', { from_post: 'P16', to_post: 'P21', note: '原质检员退休' }));
  }
  if (person.state === 'notice') rows.push(event('give_notice', addDays(today, -11), 'regular', 'notice', { note: '回老家发展' }));
  if (person.left !== undefined) {
    const isRetired = person.born < '1970';
    rows.push(event('leave', person.left, 'regular', 'left', { leaving_reason: isRetired ? 'retired' : 'resigned' }));
  }
  return rows;
}

const fen = (yuan: number): number => yuan * 100;

/** Pay since two springs ago; one raise waits for approval and one is still a draft. */
export function salaryRows(person: DemoPerson, today: string): Row[] {
  const lastSpring = `${Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)}-04-01`;
  const springBefore = `${Number(lastSpring.slice(0, 4)) - 1}-04-01`;
  const row = (effective_on: string, base: number, state: string, reason: string): Row => ({
    id: `salary-${person.number}-${effective_on}`,
    staff_id: staffId(person.number),
    effective_on,
    base_fen: fen(base),
    post_fen: fen(person.role === undefined || person.role === 'employee' ? 400 : 1200),
    performance_fen: fen(Math.round(base / 400) * 100),
    allowance_fen: fen(360),
    state,
    reason,
    submitted_by: state === 'draft' ? null : 'user-hr',
    approved_by: state === 'approved' ? 'user-owner' : null,
  });
  if (person.state === 'pending') return [row(person.hired, person.pay, 'submitted', '入职定薪')];
  const rows = [
    person.hired < springBefore
      ? row(springBefore, person.pay - 300, 'approved', '年度调薪')
      : row(person.hired, person.pay, 'approved', '入职定薪'),
  ];
  if (person.hired < springBefore && (person.left ?? '9999') > lastSpring) rows.push(row(lastSpring, person.pay, 'approved', '年度调薪'));
  if (person.number === '0117') rows.push(row(firstOfMonth(today, 1), person.pay + 400, 'submitted', '取得混合动力检修三级'));
  if (person.number === '0107') rows.push(row(firstOfMonth(today, 1), person.pay + 300, 'draft', '转为独立接车'));
  return rows;
}
