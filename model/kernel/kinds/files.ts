import { z } from 'zod';
import { type CommonOptions, type Field, field, type Maybe } from '../field.ts';
import { CellError, decodeAsIs, decodeAsJson, encodeAsIs, encodeAsJson, type Kind } from '../kind.ts';

/** A stored file: `id` is the SHA-256 of its content in hexadecimal, `size` is in bytes. */
export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export interface FilesOptions extends CommonOptions {
  /** Most files; 20 unless said. */
  readonly max?: number;
}

/** Files that belong to the record and carry its rights. */
export function files(options: FilesOptions = {}): Field<readonly FileEntry[]> {
  return field('files', { initial: [], ...options, required: true });
}
/** A drawn signature: the id of its picture. */
export function signature<const O extends CommonOptions>(options?: O): Field<Maybe<string, O>> {
  return field('signature', options);
}

const HASH = /^[0-9a-f]{64}$/;
const hash = (): z.ZodType<string> => z.string({ error: 'validation.file' }).regex(HASH, { error: 'validation.file' });
const entry = (): z.ZodType<FileEntry> =>
  z.strictObject({
    id: hash(),
    name: z.string().min(1).max(200),
    type: z.string().max(100),
    size: z.int().min(0),
  });
const noText = (): never => {
  throw new CellError({ key: 'validation.not_importable' });
};

export const filesKind: Kind<readonly FileEntry[]> = {
  name: 'files',
  column: 'text',
  operators: [],
  schema: of => z.array(entry(), { error: 'validation.list' }).max(of.max ?? 20, { error: 'validation.max_items' }),
  encode: encodeAsJson,
  decode: decodeAsJson,
  toText: value => value.map(file => file.name).join('、'),
  fromText: noText,
  samples: () => [[]],
};

export const signatureKind: Kind<string> = {
  name: 'signature',
  column: 'text',
  operators: ['null'],
  schema: hash,
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: () => '✓',
  fromText: noText,
  samples: () => [],
};
