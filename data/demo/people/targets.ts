import { reached } from '../../../model/rules/targets.ts';
import { starterId } from '../../starter/ids.ts';
import { METRICS } from '../../starter/metrics.ts';
import { instantAt } from '../clock.ts';
import { addDays, firstOfMonth, monthOf } from '../dates.ts';
import { makeRandom, type Random } from '../random.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>>;

const metricId = (code: string): string => starterId('metric', code);

/** Each month's part of a year, in thousandths; the spring festival is quiet, the last month busy. */
const SEASON = [90, 60, 80, 80, 85, 80, 85, 90, 85, 85, 85, 95];
const OUTPUT_YEAR = 3_600_000;
const TEAM_NAMES: Readonly<Record<string, string>> = { 'team-t3': '机修一组', 'team-t4': '机修二组', 'team-t5': '钣喷组' };
/** Team → its share of the output in hundredths, and who carries it in which parts. */
const TEAMS: readonly (readonly [
  team: string,
  share: number,
  people: readonly (readonly [number: string, parts: number])[],
  leader: string,
])[] = [
  [
    'team-t3',
    38,
    [
      ['0117', 14],
      ['0118', 13],
      ['0119', 11],
    ],
    '0113',
  ],
  [
    'team-t4',
    34,
    [
      ['0114', 10],
      ['0121', 13],
      ['0123', 11],
    ],
    '0114',
  ],
  [
    'team-t5',
    28,
    [
      ['0115', 8],
      ['0124', 11],
      ['0125', 9],
    ],
    '0115',
  ],
];
const ADVISORS: readonly (readonly [number: string, parts: number])[] = [
  ['0105', 38],
  ['0106', 33],
  ['0107', 29],
];

/** The last twelve months and all of this year's, oldest first. */
export function planMonths(today: string): string[] {
  const back = Math.max(11, Number(today.slice(5, 7)) - 1);
  const ahead = 12 - Number(today.slice(5, 7));
  return Array.from({ length: back + ahead + 1 }, (_, index) => monthOf(today, index - back));
}

/** Splits a whole number by parts; what is left by rounding goes to the last. */
function split(whole: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  const shares = parts.map(part => Math.floor((whole * part) / sum));
  const rest = whole - shares.reduce((total, share) => total + share, 0);
  return shares.map((share, index) => (index === shares.length - 1 ? share + rest : share));
}

interface Clock {
  readonly today: string;
  readonly random: Random;
}

/** The state of a month's target, with its actual as far as it is known. */
function progress({ today, random }: Clock, month: string, direction: 'up' | 'down', milli: number, isWhole: boolean): Row {
  const now = monthOf(today);
  if (month > now) return { state: 'published' };
  const part = month === now ? Number(today.slice(8)) / 30 : 1;
  const exact = milli * (isWhole ? part : 1) * (0.9 + random.between(0, 22) / 100);
  const actual_milli = isWhole ? Math.round(exact / 1000) * 1000 : Math.round(exact / 100) * 100;
  const day = month === now ? addDays(today, -1) : addDays(firstOfMonth(`${month}-01`, 1), 2);
  const actual = { actual_milli, reached_bp: reached(direction, milli, actual_milli) ?? null, actual_at: instantAt(day, 17 * 60) };
  return { ...actual, state: month === now ? 'published' : 'closed' };
}

/** The progress of what is broken down: its actual is that of its parts. */
function progressOf(clock: Clock, month: string, milli: number, parts: readonly Row[]): Row {
  const own = progress(clock, month, 'up', milli, true);
  if (own.actual_milli === undefined) return own;
  const actual_milli = parts.reduce((sum, part) => sum + Number(part.actual_milli), 0);
  return { ...own, actual_milli, reached_bp: reached('up', milli, actual_milli) ?? null };
}

/** Targets of units and of persons, the second in the month and metric of the first. */
export interface Targets {
  readonly units: readonly Row[];
  readonly persons: readonly Row[];
}

const yuan = (value: number): number => value * 1000;
const yearId = (year: string): string => `target-cz-${year}`;

/** The output of a month of each team, by their shares in yuan, and of each who works there. */
function teamsOf(clock: Clock, month: string, shares: readonly number[]): { readonly unit: Row; readonly persons: readonly Row[] }[] {
  return TEAMS.map(([team_id, , people, leader], index) => {
    const share = shares[index] ?? 0;
    const isHandedOver = month > monthOf(clock.today) && team_id === 'team-t4';
    const parts = split(
      share,
      people.map(([, part]) => part),
    );
    const persons = people.map(([number], at): Row => {
      const own = yuan(parts[at] ?? 0);
      const base = {
        staff_id: staffId(number),
        target_id: `target-cz-${month}-${team_id}`,
        metric_id: metricId('CZ'),
        for_month: month,
        base_milli: own,
        weight_bp: 4000,
      };
      return { ...base, ...progress(clock, month, 'up', own, true) };
    });
    const leaving = isHandedOver ? yuan(parts[2] ?? 0) : 0;
    const unit: Row = {
      id: `target-cz-${month}-${team_id}`,
      title: `${TEAM_NAMES[team_id]}维修产值`,
      parent_id: `target-cz-${month}`,
      metric_id: metricId('CZ'),
      department_id: 'dept-ws',
      team_id,
      for_month: month,
      base_milli: yuan(share),
      owner_id: staffId(leader),
      gap_milli: leaving,
      gap_reason: isHandedOver ? '曹睿离职，他的一份由组长统筹' : null,
      ...progressOf(clock, month, yuan(share), persons),
    };
    return { unit, persons: isHandedOver ? persons.slice(0, 2) : persons };
  });
}

/** The output of a month: of the station, of the teams, and of each who works there. */
function outputOf(clock: Clock, month: string): Targets {
  const whole = Math.floor((OUTPUT_YEAR * (SEASON[Number(month.slice(5)) - 1] ?? 83)) / 1000);
  const isThisYear = month.startsWith(clock.today.slice(0, 4));
  const shares = split(
    whole,
    TEAMS.map(([, share]) => share),
  );
  const rows = teamsOf(clock, month, shares);
  const station: Row = {
    id: `target-cz-${month}`,
    title: '全站维修产值',
    parent_id: isThisYear ? yearId(month.slice(0, 4)) : null,
    plan_id: isThisYear ? 'plan-year' : null,
    metric_id: metricId('CZ'),
    department_id: 'dept-as',
    for_month: month,
    base_milli: yuan(whole),
    stretch_milli: yuan(Math.round(whole * 1.1)),
    owner_id: staffId('0102'),
    gap_milli: 0,
    ...progressOf(
      clock,
      month,
      yuan(whole),
      rows.map(one => one.unit),
    ),
  };
  return { units: [station, ...rows.map(one => one.unit)], persons: rows.flatMap(one => one.persons) };
}

/** The other figures of a month: arrivals by advisor, parts, satisfaction and quality. */
function othersOf(clock: Clock, month: string): Targets {
  const season = SEASON[Number(month.slice(5)) - 1] ?? 83;
  const arrivals = Math.round((4200 * season) / 1000);
  const parts = Math.round((1_500_000 * season) / 1000);
  const unit = (code: string, department_id: string, owner: string, milli: number, isWhole = false): Row => {
    const metric = METRICS.station.find(one => one.code === code);
    const direction = metric?.direction ?? 'up';
    const base = { metric_id: metricId(code), department_id, for_month: month, base_milli: milli, owner_id: staffId(owner) };
    const title = (metric?.name ?? '').replace(/（.*）/, '');
    return { id: `target-${code.toLowerCase()}-${month}`, title, ...base, ...progress(clock, month, direction, milli, isWhole) };
  };
  const shares = split(
    arrivals,
    ADVISORS.map(([, part]) => part),
  );
  const persons = ADVISORS.map(([number], index): Row => {
    const own = (shares[index] ?? 0) * 1000;
    const base = {
      staff_id: staffId(number),
      target_id: `target-tc-${month}`,
      metric_id: metricId('TC'),
      for_month: month,
      base_milli: own,
      weight_bp: 3000,
    };
    return { ...base, ...progress(clock, month, 'up', own, true) };
  });
  const units = [
    { ...unit('TC', 'dept-fd', '0104', arrivals * 1000, true), gap_milli: 0, ...progressOf(clock, month, arrivals * 1000, persons) },
    unit('PJ', 'dept-pt', '0110', yuan(parts), true),
    unit('MYD', 'dept-as', '0102', 92_000),
    unit('FG', 'dept-ws', '0113', 2000),
    { ...unit('ZS', 'dept-ws', '0113', 95_000), ...(month === monthOf(clock.today, 1) ? { state: 'submitted' } : {}) },
  ];
  return { units, persons };
}

/** A year of targets: the year's, each month's, and what each team and person carries of it. */
export function targetRows(today: string): Targets {
  const clock: Clock = { today, random: makeRandom(20_260_715) };
  const year = today.slice(0, 4);
  const whole: Row = {
    id: yearId(year),
    title: '全年维修产值',
    plan_id: 'plan-year',
    metric_id: metricId('CZ'),
    department_id: 'dept-as',
    span: 'year',
    for_month: `${year}-01`,
    base_milli: yuan(OUTPUT_YEAR),
    stretch_milli: yuan(Math.round(OUTPUT_YEAR * 1.1)),
    owner_id: staffId('0102'),
    gap_milli: 0,
    state: 'published',
  };
  const months = planMonths(today).flatMap(month => [outputOf(clock, month), othersOf(clock, month)]);
  return { units: [whole, ...months.flatMap(one => one.units)], persons: months.flatMap(one => one.persons) };
}
