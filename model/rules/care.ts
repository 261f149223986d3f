import { daysAfter } from './days.ts';

/** What the station has set about calls and complaints. */
export interface CareRules {
  /** Days after delivery on which every customer is called. */
  readonly follow_up_days: number;
  /** From this amount on a repair is a costly one, whose owner is called once more. */
  readonly high_value_fen: number;
  readonly high_value_days: number;
  /** Hours in which a complaint is answered, by its grade. */
  readonly minor_hours: number;
  readonly ordinary_hours: number;
  readonly major_hours: number;
}
export interface PlannedCall {
  readonly kind: 'after_delivery' | 'high_value';
  readonly due_on: string;
}

const HOUR_MS = 3_600_000;

/** The calls that a car delivered on `day` asks for: none for our own cars, a second one for a costly repair. */
export function callsAfter(
  day: string,
  order: { readonly job_type: string; readonly amount_fen: number | null },
  rules: CareRules,
): PlannedCall[] {
  if (order.job_type === 'internal') return [];
  const first: PlannedCall = { kind: 'after_delivery', due_on: daysAfter(day, rules.follow_up_days) };
  if ((order.amount_fen ?? 0) < rules.high_value_fen) return [first];
  return [first, { kind: 'high_value', due_on: daysAfter(day, rules.high_value_days) }];
}

/** The moment by which a complaint of the grade is answered. An unknown grade counts as ordinary. */
export function complaintDue(receivedAt: string, grade: string, rules: CareRules): string {
  const hours = grade === 'major' ? rules.major_hours : grade === 'minor' ? rules.minor_hours : rules.ordinary_hours;
  return new Date(Date.parse(receivedAt) + hours * HOUR_MS).toISOString();
}
