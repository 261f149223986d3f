/** What a case brings: points (negative for a penalty), money in fen, and how it is put on record. */
export interface Consequence {
  readonly points: number;
  readonly amount_fen: number | null;
  readonly level: string | null;
}
/** From the `times`-th case within so many days on. A missing value is that of the rule. */
export interface Rung {
  readonly times: number;
  readonly within_days: number;
  readonly points: number | null;
  readonly amount_fen: number | null;
  readonly level: string | null;
}
const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** How many-th case it is, this one included: the earlier ones lie at most so many days before it, those of the same day count. */
export function timesWithin(happenedOn: string, earlier: readonly string[], withinDays: number): number {
  return 1 + earlier.filter(day => day <= happenedOn && daysBetween(day, happenedOn) <= withinDays).length;
}

/**
 * What a case brings by its rule and the earlier cases of the same person under it: the highest rung that is reached, else the rule's own.
 * `times` says how many-th case it is on that rung (1 where none is reached).
 */
export function consequenceOf(
  rule: Consequence & { readonly ladder: readonly Rung[] },
  happenedOn: string,
  earlier: readonly string[],
): Consequence & { readonly times: number } {
  const reached = [...rule.ladder]
    .sort((a, b) => b.times - a.times)
    .map(rung => ({ rung, times: timesWithin(happenedOn, earlier, rung.within_days) }))
    .find(({ rung, times }) => times >= rung.times);
  return {
    points: reached?.rung.points ?? rule.points,
    amount_fen: reached?.rung.amount_fen ?? rule.amount_fen,
    level: reached?.rung.level ?? rule.level,
    times: reached?.times ?? 1,
  };
}

/** Whether points have the wrong sign: rewards give, penalties take. */
export function isAgainstSide(side: unknown, points: unknown): boolean {
  const number = typeof points === 'number' ? points : 0;
  return (side === 'reward' && number < 0) || (side === 'penalty' && number > 0);
}

/** What is wrong with a ladder: the same rung twice, or a rung against the rule's side. Undefined when it is in order. */
export function wrongLadder(
  side: unknown,
  ladder: readonly { readonly times: number; readonly points: number | null }[],
): 'twice' | 'side' | undefined {
  if (new Set(ladder.map(rung => rung.times)).size < ladder.length) return 'twice';
  return ladder.some(rung => isAgainstSide(side, rung.points)) ? 'side' : undefined;
}

/** The most that may be kept back from a month's pay for damage, in fen: a fifth of it. */
export const mostKeptBack = (monthlyPayFen: number): number => Math.floor(monthlyPayFen / 5);
