/** The instant of a time on the wall of the demo station (China, eight hours ahead), as instants are stored. */
export function instantAt(day: string, minutesOfDay: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (minutesOfDay - 8 * 60) * 60_000).toISOString();
}
