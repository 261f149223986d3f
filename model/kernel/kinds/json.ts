import { z } from 'zod';
import { type CommonOptions, type Field, field, type Json, type Maybe } from '../field.ts';
import { CellError, decodeAsJson, encodeAsJson, type Kind } from '../kind.ts';

/** A JSON document of at most 64 KiB, for what has no columns: a saved view, a role's grants. */
export function json<const O extends CommonOptions>(options?: O): Field<Maybe<Json, O>> {
  return field('json', options);
}

const MOST = 65_536;

export const jsonKind: Kind<Json> = {
  name: 'json',
  column: 'text',
  operators: ['null'],
  schema: () => z.custom<Json>(value => value !== undefined && JSON.stringify(value).length <= MOST, { error: 'validation.json' }),
  encode: encodeAsJson,
  decode: decodeAsJson,
  toText: value => JSON.stringify(value),
  fromText: cell => {
    try {
      return JSON.parse(cell) as Json;
    } catch {
      throw new CellError({ key: 'validation.json' });
    }
  },
  samples: () => [{ a: 1 }, [1, '二', null]],
};
