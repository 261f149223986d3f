import type { Json } from '../../../model/kernel/field.ts';

/** One thing that somebody did and that the server must hear of: one request with its own idempotency key. */
export interface Parcel {
  /** The idempotency key. */
  readonly id: string;
  /** Grows with every parcel of the device. */
  readonly place: number;
  /** The account in whose name it was done; only that one sends it. */
  readonly userId: string;
  /** Parcels of one lane go one after the other, as `rounds/<id>`. */
  readonly lane: string;
  /** Goes when nothing before it is left in its lane: a hand-in never overtakes its answers. */
  readonly isLast: boolean;
  readonly url: string;
  readonly body: Json;
  /** Ids of files that are uploaded first; they stand in the body as `local:<id>`, and several parcels may name the same one. */
  readonly files: readonly string[];
  /** The label key of what it is, with what stands in it. */
  readonly what: { readonly key: string; readonly args?: Readonly<Record<string, string | number>> };
  /** Milliseconds since 1970, by the device's clock. */
  readonly madeAt: number;
  /** The sentence with which the server refused it; it waits for somebody to look at it. */
  readonly refusal?: string | undefined;
}

/** A photo or a signature that waits with its parcel. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** A copy of something read, under a key. */
export interface Kept {
  readonly key: string;
  readonly value: unknown;
}

const LOCAL = 'local:';
/** How a file that is not on the server yet is named. */
export const localName = (id: string): string => `${LOCAL}${id}`;
/** The id behind a name that `localName` made; undefined for a file of the server. */
export const localId = (name: string): string | undefined => (name.startsWith(LOCAL) ? name.slice(LOCAL.length) : undefined);

/** The ids of the files that a body names and the server does not know yet. */
export function localIdsIn(body: Json): string[] {
  if (typeof body === 'string') return [localId(body)].filter(id => id !== undefined);
  if (typeof body !== 'object' || body === null) return [];
  return [...new Set(Object.values(body).flatMap((one: Json) => localIdsIn(one)))];
}

interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** The body with the server's names in the place of the device's own. */
export function withStored(body: Json, stored: ReadonlyMap<string, StoredFile>): Json {
  if (typeof body === 'string') {
    const file = stored.get(localId(body) ?? '');
    return file === undefined ? body : file.id;
  }
  if (Array.isArray(body)) return body.map((one: Json) => withStored(one, stored));
  if (typeof body !== 'object' || body === null) return body;
  const record = body as Readonly<Record<string, Json>>;
  const file = typeof record.id === 'string' ? stored.get(localId(record.id) ?? '') : undefined;
  if (file !== undefined) return { ...file };
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, withStored(value, stored)]));
}
