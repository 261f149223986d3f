import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { useSession } from '../providers/session.ts';

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A decimal text with separators between thousands: `1234.5` → `1,234.5`. */
export function groupDigits(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const grouped = NUMBERS.format(BigInt(whole.replace('-', '') || '0'));
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

export interface Clock {
  /** `2026-09-21 10:24` in the station's zone. */
  readonly minute: (instant: string) => string;
  /** `9月21日 10:24`, with the year when it is another. */
  readonly short: (instant: string) => string;
  /** The parts for an input: day and wall time in the station's zone. */
  readonly wall: (instant: string) => { day: string; time: string };
  /** The instant of a day and wall time in the station's zone. */
  readonly instant: (day: string, time: string) => string;
}

/** A clock that reads instants in one zone, whatever the browser's own. */
export function clockFor(locale: string, timeZone: string, today: string): Clock {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const wall = (instant: string): { day: string; time: string } => {
    const of = Object.fromEntries(parts.formatToParts(new Date(instant)).map(part => [part.type, part.value]));
    return { day: `${of.year}-${of.month}-${of.day}`, time: `${of.hour}:${of.minute}` };
  };
  const zh = locale === 'zh';
  const dayText = (day: string): string => {
    const [year, month, date] = day.split('-').map(Number);
    const other = day.slice(0, 4) !== today.slice(0, 4);
    if (zh) return `${other ? `${year}年` : ''}${month}月${date}日`;
    return new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...(other ? { year: 'numeric' as const } : {}),
    }).format(new Date(`${day}T00:00:00Z`));
  };
  return {
    wall,
    minute: instant => {
      const at = wall(instant);
      return `${at.day} ${at.time}`;
    },
    short: instant => {
      const at = wall(instant);
      return `${dayText(at.day)} ${at.time}`;
    },
    instant: (day, time) => {
      const guess = new Date(`${day}T${time}:00Z`).getTime();
      const shown = wall(new Date(guess).toISOString());
      const offset = new Date(`${shown.day}T${shown.time}:00Z`).getTime() - guess;
      return new Date(guess - offset).toISOString();
    },
  };
}

/** The clock of the station in the reader's language. */
export function useClock(): Clock {
  const locale = useLocale();
  const session = useSession();
  const zone = session?.station.time_zone ?? 'Asia/Shanghai';
  const today = session?.today ?? '';
  return useMemo(() => clockFor(locale, zone, today), [locale, zone, today]);
}
