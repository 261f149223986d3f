/** What happened to one field. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** One write to a record, as the reader may know of it. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly user_id: string | null;
  /** The name of the person who acted, or of the account; null when the reader may see neither. */
  readonly user_name: string | null;
  readonly verb: string;
  readonly request_id: string | null;
  readonly changes: readonly FieldChange[];
}

/** What who acts may say beside the fields that change, under the names that the dialogs ask for it. */
export const SAID: readonly string[] = ['note', 'comment', 'early_reason'];
