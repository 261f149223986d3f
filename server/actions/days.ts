import { isDate } from '../../model/kernel/kinds/date.ts';
import { invalid } from '../problem.ts';
import type { Guard } from './guards.ts';
import type { ActionArgs } from './handler.ts';

/** Throws 422 for a day that has not come yet: what is done is done today at the latest. */
export function notAhead({ actor, input }: ActionArgs, field: string): void {
  if (String(input[field]) > actor.today) throw invalid({ [field]: { key: 'validation.not_in_future' } });
}

/** Throws 422 for a day before another of the record. */
export function notBefore({ input }: ActionArgs, field: string, day: unknown): void {
  if (String(input[field]) < String(day).slice(0, 10)) throw invalid({ [field]: { key: 'validation.too_early' } });
}

/** The guard of a register whose day has come; what is no day at all is for the store to refuse. */
export function comeDay(field: string): Guard {
  return async ({ actor, input }) => {
    const day = input?.[field];
    if (typeof day === 'string' && isDate(day) && day > actor.today) throw invalid({ [field]: { key: 'validation.not_in_future' } });
  };
}
