/** How the figures of parts become the figure of the whole. */
export type Adding = 'sum' | 'average' | 'ratio' | 'last';

/** What is left between a target and those it was broken down to, in its own thousandths; undefined where figures do not add up or nothing hangs on it. */
export function splitGap(adding: Adding, whole: number, parts: readonly number[]): number | undefined {
  if (adding !== 'sum' || parts.length === 0) return undefined;
  return whole - parts.reduce((sum, part) => sum + part, 0);
}

const MOST_BP = 9_999_999;

/**
 * How far a target is reached, in 1/100 %: actual over target, or target over actual where less is better.
 * Undefined where a division makes no sense; nothing where nothing was allowed counts as reached.
 */
export function reached(direction: 'up' | 'down', target: number, actual: number): number | undefined {
  const [part, whole] = direction === 'up' ? [actual, target] : [target, actual];
  if (whole > 0) return Math.min(MOST_BP, Math.round((part * 10_000) / whole));
  return direction === 'down' && actual <= 0 ? 10_000 : undefined;
}
