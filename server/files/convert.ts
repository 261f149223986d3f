import type { Field } from '../../model/kernel/field.ts';
import { CellError, type Message, type Words } from '../../model/kernel/kind.ts';
import { isDate } from '../../model/kernel/kinds/date.ts';
import type { Definition, Errors } from '../../model/kernel/resource.ts';
import type { SourceRecord } from './layout.ts';
import { readCell } from './words.ts';

/** What is wrong with a row, at a field where one is to blame. */
export interface RowProblem {
  readonly field?: string;
  readonly message: Message;
}

const DAY_MS = 86_400_000;
/** Serial numbers of the days from 1927 to 2119: a date whose cell was formatted as a plain number. */
const SERIAL = /^[1-7]\d{4}$/;

/** How many milliseconds the clocks of `zone` are ahead of UTC at a moment. */
function aheadOfUtc(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string): number => Number(parts.find(part => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(at / 1000) * 1000;
}

/** The instant at which the station's clocks show this date and time; undefined when the text is none. */
export function instantOnTheWall(text: string, zone: string): string | undefined {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T](\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?$/.exec(text);
  if (parts === null) return undefined;
  const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`;
  if (!isDate(day)) return undefined;
  const clock = `${(parts[4] ?? '0').padStart(2, '0')}:${parts[5] ?? '00'}:${parts[6] ?? '00'}.${(parts[7] ?? '').padEnd(3, '0')}`;
  const wall = Date.parse(`${day}T${clock}Z`);
  if (Number.isNaN(wall)) return undefined;
  const guess = wall - aheadOfUtc(zone, wall);
  return new Date(wall - aheadOfUtc(zone, guess)).toISOString();
}

/** What the station's clocks show at an instant, milliseconds only where there are some; the instant itself where the clocks show it twice. */
export function wallTime(instant: string, zone: string): string {
  const at = Date.parse(instant);
  const text = new Date(at + aheadOfUtc(zone, at))
    .toISOString()
    .replace('T', ' ')
    .slice(0, 23)
    .replace(/\.000$/, '');
  return instantOnTheWall(text, zone) === instant ? text : instant;
}

/** What a spreadsheet leaves unclear: dates that became numbers, and times without a zone. */
function clearText(text: string, of: Field, zone: string): string {
  if (of.kind === 'date' && SERIAL.test(text)) return new Date(Date.UTC(1899, 11, 30) + Number(text) * DAY_MS).toISOString().slice(0, 10);
  if (of.kind === 'instant') return instantOnTheWall(text, zone) ?? text;
  return text;
}

/** How the cells of a register are read: its words in each language (the reader's first), and the station's time zone. */
export interface Reading {
  readonly definition: Definition;
  readonly words: readonly Words[];
  readonly zone: string;
}

/** The values of a record's filled cells, and what cannot be read. */
export function readRecord(reading: Reading, record: SourceRecord): { values: Record<string, unknown>; problems: RowProblem[] } {
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const [field, text] of Object.entries(record.texts)) {
    const of = reading.definition.fields[field];
    if (of === undefined) continue;
    try {
      values[field] = readCell(clearText(text, of, reading.zone), of, reading.words);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      problems.push({ field, message: error.problem });
    }
  }
  return { values, problems };
}

const isMessage = (error: Message | Errors): error is Message => typeof (error as Message).key === 'string';

/** Errors of a check as a list; those inside lines stand at the lines' field. */
export function listProblems(errors: Errors): RowProblem[] {
  const inside = (error: Message | Errors): Message[] => (isMessage(error) ? [error] : Object.values(error).flatMap(inside));
  return Object.entries(errors).flatMap(([field, error]) =>
    inside(error)
      .slice(0, 3)
      .map(message => ({ field, message })),
  );
}
