import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { WaitingRequest } from '../../../model/rules/waiting.ts';
import { call } from '../../providers/http.ts';
import { useSession } from '../../providers/session.ts';

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
