import { STATION_ID } from '../../model/resources/settings/settings.ts';
import { type Reader, statement } from '../db/database.ts';

/** What the clock on the station's wall shows. */
export interface Wall {
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
  /** When the station closes, `HH:MM`. */
  readonly closing: string;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' });
  FORMATS.set(timeZone, format);
  return format;
}

/** The station's wall clock at an instant. A station without settings is taken to stand in China and to close at six. */
export async function wallOf(db: Reader, now: number): Promise<Wall> {
  const sql = 'SELECT time_zone, closing_time FROM settings WHERE id = ?';
  const row = await db.one<{ time_zone: string; closing_time: string }>(statement(db.dialect, sql, STATION_ID));
  const parts = new Map(
    formatOf(row?.time_zone ?? 'Asia/Shanghai')
      .formatToParts(now)
      .map(part => [part.type, part.value]),
  );
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
    closing: row?.closing_time ?? '18:00',
  };
}
