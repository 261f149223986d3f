import type { Dialect, Sql } from '../db/database.ts';

/** A piece of a statement: text with `?` for its values, or a whole condition that was compiled elsewhere. */
export type Piece = string | Sql | readonly unknown[];

/**
 * One statement from pieces: texts as they are, `Sql` with its values, arrays as a list of values `?, ?, …`.
 * Never put into a text what a user typed.
 */
export function compose(dialect: Dialect, ...pieces: readonly Piece[]): Sql {
  const parameters: unknown[] = [];
  const mark = (value: unknown): string => {
    if (dialect === 'sqlite') return '?';
    return typeof value === 'number' ? `$${parameters.length}::bigint` : `$${parameters.length}`;
  };
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('sql' in piece) {
      const before = parameters.length;
      parameters.push(...piece.parameters);
      text += dialect === 'sqlite' ? piece.sql : piece.sql.replace(/\$(\d+)/g, (_all, number: string) => `$${Number(number) + before}`);
    } else {
      text += piece
        .map(value => {
          parameters.push(value);
          return mark(value);
        })
        .join(', ');
    }
  }
  return { sql: text, parameters };
}

/** A table or column name, quoted; names come from definitions. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
