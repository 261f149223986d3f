import { z } from 'zod';
import { type CommonOptions, type Field, field, type Maybe } from '../field.ts';
import { CellError, decodeAsIs, decodeAsJson, EQUALITY, encodeAsIs, encodeAsJson, type Kind, type Words } from '../kind.ts';

/** The id of a record in another register. */
export function reference<const O extends CommonOptions>(target: string, options?: O): Field<Maybe<string, O>> {
  return field('reference', { ...options, target });
}
/** The ids of several records in another register, without repeats. */
export function references(target: string, options: CommonOptions = {}): Field<readonly string[]> {
  return field('references', { initial: [], ...options, required: true, target });
}

/** Record ids: UUIDv7, or short readable ids of starter content such as `post-gm`. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/;
const id = (): z.ZodType<string> => z.string({ error: 'validation.reference' }).regex(ID_PATTERN, { error: 'validation.reference' });

function readId(cell: string, of: Field, words: Words): string {
  const found = words.idOf(of.target ?? '', cell.normalize('NFKC').trim());
  if (found === undefined) throw new CellError({ key: 'validation.reference_not_found', args: { value: cell } });
  return found;
}

export const referenceKind: Kind<string> = {
  name: 'reference',
  column: 'text',
  operators: EQUALITY,
  schema: id,
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: (value, of, words) => words.labelOf(of.target ?? '', value) ?? '',
  fromText: readId,
  /** Tests create the records of the target first and take their ids. */
  samples: () => [],
};

export const referencesKind: Kind<readonly string[]> = {
  name: 'references',
  column: 'text',
  operators: ['eq', 'in'],
  schema: of =>
    z
      .array(id(), { error: 'validation.list' })
      .max(of.max ?? 100, { error: 'validation.max_items' })
      .transform(values => [...new Set(values)]),
  encode: encodeAsJson,
  decode: decodeAsJson,
  toText: (value, of, words) =>
    value
      .map(one => words.labelOf(of.target ?? '', one) ?? '')
      .filter(label => label !== '')
      .join('、'),
  fromText: (cell, of, words) =>
    cell
      .split(/[,，、;；]/)
      .filter(part => part.trim() !== '')
      .map(part => readId(part, of, words)),
  samples: () => [[]],
};
