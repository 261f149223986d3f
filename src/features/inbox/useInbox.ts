import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InboxKind } from '../../../model/rules/inbox.ts';
import { call, peek } from '../../providers/http.ts';

export interface InboxItem {
  readonly id: string;
  readonly kind: InboxKind;
  readonly register: string;
  readonly record_id: string;
  readonly subject: string;
  readonly detail: string | null;
  readonly created_at: string;
  readonly read_at: string | null;
}
export interface Inbox {
  readonly unread: number;
  readonly items: readonly InboxItem[];
  readonly more: boolean;
}

/** The bell looks again this often, and whenever the window is looked at. */
const BEAT_MS = 45_000;
/** What a page of the inbox holds. */
export const PAGE = 50;

/** The inbox from the `from`-th item on, the newest first. */
export function useInbox(from = 0): UseQueryResult<Inbox> {
  return useQuery({
    queryKey: ['inbox', from],
    queryFn: () => peek<Inbox>(`/api/inbox?from=${from}`),
    refetchInterval: BEAT_MS,
    refetchOnWindowFocus: true,
    placeholderData: previous => previous,
    retry: false,
  });
}

/** Marks items, or all, as read; the bell follows. */
export function useRead(): (which: { readonly ids: readonly string[] } | { readonly all: true }) => Promise<void> {
  const queries = useQueryClient();
  return async which => {
    await call('POST', '/api/inbox/read', which);
    await queries.invalidateQueries({ queryKey: ['inbox'] });
  };
}
