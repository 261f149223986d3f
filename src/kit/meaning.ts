/** The five meanings of the look, and two quiet ones: `calm` is the normal state, `idle` waits for nothing. */
export type Meaning = 'done' | 'wait' | 'warn' | 'wrong' | 'info' | 'idle' | 'calm';

/** What a state code asks of the reader. A code that is not here is normal and stays quiet. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  pending: 'wait',
  probation: 'wait',
  submitted: 'wait',
  waiting: 'wait',
  staging: 'wait',
  writing: 'wait',
  running: 'wait',
  notice: 'warn',
  expiring: 'warn',
  overdue: 'wrong',
  failed: 'wrong',
  rejected: 'wrong',
  lost: 'wrong',
  scrapped: 'idle',
  damaged: 'warn',
  in_repair: 'warn',
  repair: 'warn',
  missing: 'wrong',
  left: 'idle',
  draft: 'idle',
  cancelled: 'idle',
  revoked: 'idle',
  appealed: 'warn',
  undone: 'idle',
};

/** The meaning of a state code. */
export function meaningOf(code: string): Meaning {
  return MEANINGS[code] ?? 'calm';
}
