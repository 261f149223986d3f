const DAY_MS = 24 * 60 * 60 * 1000;

/** The day that lies `days` after `day` (before, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of the month that lies `months` after the month of `day`. */
export function firstOfMonth(day: string, months = 0): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

/** The month `YYYY-MM` that lies `months` after the month of `day`. */
export const monthOf = (day: string, months = 0): string => firstOfMonth(day, months).slice(0, 7);
