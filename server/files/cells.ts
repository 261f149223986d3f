/** A cell of a written file: a text, a number (as its digits), a day, or nothing. */
export type OutCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly style: 'plain' | 'money' }
  | { readonly kind: 'day'; readonly text: string }
  | null;

export const textCell = (text: string): OutCell => (text === '' ? null : { kind: 'text', text });
