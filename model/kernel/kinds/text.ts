import { z } from 'zod';
import { type CommonOptions, type Field, field, type Maybe } from '../field.ts';
import { decodeAsIs, encodeAsIs, type Kind } from '../kind.ts';
import { samplesOfPattern } from '../patterns.ts';

export interface TextOptions extends CommonOptions {
  /** Most characters; 200 unless said. */
  readonly max?: number;
  readonly min?: number;
  readonly pattern?: string;
  readonly code?: boolean;
  readonly pinyin?: boolean;
}

/** One line of text, stored in Unicode NFC without outer blanks. */
export function text<const O extends TextOptions>(options?: O): Field<Maybe<string, O>> {
  return field('text', options);
}

/** Controls, direction overrides and halves of surrogate pairs: never part of a line that people typed. */
export const FORBIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * Text as it is stored: NFC and trimmed; a code also NFKC, upper case and without inner doubled blanks.
 */
export function cleanText(value: string, isCode: boolean): string {
  return isCode ? value.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase() : value.normalize('NFC').trim();
}

export const textKind: Kind<string> = {
  name: 'text',
  column: 'text',
  operators: ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'like', 'in', 'null'],
  schema: of => {
    const max = of.max ?? 200;
    const min = of.min ?? 1;
    const shape = of.pattern === undefined ? undefined : new RegExp(`^(?:${of.pattern})$`, 'u');
    return z
      .string({ error: 'validation.text' })
      .max(max * 4, { error: 'validation.max_length', params: { max } } as never)
      .transform(value => cleanText(value, of.code === true))
      .pipe(
        z
          .string()
          .min(min, { error: min === 1 ? 'validation.required' : 'validation.min_length' })
          .max(max, { error: 'validation.max_length' })
          .refine(value => !FORBIDDEN.test(value), { error: 'validation.characters' })
          .refine(value => shape === undefined || shape.test(value), { error: 'validation.pattern' }),
      );
  },
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: value => value,
  fromText: cell => cell,
  samples: of =>
    of.pattern === undefined
      ? of.code
        ? ['A-100', 'B-200', 'Z 9/1']
        : ['扳手', 'Torque wrench', '罗建军', '１２３ full width', '50% _off_ [x] \\ "q"']
      : samplesOfPattern(of.pattern),
};
