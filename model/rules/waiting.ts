/** A person, by the name that others know. */
export interface Who {
  readonly id: string;
  readonly name: string;
}
/** A step that was decided before. */
export interface Decided {
  readonly step: number;
  readonly by: Who | null;
  readonly decision: string;
  readonly comment: string | null;
}
/** A request that waits for the reader's decision, as `GET /api/approvals/waiting` tells it; amounts in fen. */
export interface WaitingRequest {
  readonly id: string;
  readonly register: string;
  readonly record_id: string;
  readonly number: string | null;
  readonly title: string;
  readonly applicant: Who | null;
  readonly amount_fen: number | null;
  readonly handed_in_at: string;
  readonly asked_at: string;
  readonly step: number;
  readonly steps: number;
  /** Whom the reader stands in for; null when he is asked himself, or whoever has the right. */
  readonly instead_of: Who | null;
  readonly before: readonly Decided[];
  /** The request as the reader may see it. */
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}
