import { type FaultName, faultOf } from '../../model/rules/faults.ts';

/** How many of what a run did, by name: `{ made: 3, missed: 0 }`. Each reader's page says it in his language. */
export type Figures = Readonly<Record<string, number>>;

/** How a run ended: well, with what it did; only noted, because it was due for the first time; or failed. */
export type Outcome =
  | { readonly code: 'done'; readonly figures: Figures }
  | { readonly code: 'first' }
  | { readonly code: 'failed'; readonly fault: FaultName; readonly error: string; readonly cause?: string };

/** What `job_runs.result` begins with when a run failed; the second is how earlier programs wrote it. */
export const FAILED_STARTS = ['{"code":"failed"', 'failed: '] as const;

const [, OLD_FAILED] = FAILED_STARTS;
const OLD_FIRST = 'first start';

/** A failure: what it means for the station, its technical text, and the system's own code of it (`ENOSPC`) where it has one. */
export function failure(error: unknown): Outcome {
  const fault = faultOf(error);
  if (!(error instanceof Error)) return { code: 'failed', fault, error: String(error) };
  const cause = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { code: 'failed', fault, error: error.message, ...(cause !== undefined && { cause }) };
}

/** A failure of which an earlier program kept the text and perhaps a code. */
function earlier({ error, cause, ...rest }: { readonly error: string; readonly cause?: string }): Outcome {
  const fault = faultOf({ message: error, code: cause });
  return { ...rest, code: 'failed', fault, error, ...(cause !== undefined && { cause }) };
}

/** What `job_runs.result` holds of an outcome; the code stands first, so that SQL finds failures by `FAILED_STARTS`. */
export const outcomeText = (outcome: Outcome): string => JSON.stringify(outcome);

/** Reads `job_runs.result`. The sentences of earlier programs keep only how it ended. */
export function outcomeOf(text: string): Outcome {
  if (text.startsWith('{"code":')) {
    const outcome = JSON.parse(text) as Outcome;
    return outcome.code === 'failed' && outcome.fault === undefined ? earlier(outcome) : outcome;
  }
  if (text.startsWith(OLD_FAILED)) return earlier({ error: text.slice(OLD_FAILED.length) });
  return text.startsWith(OLD_FIRST) ? { code: 'first' } : { code: 'done', figures: {} };
}
