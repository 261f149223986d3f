/** A task by its due day and wall-clock time. */
export interface Due {
  readonly due_on: string;
  readonly due_time: string | null;
}

/** Whether the time is over at a day and time of the station's wall clock; without a time of its own it ends with `closing`. */
export function isOver({ due_on, due_time }: Due, day: string, time: string, closing: string): boolean {
  return due_on < day || (due_on === day && (due_time ?? closing) < time);
}

/** What a proof still lacks: the name of the input, or undefined when it is enough. */
export function missingProof(proof: string, given: Readonly<Record<string, unknown>>): 'note' | 'figure_milli' | 'proof_files' | undefined {
  if ((proof === 'note' || proof === 'record') && (typeof given.note !== 'string' || given.note.trim() === '')) return 'note';
  if (proof === 'figure' && typeof given.figure_milli !== 'number') return 'figure_milli';
  if (proof === 'file' && (!Array.isArray(given.proof_files) || given.proof_files.length === 0)) return 'proof_files';
  return undefined;
}
