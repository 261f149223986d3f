import { z } from 'zod';
import { type CommonOptions, type Field, field } from '../field.ts';
import { CellError, decodeAsIs, encodeAsIs, type Kind } from '../kind.ts';
import { FORBIDDEN } from './text.ts';

/** Written by people and read by the server only: it never stands in an answer, an export, a filter or the audit log. */
export function secret(options: CommonOptions = {}): Field<string | null> {
  return field('secret', options);
}

export const secretKind: Kind<string> = {
  name: 'secret',
  column: 'text',
  operators: [],
  schema: () =>
    z
      .string({ error: 'validation.text' })
      .min(1, { error: 'validation.required' })
      .max(500, { error: 'validation.max_length' })
      .refine(value => !FORBIDDEN.test(value), { error: 'validation.characters' }),
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: () => '',
  fromText: () => {
    throw new CellError({ key: 'validation.not_importable' });
  },
  samples: () => ['a secret', 'another secret'],
};
