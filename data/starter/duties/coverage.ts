import { FIELD_POSTS, POSTS } from '../posts.ts';
import { ALL_DUTIES } from './packs.ts';
import type { ServedBy, StarterDuty } from './read.ts';

/** What comes in later parts of the product, by its short name. */
export const LATER: Readonly<Record<string, string>> = {
  attendance: 'attendance',
  field: 'visits in the field',
  prices: 'price lists',
  purchasing: 'purchasing',
  reception: 'reception, estimates and certificates step by step',
  roster: 'the roster',
  settlement: 'settlement and accounts',
  stock: 'stock',
};

const WORDS: Readonly<Record<ServedBy, string>> = {
  record: 'record',
  task: 'its own task',
  rule: 'rule',
  report: 'report',
  form: 'paper',
  later: 'later',
  nothing: 'leaves no record',
};

/** The duties of the collection, each once: where several posts have it, its first. */
export function sourceDuties(): readonly StarterDuty[] {
  return ALL_DUTIES.filter(duty => duty.values.code === duty.source);
}

/** How many duties of the collection each way serves, and how many of those that leave a record are served or come later. */
export interface Counts {
  readonly all: number;
  readonly by: Readonly<Record<ServedBy, number>>;
  readonly withRecord: number;
  readonly served: number;
  readonly later: number;
}

/** Counts the duties of the collection. */
export function coverageCounts(): Counts {
  const duties = sourceDuties();
  const count = (by: ServedBy): number => duties.filter(one => one.servedBy === by).length;
  const by = Object.fromEntries(Object.keys(WORDS).map(word => [word, count(word as ServedBy)])) as Record<ServedBy, number>;
  const withRecord = duties.length - by.nothing;
  return { all: duties.length, by, withRecord, served: withRecord - by.later, later: by.later };
}

const NAMES = new Map([...POSTS, ...FIELD_POSTS].map(post => [post.code, post.name_en]));

function servedIn({ servedBy, servedIn: place, fields }: StarterDuty): string {
  const word = WORDS[servedBy];
  if (place === null) return word;
  if (servedBy === 'later') return `${word}: ${LATER[place] ?? place}`;
  return `${word} \`${place}\`${fields.length === 0 ? '' : ` (${fields.join(', ')})`}`;
}

function when({ values }: StarterDuty): string {
  const due = typeof values.due_time === 'string' ? ` by ${values.due_time}` : '';
  switch (values.rhythm) {
    case 'day':
      return `daily${due}`;
    case 'shift':
      return `once a shift${due}`;
    case 'week':
      return `weekly, ${values.weekday}${due}`;
    case 'month':
      return `monthly, day ${values.month_day}${due}`;
    case 'month_workday':
      return `monthly, working day ${values.month_day}${due}`;
    case 'quarter':
      return `quarterly, month ${values.month_of}, day ${values.month_day}`;
    case 'year':
      return `yearly, ${values.month_of}-${values.month_day}`;
    case 'after_event':
      return `${values.within} ${values.unit} after ${values.event}`;
    case 'before_date':
      return `${values.within} days before ${values.event}`;
    default:
      return 'always';
  }
}

const row = (duty: StarterDuty): string =>
  `| ${duty.source} | ${duty.values.name} | ${duty.values.name_en} | ${when(duty)} | ${servedIn(duty)} |`;

/** The page of docs that lists every duty of the packs with what serves it. */
export function coveragePage(): string {
  const { all, by, withRecord, served, later } = coverageCounts();
  const parts = Map.groupBy(sourceDuties(), duty => duty.source.slice(0, 2));
  const lines = [
    '# What serves each duty',
    '',
    'Printed by `npm run duties:coverage`; a test says when it is old. `tests/server/duties/coverage.ts` tries every line but the',
    'later ones through the wire, signed in as who holds the post.',
    '',
    `${all} duties. ${withRecord} leave a record: **${served} served, ${later} later**; ${by.nothing} leave none.`,
    `Served by a record ${by.record}, by their own task ${by.task}, by a rule ${by.rule}, by a report ${by.report}, by a paper ${by.form}.`,
  ];
  for (const duties of parts.values()) {
    const posts = [...new Set(duties.map(duty => duty.post))].map(post => `${NAMES.get(post)} (${post})`);
    lines.push('', `## ${duties[0]?.source.slice(0, 2)} · ${posts.join(', ')}`, '');
    lines.push('| duty | 职责 | in English | when | served by |', '|---|---|---|---|---|', ...duties.map(row));
  }
  return `${lines.join('\n')}\n`;
}
