import { z } from 'zod';
import { type CommonOptions, type Field, field, type Maybe } from '../field.ts';
import { CellError, decodeAsIs, EQUALITY, encodeAsIs, type Kind } from '../kind.ts';

/** One of a closed list of codes; screens and files show their labels. */
export function choice<const S extends readonly string[], const O extends CommonOptions>(options: S, more?: O): Field<Maybe<S[number], O>> {
  return field('choice', { ...more, options });
}

const quote = (code: string): string => `'${code.replaceAll("'", "''")}'`;

export const choiceKind: Kind<string> = {
  name: 'choice',
  column: 'text',
  operators: EQUALITY,
  schema: of => z.enum(of.options as [string, ...string[]], { error: 'validation.choice' }),
  check: (of, column) => `${column} IN (${(of.options ?? []).map(quote).join(', ')})`,
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: (value, of, words) => words.choice(of, value),
  fromText: (cell, of, words) => {
    const plain = cell.normalize('NFKC').trim().toLowerCase();
    const code = (of.options ?? []).find(
      option => option.toLowerCase() === plain || words.choice(of, option).normalize('NFKC').toLowerCase() === plain,
    );
    if (code === undefined) throw new CellError({ key: 'validation.choice', args: { value: cell } });
    return code;
  },
  samples: of => of.options ?? [],
};
