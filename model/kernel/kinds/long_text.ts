import { z } from 'zod';
import { type CommonOptions, type Field, field, type Maybe } from '../field.ts';
import { decodeAsIs, encodeAsIs, type Kind } from '../kind.ts';

export interface LongTextOptions extends CommonOptions {
  /** Most characters; 4,000 unless said. */
  readonly max?: number;
}

/** Text of several lines, stored in Unicode NFC with `\n` between them. */
export function longText<const O extends LongTextOptions>(options?: O): Field<Maybe<string, O>> {
  return field('long_text', options);
}

const FORBIDDEN = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/u;

export const longTextKind: Kind<string> = {
  name: 'long_text',
  column: 'text',
  operators: ['like', 'null'],
  schema: of =>
    z
      .string({ error: 'validation.text' })
      .transform(value => value.normalize('NFC').replace(/\r\n?/g, '\n').trim())
      .pipe(
        z
          .string()
          .min(1, { error: 'validation.required' })
          .max(of.max ?? 4000, { error: 'validation.max_length' })
          .refine(value => !FORBIDDEN.test(value), { error: 'validation.characters' }),
      ),
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: value => value,
  fromText: cell => cell,
  samples: () => ['第一行\n第二行', 'One line'],
};
