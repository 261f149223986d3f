import { useDomain } from '../kit/registry.ts';
import { type Entry, wordsOf } from './menu.ts';

/** Loads the words of entries; whether they are there. */
export function useWords(entries: readonly Entry[], wanted: boolean): boolean {
  const domains = wordsOf(entries);
  const [first = 'settings', second = first, third = second] = domains;
  const isAsked = wanted && domains.length > 0;
  const a = useDomain(first, isAsked);
  const b = useDomain(second, isAsked);
  const c = useDomain(third, isAsked);
  return domains.length === 0 || (a && b && c);
}
