import type { QueryClient } from '@tanstack/react-query';

const GATHER = 800;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Listens to what others change and has the affected queries read again, at most about once a second.
 * Answers a function that stops listening.
 */
export function listen(queries: QueryClient): () => void {
  const changed = new Set<string>();
  let gather: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;
  let wait = FIRST_WAIT;
  const refresh = (): void => {
    gather = undefined;
    for (const register of changed) void queries.invalidateQueries({ queryKey: [register] });
    changed.clear();
  };
  const connect = (): void => {
    source = new EventSource('/api/events');
    source.addEventListener('open', () => {
      wait = FIRST_WAIT;
    });
    source.addEventListener('change', event => {
      const { registers } = JSON.parse(event.data as string) as { registers: readonly string[] };
      for (const register of registers) changed.add(register);
      gather ??= setTimeout(refresh, GATHER);
    });
    source.addEventListener('error', () => {
      source?.close();
      again = setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  };
  connect();
  return () => {
    source?.close();
    clearTimeout(gather);
    clearTimeout(again);
  };
}
