import { useEffect } from 'react';

/** Under which filter the rows of a register were picked; gone with the page, unlike the picks, which are kept in the browser. */
const PICKED_UNDER = new Map<string, string>();

/**
 * Lets go of picked rows when the list shows another filter than the one they were picked under: what is changed in bulk must be
 * what one has seen. Paging, sorting and opening a record keep them.
 */
export function usePickedUnder(register: string, filter: Readonly<Record<string, unknown>>, letGo: () => void): void {
  const key = JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));
  useEffect(() => {
    if (PICKED_UNDER.get(register) === key) return;
    PICKED_UNDER.set(register, key);
    letGo();
  }, [register, key, letGo]);
}
