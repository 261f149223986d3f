import type { Choices, Layout, Preview, Progress } from './wire.ts';

/** Where an import stands: a file is wanted, is being looked at, is being written, or is through. */
export interface ImportState {
  readonly phase: 'file' | 'check' | 'write';
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly preview: Preview | undefined;
  readonly choices: Choices;
  readonly batch: string | undefined;
}
export const START: ImportState = {
  phase: 'file',
  isBusy: false,
  error: undefined,
  preview: undefined,
  choices: {},
  batch: undefined,
};

export type ImportEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'chosen'; readonly choices: Choices }
  | { readonly type: 'previewed'; readonly preview: Preview }
  | { readonly type: 'failed'; readonly error: string }
  | { readonly type: 'started'; readonly batch: string }
  | { readonly type: 'answered' }
  | { readonly type: 'restarted' };

/** The next state; what was said about a file stays until another file is chosen. */
export function nextState(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'asked':
      return { ...state, isBusy: true, error: undefined };
    case 'chosen':
      return { ...state, isBusy: true, error: undefined, choices: event.choices };
    case 'previewed':
      return { ...state, phase: 'check', isBusy: false, error: undefined, preview: event.preview };
    case 'failed':
      return { ...state, isBusy: false, error: event.error };
    case 'started':
      return { ...state, phase: 'write', isBusy: false, error: undefined, batch: event.batch };
    case 'answered':
      return { ...state, isBusy: false, error: undefined };
    case 'restarted':
      return START;
  }
}

/** The choices when another sheet is taken: nothing said about the first one holds for it. */
export const withSheet = (choices: Choices, sheet: string): Choices => keep(choices, { sheet });
/** The choices when the headings stand elsewhere: the columns are matched anew. */
export const withHeadingRow = (choices: Choices, headingRow: number): Choices =>
  keep(choices, { ...(choices.sheet === undefined ? {} : { sheet: choices.sheet }), heading_row: headingRow });
/** The choices when the table is read in another way. */
export const withLayout = ({ mapping: _, ...choices }: Choices, layout: Layout): Choices => ({ ...choices, layout });
/** The choices when a column goes to another field, or to none. */
export const withColumn = (choices: Choices, index: number, field: string | null): Choices => ({
  ...choices,
  mapping: { ...choices.mapping, [index]: field },
});

function keep(choices: Choices, next: Choices): Choices {
  return { ...next, ...(choices.create_missing === undefined ? {} : { create_missing: choices.create_missing }) };
}

/** The required fields that no column fills, as labels; a table by month fills them by its shape. */
export function unfilled(preview: Preview): string[] {
  if (preview.layout === 'wide') return [];
  const filled = new Set(preview.columns.map(column => column.field));
  return preview.fields.filter(field => field.required && !filled.has(field.name)).map(field => field.label);
}

/** How many rows would be written, and whether they may be. */
export function writable(preview: Preview, choices: Choices): { readonly count: number; readonly isReady: boolean } {
  const { create, update, bad } = preview.counts;
  const count = create + update;
  return { count, isReady: count > 0 && (bad === 0 || choices.skip_bad === true) };
}

/** Seconds until the end at the speed so far; undefined until that can be told. */
export function secondsLeft(progress: Progress, elapsedMs: number): number | undefined {
  if (progress.done <= 0 || progress.total <= progress.done || elapsedMs < 1000) return undefined;
  return Math.ceil(((elapsedMs / progress.done) * (progress.total - progress.done)) / 1000);
}

/** What is remembered of a file: the field of each heading. */
export type Remembered = Readonly<Record<string, string | null>>;

/**
 * The mapping that was remembered for a file that has these headings, and perhaps more (mended rows bring their reason along);
 * undefined when it says nothing new.
 */
export function recall(preview: Preview, remembered: Remembered | undefined): Choices['mapping'] | undefined {
  if (remembered === undefined || preview.layout === 'wide') return undefined;
  const headings = new Set(preview.columns.map(column => column.heading));
  if (!Object.entries(remembered).every(([heading, field]) => field === null || headings.has(heading))) return undefined;
  const named = preview.columns.filter(column => Object.hasOwn(remembered, column.heading));
  const known = new Set(preview.fields.map(field => field.name));
  const differing = named.flatMap(({ heading, index, field }): [string, string | null][] => {
    const wanted = remembered[heading] ?? null;
    return wanted === field || (wanted !== null && !known.has(wanted)) ? [] : [[String(index), wanted]];
  });
  return differing.length === 0 ? undefined : Object.fromEntries(differing);
}

/** What to remember of a file. */
export function toRemember(preview: Preview): Remembered {
  return Object.fromEntries(preview.columns.filter(column => column.heading !== '').map(({ heading, field }) => [heading, field]));
}
