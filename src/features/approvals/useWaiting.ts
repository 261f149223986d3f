import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RaRecord } from 'react-admin';
import { call } from '../../providers/http.ts';
import { useSession } from '../../providers/session.ts';

export interface Who {
  readonly id: string;
  readonly name: string;
}
/** A request that waits for the reader's decision, as the server tells it. */
export interface WaitingRequest {
  readonly id: string;
  readonly register: string;
  readonly record_id: string;
  readonly number: string | null;
  readonly title: string;
  readonly applicant: Who | null;
  readonly amount_fen: number | null;
  readonly handed_in_at: string;
  readonly step: number;
  readonly steps: number;
  readonly instead_of: Who | null;
  readonly before: readonly {
    readonly step: number;
    readonly by: Who | null;
    readonly decision: string;
    readonly comment: string | null;
  }[];
  readonly record: RaRecord<string>;
}
interface WaitingList {
  readonly rows: readonly WaitingRequest[];
  readonly total: number;
}
const EMPTY: WaitingList = { rows: [], total: 0 };

/** What waits for the reader's decision, the oldest first. */
export function useWaiting(): WaitingList & { readonly isPending: boolean } {
  const me = useSession()?.user.staff_id ?? null;
  const { data, isPending } = useQuery({
    queryKey: ['approvals', 'waiting'],
    queryFn: () => call<WaitingList>('GET', '/api/approvals/waiting'),
    enabled: me !== null,
    retry: false,
  });
  return { ...(data ?? EMPTY), isPending };
}

/** Asks again for everything that a decision changes. */
export function useDecided(): (register: string) => Promise<void> {
  const queries = useQueryClient();
  return async register => {
    await Promise.all(['approvals', 'approval_steps', register].map(name => queries.invalidateQueries({ queryKey: [name] })));
  };
}
