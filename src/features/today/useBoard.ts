import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import type { Board } from '../../../model/rules/board.ts';
import { BY_ITSELF, call } from '../../providers/http.ts';

/** The board of a day; it is asked for again when a task changes. */
export function useBoard(day: string | undefined): { data: Board | undefined; error: unknown; refetch: () => void } {
  const locale = useLocale();
  const { data, error, refetch } = useQuery({
    queryKey: ['tasks', 'board', day, locale],
    queryFn: () => call<Board>('GET', day === undefined ? '/api/today/board' : `/api/today/board?day=${day}`, undefined, BY_ITSELF),
    refetchInterval: 60_000,
  });
  return { data, error, refetch: () => void refetch() };
}

/** The title of a task of the board, in the reader's language. */
export function titleOn(
  board: Board,
  locale: string,
): (task: { readonly title: string | null; readonly duty_id: string | null }) => string {
  return task => {
    const [zh = '', en = null] = board.titles[task.duty_id ?? ''] ?? [];
    return task.title ?? (locale === 'en' ? (en ?? zh) : zh);
  };
}
