import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How wide a text may be in a table, in pixels, and whether its heads take two lines: what is tried while the table is wider than its place. */
const STEPS = [
  [320, false],
  [260, false],
  [210, false],
  [210, true],
  [166, true],
] as const;

/**
 * Gives long texts and heads less room, step by step, until the table fits the page, so that its last columns are not cut off.
 * It fits the width that the list has by itself: a record that opens beside it moves no column.
 */
export function useFit(rows: unknown, columns: string, height: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when what the table shows has changed
  useLayoutEffect(() => {
    const scroll = place.current;
    const table = scroll?.querySelector('table');
    if (scroll === null || table === null || table === undefined) return undefined;
    const measure = (): void => {
      const room = (scroll.parentElement ?? scroll).clientWidth - (scroll.offsetWidth - scroll.clientWidth);
      for (const [most, isTight] of STEPS) {
        table.style.setProperty('--most', `${most}px`);
        table.toggleAttribute('data-tight', isTight);
        if (table.offsetWidth <= Math.max(room, scroll.clientWidth)) return;
      }
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    // The names of what rows refer to come after the rows, and the window may change.
    const observer = new ResizeObserver(measure);
    for (const element of [table, scroll.parentElement ?? scroll]) observer.observe(element);
    return () => observer.disconnect();
  }, [rows, columns, height]);
  return place;
}
