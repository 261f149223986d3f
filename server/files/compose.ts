import { type Dialect, type Sql, statement } from '../db/database.ts';

/** A piece of a statement: text (with `?` only inside an `Sql`), a condition with its values, or a list of values. */
export type Piece = string | Sql | readonly unknown[];

/**
 * One statement from pieces: texts as they are, `Sql` (with `?` marks) with its values, arrays as a list of values `?, ?, …`.
 * Never put into a text what a user typed.
 */
export function compose(dialect: Dialect, ...pieces: readonly Piece[]): Sql {
  const parameters: unknown[] = [];
  const mark = (value: unknown): string => (dialect === 'postgres' && typeof value === 'number' ? '?::bigint' : '?');
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('sql' in piece) {
      parameters.push(...piece.parameters);
      text += piece.sql;
    } else {
      parameters.push(...piece);
      text += piece.map(mark).join(', ');
    }
  }
  return statement(dialect, text, ...parameters);
}

/** A table or column name, quoted; names come from definitions. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
