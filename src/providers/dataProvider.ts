import simpleRest from 'ra-data-simple-rest';
import type { DataProvider, RaRecord } from 'react-admin';
import type { Pack } from '../../data/starter/duties/packs.ts';
import type { HistoryEntry } from '../../model/rules/history.ts';
import { call, request } from './http.ts';

const API = '/api';
const simple = simpleRest(API, request);

export type Filter = Readonly<Record<string, unknown>>;
export interface BulkWrite {
  readonly create?: readonly Readonly<Record<string, unknown>>[];
  readonly update?: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
  readonly delete?: readonly string[];
}
export interface BulkAnswer {
  readonly created: readonly RaRecord<string>[];
  readonly updated: readonly RaRecord<string>[];
  readonly deleted: readonly RaRecord<string>[];
}
export interface Hit {
  readonly register: string;
  readonly id: string;
  readonly label: string;
  readonly detail?: string | null;
}

const path = (...parts: readonly string[]): string => [API, ...parts.map(encodeURIComponent)].join('/');
const totalOf = (headers: Headers): number => Number(headers.get('Content-Range')?.split('/').pop() ?? 0);

const bulk = (register: string, body: BulkWrite): Promise<BulkAnswer> => call('POST', path(register, 'bulk'), body);

/** Everything of the wire that the screens use beyond CRUD. */
const beyond = {
  /** Writes many rows, all or none. */
  bulk,
  /** Runs an action on a record, or on the register when `id` is undefined; answers the row. */
  act: (register: string, id: string | undefined, action: string, input: Filter): Promise<RaRecord<string>> =>
    call('POST', id === undefined ? path(register, 'actions', action) : path(register, id, action), input),
  restore: (register: string, id: string): Promise<RaRecord<string>> => call('POST', path(register, id, 'restore'), {}),
  /** Sums of the list's number columns over the filter. */
  totals: (register: string, filter: Filter): Promise<Readonly<Record<string, number>>> =>
    call('GET', `${path(register, 'totals')}?filter=${encodeURIComponent(JSON.stringify(filter))}`),
  history: async (register: string, id: string, from: number, to: number): Promise<{ rows: HistoryEntry[]; total: number }> => {
    const answer = await request(`${path(register, id, 'history')}?range=${encodeURIComponent(JSON.stringify([from, to]))}`);
    return { rows: answer.json as HistoryEntry[], total: totalOf(answer.headers) };
  },
  /** Other records that have the same value; at most five. */
  duplicates: (register: string, field: string, value: string, except?: string): Promise<{ id: string; label: string }[]> => {
    const query = new URLSearchParams({ field, value, ...(except === undefined ? {} : { except }) });
    return call('GET', `${path(register, 'duplicates')}?${query}`);
  },
  /** Takes the starter content of a kind of house; answers how many rows are new. */
  takeStarter: (pack: Pack): Promise<{ added: number }> => call('POST', `${API}/starter`, { pack }),
  search: (q: string): Promise<Hit[]> => call('GET', `${API}/search?${new URLSearchParams({ q })}`),
  /** Stores a file; answers what a `files` field keeps of it. */
  upload: async (file: File): Promise<{ id: string; name: string; type: string; size: number }> => {
    const answer = await request(`${API}/files`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
      body: file,
    });
    return answer.json as { id: string; name: string; type: string; size: number };
  },
};

/**
 * `ra-data-simple-rest` with our wire: many rows in one request, an idempotency key on create (`meta.key`),
 * and the acts that CRUD has no word for.
 */
export const dataProvider: DataProvider & typeof beyond = {
  ...simple,
  ...beyond,
  supportAbortSignal: true,
  create: async (register, { data, meta }) => ({
    data: await call('POST', path(register), data, typeof meta?.key === 'string' ? { 'Idempotency-Key': meta.key } : {}),
  }),
  updateMany: async (register, { ids, data }) => {
    const answer = await bulk(register, { update: ids.map(id => ({ ...data, id: String(id) })) });
    return { data: answer.updated.map(row => row.id) as never[] };
  },
  deleteMany: async (register, { ids }) => {
    const answer = await bulk(register, { delete: ids.map(String) });
    return { data: answer.deleted.map(row => row.id) as never[] };
  },
};
export type BackbayProvider = typeof dataProvider;

/** The address of an exported file. */
export function exportUrl(register: string, format: 'xlsx' | 'csv', query: Readonly<Record<string, string>>): string {
  return `${path(register, `export.${format}`)}?${new URLSearchParams(query)}`;
}

/** The address of a file that belongs to a record. */
export function fileUrl(register: string, id: string, hash: string): string {
  return path('files', register, id, hash);
}
