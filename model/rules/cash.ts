type Row = Readonly<Record<string, unknown>>;

/** Notes and coins by code, each with what it is worth in fen. */
const WORTH = { '100': 10_000, '50': 5000, '20': 2000, '10': 1000, '5': 500, '1': 100, '0_5': 50, '0_1': 10 } as const;
export type Denomination = keyof typeof WORTH;
export const DENOMINATIONS = ['100', '50', '20', '10', '5', '1', '0_5', '0_1'] as const satisfies readonly Denomination[];

/** What the counted pieces come to, in fen; a code that is none is worth nothing. */
export function countedFen(pieces: readonly Row[]): number {
  return pieces.reduce((sum, { denomination, count }) => sum + (WORTH[denomination as Denomination] ?? 0) * Number(count ?? 0), 0);
}

/** How much more (less, when negative) was counted than the books say, in fen. */
export function varianceFen(counted: number, expected: number): number {
  return counted - expected;
}

/**
 * What an employee still owes of an advance, in fen: what he was given, less what his claims account for. Below nothing it is what he
 * is paid out when the advance is settled, because claims on an advance are not paid one by one.
 */
export function owedOfAdvance(amount: number, claimed: number): number {
  return amount - claimed;
}
