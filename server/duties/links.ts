import { register } from '../../model/resources/index.ts';
import { closingErrors, eventErrors, splitName } from '../../model/rules/dutyLinks.ts';
import type { Reader } from '../db/database.ts';
import { withFilter } from './dates.ts';
import type { DutyRow } from './facts.ts';
import { POINTABLE } from './pointable.ts';

/** The duties that watch what is written: what begins them, and what fulfils them. */
export interface Links {
  /** `<register>.<verb>` → the duties that begin with it. */
  readonly events: ReadonlyMap<string, readonly DutyRow[]>;
  /** Register → the duties that its records fulfil. */
  readonly closings: ReadonlyMap<string, readonly DutyRow[]>;
}

const SQL = `SELECT * FROM post_duties WHERE state <> 'draft' AND (rhythm = 'after_event' OR closes_register IS NOT NULL)`;
const isSound = (errors: object): boolean => Object.keys(errors).length === 0;

/** Reads them; those that name what is gone are left out (the job says so at the duty). */
export async function readLinks(db: Reader): Promise<Links> {
  const duties = (await db.all<DutyRow>({ sql: SQL, parameters: [] })).map(withFilter);
  const events = duties.filter(one => one.rhythm === 'after_event' && isSound(eventErrors(one, POINTABLE)));
  const closings = duties.filter(one => register(String(one.closes_register)) !== undefined && isSound(closingErrors(one, POINTABLE)));
  return {
    events: Map.groupBy(events, one => {
      const named = splitName(one.event);
      return `${named?.register}.${named?.name}`;
    }),
    closings: Map.groupBy(closings, one => String(one.closes_register)),
  };
}
