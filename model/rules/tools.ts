/** Whole months from one day to another, both `YYYY-MM-DD`; never less than 0. */
export function monthsBetween(from: string, to: string): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, to.slice(8) < from.slice(8) ? months - 1 : months);
}

/** The day that lies `months` after `day`; the last of the month where it is shorter. */
export function monthsLater(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), at % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
}

/**
 * What a tool is still worth, in fen: its cost less an equal share for each month of its life that has passed. A tool without
 * a service life keeps its cost; null when the cost or the day of purchase is not known.
 */
export function residualValue(cost: number | null, boughtOn: string | null, lifeMonths: number | null, today: string): number | null {
  if (cost === null || boughtOn === null) return null;
  if (lifeMonths === null) return cost;
  const left = Math.max(0, lifeMonths - monthsBetween(boughtOn, today));
  return Math.round((cost * left) / lifeMonths);
}

/** Compensation of the real loss, in fen: nothing for natural wear or theft, else the residual value by the share of fault (1/100 %). */
export function compensation(residual: number | null, cause: string, responsibilityBp: number): number {
  if (residual === null || cause === 'natural' || cause === 'theft') return 0;
  return Math.round((residual * responsibilityBp) / 10_000);
}
