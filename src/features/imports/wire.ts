import { call, request } from '../../providers/http.ts';

export type Layout = 'rows' | 'wide' | 'long';
export type Verb = 'bad' | 'create' | 'update' | 'same';
export const VERBS: readonly Verb[] = ['bad', 'create', 'update', 'same'];

export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field: string | null;
}
export interface ExampleRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly wrong?: Readonly<Record<string, string>>;
  readonly changed?: readonly string[];
}
/** What would happen: the answer to a file before anything is written. */
export interface Preview {
  readonly token: string;
  readonly filename: string;
  readonly encoding: string | null;
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly heading_row: number;
  readonly layout: Layout;
  readonly columns: readonly Column[];
  readonly fields: readonly { readonly name: string; readonly label: string; readonly required: boolean }[];
  readonly rows: number;
  readonly counts: Readonly<Record<Verb, number>>;
  readonly examples: Readonly<Record<Verb, readonly ExampleRow[]>>;
  readonly missing: number;
  readonly missing_names: readonly string[];
}
/** What the clerk said about the file; the rest is found out by the server. */
export interface Choices {
  readonly sheet?: string;
  readonly heading_row?: number;
  readonly layout?: Layout;
  readonly mapping?: Readonly<Record<string, string | null>>;
  readonly create_missing?: boolean;
  readonly skip_bad?: boolean;
}
export type BatchState = 'staging' | 'writing' | 'done' | 'failed' | 'cancelled' | 'undone';
export interface Progress {
  readonly state: BatchState;
  readonly done: number;
  readonly total: number;
  readonly counts: Readonly<Record<Verb, number>>;
  readonly error?: string;
}

const at = (id: string, ...more: readonly string[]): string => ['/api/imports', encodeURIComponent(id), ...more].join('/');

/** The acts of an import; each throws HttpError with a sentence in the reader's language. */
export const imports = {
  upload: async (register: string, file: File): Promise<Preview> => {
    const url = `/api/${encodeURIComponent(register)}/import?${new URLSearchParams({ filename: file.name })}`;
    const answer = await request(url, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file });
    return answer.json as Preview;
  },
  preview: (token: string, choices: Choices): Promise<Preview> => call('POST', at(token), choices),
  commit: (token: string, choices: Choices): Promise<{ batch_id: string }> => call('POST', at(token), { ...choices, commit: true }),
  progress: (batch: string): Promise<Progress> => call('GET', at(batch, 'progress')),
  cancel: (batch: string): Promise<Progress> => call('POST', at(batch, 'cancel')),
  undo: (batch: string): Promise<Progress> => call('POST', at(batch, 'undo')),
  badRowsUrl: (token: string): string => at(token, 'bad.xlsx'),
};
