import type { ReactElement } from 'react';
import { CellError, type Message } from '../../../model/kernel/kind.ts';
import { useClock } from '../format.ts';
import type { CellProps, KindParts } from '../kind.ts';
import { parseDay, parseMonth, parseTime } from './dateText.ts';
import { lazyInput } from './lazyInput.tsx';

type Parser = (text: string) => string | undefined;

/** Reads what was typed; throws where it cannot be read. */
export const asParse =
  (parser: Parser, key: string) =>
  (text: string): string => {
    const value = parser(text);
    if (value === undefined) throw new CellError({ key, args: { value: text } });
    return value;
  };
/** The text of a stored day or time: it is stored as it is read. */
export const print = (value: unknown): string => String(value ?? '');

const asProblem =
  (parser: Parser, key: string) =>
  (value: unknown): Message | undefined =>
    typeof value === 'string' && parser(value) !== value ? { key, args: { value } } : undefined;

function Cell({ value }: CellProps): ReactElement {
  return <span style={{ whiteSpace: 'nowrap' }}>{String(value)}</span>;
}

/** How a kind of day is typed and picked. */
export interface Way {
  readonly parse: Parser;
  /** The message when the text cannot be read. */
  readonly key: string;
  readonly calendar?: 'date' | 'month';
}
/** The ways of days, months and times. */
export const WAYS = {
  date: { parse: parseDay, key: 'validation.date', calendar: 'date' },
  month: { parse: parseMonth, key: 'validation.month', calendar: 'month' },
  time: { parse: parseTime, key: 'validation.time' },
} as const satisfies Readonly<Record<string, Way>>;

const Input = lazyInput(() => import('./DateInput.tsx'));

const parts = ({ parse, key }: Way): KindParts => ({
  Cell,
  Input,
  filter: 'range',
  text: { print, parse: asParse(parse, key) },
  problem: asProblem(parse, key),
});

export const dateParts: KindParts = parts(WAYS.date);
export const monthParts: KindParts = parts(WAYS.month);
export const timeParts: KindParts = parts(WAYS.time);

function InstantCell({ value }: CellProps): ReactElement {
  const clock = useClock();
  return <span style={{ whiteSpace: 'nowrap' }}>{clock.minute(String(value))}</span>;
}

/** Whether a value is a moment as it is stored. */
export const isMoment = (value: string): boolean => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

export const instantParts: KindParts = {
  Cell: InstantCell,
  Input,
  filter: 'range',
  text: { print, parse: text => text },
  problem: value => (typeof value === 'string' && !isMoment(value) ? { key: 'validation.instant', args: { value } } : undefined),
};
