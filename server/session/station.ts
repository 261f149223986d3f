import { STATION_ID } from '../../model/resources/settings/settings.ts';
import { type Database, statement } from '../db/database.ts';

/** What every request needs to know of the station. */
export interface StationFacts {
  /** Empty before the set-up. */
  readonly name: string;
  readonly timeZone: string;
  /** `HH:MM`: until then the business day is still yesterday's. */
  readonly dayCutoff: string;
}

export interface Station {
  readonly facts: StationFacts;
  /** The business date of an instant, `YYYY-MM-DD`. */
  today(now: number): string;
  /** Reads the settings again; after a write to them, and every few seconds for the writes of other processes. */
  refresh(): Promise<void>;
}

const NOTHING: StationFacts = { name: '', timeZone: 'Asia/Shanghai', dayCutoff: '00:00' };
const MINUTE = 60_000;

interface SettingsRow {
  readonly station_name: string;
  readonly time_zone: string;
  readonly day_cutoff_time: string;
}

async function readFacts(db: Database): Promise<StationFacts> {
  const sql = 'SELECT station_name, time_zone, day_cutoff_time FROM settings WHERE id = ?';
  const row = await db.one<SettingsRow>(statement(db.dialect, sql, STATION_ID));
  return row === undefined ? NOTHING : { name: row.station_name, timeZone: row.time_zone, dayCutoff: row.day_cutoff_time };
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: NOTHING.timeZone });
  }
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The station's facts, kept in memory. The date is worked out once a minute. */
export async function openStation(db: Database): Promise<Station> {
  let facts = await readFacts(db);
  let format = dateFormat(facts.timeZone);
  let kept = { minute: -1, date: '' };
  return {
    get facts() {
      return facts;
    },
    today: now => {
      const minute = Math.floor(now / MINUTE);
      if (kept.minute !== minute) kept = { minute, date: format.format(now - minutesOf(facts.dayCutoff) * MINUTE) };
      return kept.date;
    },
    refresh: async () => {
      facts = await readFacts(db);
      format = dateFormat(facts.timeZone);
      kept = { minute: -1, date: '' };
    },
  };
}
