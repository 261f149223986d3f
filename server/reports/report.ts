import type { Dataset, ReportAnswer, ReportRequest } from '../../model/kernel/dataset.ts';
import type { Actor, Context } from '../context.ts';
import type { Reader } from '../db/database.ts';
import type { Registry } from '../store/registry.ts';
import type { Store } from '../store/store.ts';

/** What a report is given. */
export interface ReportCall {
  readonly actor: Actor;
  readonly request: ReportRequest;
  /** Every statement of one report reads through it, so that groups and totals fit each other. */
  readonly reader: Reader;
  readonly context: Context;
  readonly store: Store;
  readonly registry: Registry;
  /** Drops what the store keeps about a register and tells open screens (`WatchedStore.changed`). */
  readonly changed: (register: string) => void;
}

/** One dataset's SQL. */
export interface Report {
  readonly dataset: Dataset;
  /** Brings what is kept for the report up to date; before the reader is opened. */
  readonly prepare?: (call: Omit<ReportCall, 'reader' | 'request'>) => Promise<void>;
  readonly run: (call: ReportCall) => Promise<ReportAnswer>;
}
