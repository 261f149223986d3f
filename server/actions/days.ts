import { invalid } from '../problem.ts';
import type { ActionArgs } from './handler.ts';

/** Throws 422 for a day that has not come yet: what is done is done today at the latest. */
export function notAhead({ actor, input }: ActionArgs, field: string): void {
  if (String(input[field]) > actor.today) throw invalid({ [field]: { key: 'validation.not_in_future' } });
}

/** Throws 422 for a day before another of the record. */
export function notBefore({ input }: ActionArgs, field: string, day: unknown): void {
  if (String(input[field]) < String(day).slice(0, 10)) throw invalid({ [field]: { key: 'validation.too_early' } });
}
