/** The five meanings of the look, and two quiet ones: `calm` is the normal state, `idle` waits for nothing. */
export type Meaning = 'done' | 'wait' | 'warn' | 'wrong' | 'info' | 'idle' | 'calm';

/** What a state code asks of the reader. A code that is not here is normal and stays quiet. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  pending: 'wait',
  probation: 'wait',
  submitted: 'wait',
  waiting: 'wait',
  part_paid: 'wait',
  reported: 'wait',
  counted: 'wait',
  in_calibration: 'wait',
  staging: 'wait',
  writing: 'wait',
  running: 'wait',
  notice: 'warn',
  expiring: 'warn',
  faulty: 'warn',
  defective: 'warn',
  stopped: 'warn',
  reopened: 'warn',
  unreached: 'warn',
  no_show: 'warn',
  missed: 'wrong',
  in_work: 'info',
  on_loan: 'info',
  out: 'info',
  assigned: 'info',
  overdue: 'wrong',
  failed: 'wrong',
  rejected: 'wrong',
  lost: 'wrong',
  scrapped: 'idle',
  damaged: 'warn',
  in_repair: 'warn',
  repair: 'warn',
  missing: 'wrong',
  retired: 'idle',
  withdrawn: 'idle',
  superseded: 'idle',
  terminated: 'idle',
  written_off: 'idle',
  waived: 'idle',
  dropped: 'idle',
  skipped: 'idle',
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
