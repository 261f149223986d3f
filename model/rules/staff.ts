/**
 * The state in which a person is entered: who was hired before is at work at once, so that a staff list can be imported without
 * an act for each; who comes later waits for it. `today` is the business day.
 */
export function stateOnEntry(
  { hired_on, probation_until_on }: Readonly<Record<string, unknown>>,
  today: string,
): 'pending' | 'probation' | 'regular' {
  if (typeof hired_on !== 'string' || hired_on > today) return 'pending';
  return typeof probation_until_on === 'string' && probation_until_on >= today ? 'probation' : 'regular';
}
