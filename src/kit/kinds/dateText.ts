import { isDate } from '../../../model/kernel/kinds/date.ts';

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/**
 * A day as people type it: 2026-9-1, 2026/9/1, 20260901, 2026年9月1日, and 9.1 or 9/1 for the current year.
 * Answers `YYYY-MM-DD`, or undefined when there is no such day. No time zone is involved anywhere.
 */
export function parseDay(text: string, year = new Date().getFullYear()): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  const value =
    full !== null ? `${full[1]}-${pad(full[2])}-${pad(full[3])}` : short !== null ? `${year}-${pad(short[1])}-${pad(short[2])}` : '';
  return isDate(value) ? value : undefined;
}

/** A month as people type it: 2026-9, 202609, 2026年9月. Answers `YYYY-MM`. */
export function parseMonth(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const parts = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(plain) ?? /^(\d{4})(\d\d)$/.exec(plain);
  const value = parts === null ? '' : `${parts[1]}-${pad(parts[2])}`;
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined;
}

/** A time as people type it: 8:30, 830, 0830, 8点30, 8. Answers `HH:MM`. */
export function parseTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const parts = /^(\d{1,2})[:.点时](\d{1,2})?分?$/.exec(plain) ?? /^(\d{1,2})(\d\d)$/.exec(plain) ?? /^(\d{1,2})$/.exec(plain);
  const value = parts === null ? '' : `${pad(parts[1])}:${pad(parts[2] ?? '0')}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined;
}

/** A day and time on the wall as people type them; a time alone (18:00, 18点) is meant for `today`, a day alone from its beginning. */
export function parseWall(text: string, today: string): { day: string; time: string } | undefined {
  const [first = '', second] = text.normalize('NFKC').trim().split(/[ T]+/);
  const alone = second === undefined && /[:点时]/.test(first);
  const day = alone ? today : parseDay(first);
  const time = parseTime(alone ? first : (second ?? '0:00'));
  return day === undefined || day === '' || time === undefined ? undefined : { day, time };
}
