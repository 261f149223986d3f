import { z } from 'zod';
import { type CommonOptions, type Field, field } from '../field.ts';
import { decodeAsJson, encodeAsJson, type Kind } from '../kind.ts';
import { FORBIDDEN } from './text.ts';

export interface TagsOptions extends CommonOptions {
  /** Most tags; 50 unless said. */
  readonly max?: number;
  /** A closed list of codes; any short text when missing. */
  readonly options?: readonly string[];
}

/** A list of short texts without repeats; an empty list when nothing was said. */
export function tags(options: TagsOptions = {}): Field<readonly string[]> {
  return field('tags', { initial: [], ...options, required: true });
}

export const tagsKind: Kind<readonly string[]> = {
  name: 'tags',
  column: 'text',
  operators: ['eq', 'in'],
  schema: of =>
    z
      .array(
        of.options === undefined
          ? z
              .string({ error: 'validation.text' })
              .trim()
              .normalize('NFC')
              .min(1, { error: 'validation.required' })
              .max(60, { error: 'validation.max_length' })
              .refine(value => !FORBIDDEN.test(value), { error: 'validation.characters' })
          : z.enum(of.options as [string, ...string[]], { error: 'validation.choice' }),
        { error: 'validation.list' },
      )
      .max(of.max ?? 50, { error: 'validation.max_items' })
      .transform(values => [...new Set(values)]),
  encode: encodeAsJson,
  decode: decodeAsJson,
  toText: (value, of, words) => value.map(tag => (of.options === undefined ? tag : words.choice(of, tag))).join('、'),
  fromText: (cell, of, words) =>
    cell
      .split(/[,，、;；]/)
      .map(tag => tag.trim())
      .filter(tag => tag !== '')
      .map(tag => of.options?.find(option => words.choice(of, option) === tag) ?? tag),
  samples: of => (of.options === undefined ? [['A4', '途观'], ['A4'], []] : [of.options.slice(0, 1), []]),
};
