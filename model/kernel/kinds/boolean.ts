import { z } from 'zod';
import { type CommonOptions, type Field, field } from '../field.ts';
import { CellError, EQUALITY, type Kind } from '../kind.ts';

/** Yes or no; never missing: a new row that does not say is `initial`, or no. */
export function boolean(options: CommonOptions = {}): Field<boolean> {
  return field('boolean', { initial: false, ...options, required: true });
}

const YES = new Set(['1', 'true', 'yes', 'y', '是', '有', '对', '√', '✓']);
const NO = new Set(['0', 'false', 'no', 'n', '否', '无', '没有', '×', '✕']);

export const booleanKind: Kind<boolean> = {
  name: 'boolean',
  column: 'integer',
  operators: EQUALITY,
  schema: () => z.boolean({ error: 'validation.boolean' }),
  check: (_of, column) => `${column} IN (0, 1)`,
  encode: value => (value ? 1 : 0),
  decode: stored => stored === 1,
  toText: (value, _of, words) => (value ? words.yes : words.no),
  fromText: (cell, _of, words) => {
    const plain = cell.normalize('NFKC').trim().toLowerCase();
    if (YES.has(plain) || plain === words.yes.toLowerCase()) return true;
    if (NO.has(plain) || plain === words.no.toLowerCase()) return false;
    throw new CellError({ key: 'validation.boolean', args: { value: cell } });
  },
  samples: () => [true, false],
};
