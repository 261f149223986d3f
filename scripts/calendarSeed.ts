import { readFileSync, writeFileSync } from 'node:fs';
import chineseDays from 'chinese-days';

/**
 * Writes `data/starter/calendar.ts` from the year files of chinese-days, with the statutory days that they do not tell.
 * Run by hand when a year has been announced: `node scripts/calendarSeed.ts`, with the years below moved on.
 */
// The solar terms of chinese-days are a day off in zones west of China.
process.env.TZ = 'Asia/Shanghai';

const OFFICIAL: Readonly<Record<number, string>> = { 2024: '2023-10-25', 2025: '2024-11-12', 2026: '2025-11-04' };
const ESTIMATED = [2027];

interface YearFile {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
  readonly inLieuDays: Readonly<Record<string, string>>;
}
type Name = readonly [chinese: string, english: string];
interface Day {
  readonly day: string;
  readonly kind: string;
  readonly isStatutory: boolean;
  readonly name: Name;
  readonly source: 'official' | 'computed';
}

const NEW_YEAR: Name = ['元旦', "New Year's Day"];
const SPRING: Name = ['春节', 'Spring Festival'];
const TOMB: Name = ['清明节', 'Tomb-sweeping Day'];
const LABOUR: Name = ['劳动节', 'Labour Day'];
const DRAGON: Name = ['端午节', 'Dragon Boat Festival'];
const MOON: Name = ['中秋节', 'Mid-autumn Festival'];
const NATIONAL: Name = ['国庆节', 'National Day'];
const NAMES: Readonly<Record<string, Name>> = {
  "New Year's Day": NEW_YEAR,
  'Spring Festival': SPRING,
  'Tomb-sweeping Day': TOMB,
  'Labour Day': LABOUR,
  'Dragon Boat Festival': DRAGON,
  'Mid-autumn Festival': MOON,
  'National Day': NATIONAL,
};

const DAY_MS = 24 * 60 * 60 * 1000;
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
const moved = (day: string, by: number): string => iso(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS);

/** The day of a year on which a lunar month and day fall, leap months left out. */
function lunar(year: number, month: number, day: number): string {
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) {
    const found = chineseDays.getLunarDate(iso(at));
    if (found.lunarMon === month && found.lunarDay === day && !found.isLeap) return iso(at);
  }
  throw new Error(`${year} has no lunar ${month}/${day}`);
}

/** The statutory days of a year: 13 since the change of 2025, 11 before. */
function statutory(year: number): Map<string, Name> {
  const spring = lunar(year, 1, 1);
  const isNew = year >= 2025;
  const days: [string, Name][] = [
    [`${year}-01-01`, NEW_YEAR],
    ...(isNew ? [[moved(spring, -1), SPRING] as [string, Name]] : []),
    [spring, SPRING],
    [moved(spring, 1), SPRING],
    [moved(spring, 2), SPRING],
    [chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), TOMB],
    [`${year}-05-01`, LABOUR],
    ...(isNew ? [[`${year}-05-02`, LABOUR] as [string, Name]] : []),
    [lunar(year, 5, 5), DRAGON],
    [lunar(year, 8, 15), MOON],
    [`${year}-10-01`, NATIONAL],
    [`${year}-10-02`, NATIONAL],
    [`${year}-10-03`, NATIONAL],
  ];
  return new Map(days);
}

function nameOf(text: string | undefined, day: string): Name {
  const name = NAMES[(text ?? '').split(',')[0] ?? ''];
  if (name === undefined) throw new Error(`${day}: a holiday without a name of ours: ${text}`);
  return name;
}

function official(year: number): Day[] {
  const file = JSON.parse(
    readFileSync(new URL(`../node_modules/chinese-days/dist/years/${year}.json`, import.meta.url), 'utf8'),
  ) as YearFile;
  const paid = statutory(year);
  for (const day of paid.keys()) if (file.holidays[day] === undefined) throw new Error(`${day} is statutory and not announced`);
  const off = Object.entries(file.holidays).map(([day, text]): Day => {
    const kind = file.inLieuDays[day] === undefined ? 'holiday' : 'swap_off';
    return { day, kind, isStatutory: paid.has(day), name: paid.get(day) ?? nameOf(text, day), source: 'official' };
  });
  const on = Object.entries(file.workdays).map(
    ([day, text]): Day => ({ day, kind: 'swap_workday', isStatutory: false, name: nameOf(text, day), source: 'official' }),
  );
  return [...off, ...on].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function estimated(year: number): Day[] {
  return [...statutory(year)].map(([day, name]): Day => ({ day, kind: 'holiday', isStatutory: true, name, source: 'computed' }));
}

const quote = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);
const line = ({ day, kind, isStatutory, name, source }: Day): string =>
  `  ['${day}', '${kind}', ${isStatutory}, ${quote(name[0])}, ${quote(name[1])}, '${source}'],`;
const years = [
  ...Object.entries(OFFICIAL).map(([year, on]) => `  [${year}, 'official', '国务院办公厅放假通知', '${on}'],`),
  ...ESTIMATED.map(year => `  [${year}, 'estimated', '法定节日按历法推算，放假通知还没有公布', null],`),
];
const days = [...Object.keys(OFFICIAL).flatMap(year => official(Number(year))), ...ESTIMATED.flatMap(estimated)];

writeFileSync(
  new URL('../data/starter/calendar.ts', import.meta.url),
  `/** Written by scripts/calendarSeed.ts; not to be edited by hand. */
export const CALENDAR_YEARS: readonly (readonly [year: number, status: string, source: string, announced_on: string | null])[] = [
${years.join('\n')}
];

/** The days that differ from the ordinary working week. */
export const CALENDAR_DAYS: readonly (readonly [
  day: string,
  kind: string,
  is_statutory: boolean,
  name: string,
  name_en: string,
  source: string,
])[] = [
${days.map(line).join('\n')}
];
`,
);
