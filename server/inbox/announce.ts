import type { Tx } from '../db/database.ts';

/** Something that people should know of. */
export interface News {
  /** What has happened. */
  readonly kind: 'approval_asked' | 'approval_reminded' | 'approval_granted' | 'approval_returned';
  /** The persons whom it concerns, by staff id. */
  readonly to: readonly string[];
  /** The record that it is about. */
  readonly register: string;
  readonly record_id: string;
  /** What names the record for people. */
  readonly title: string;
}

/** Tells people of something with the transaction in which it happened: when that one fails, nobody hears of it. */
export async function announce(_tx: Tx, _news: News): Promise<void> {}
