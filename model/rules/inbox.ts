/** What the inbox tells about. */
export const INBOX_KINDS = [
  'approval',
  'approved',
  'returned',
  'task',
  'reminder',
  'climbed',
  'finding',
  'expiry',
  'mention',
  'comment',
  'trouble',
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** How a person hears of it besides the inbox: not at all, at once, or gathered every morning. */
export const OUTWARD = ['none', 'at_once', 'daily'] as const;
export type Outward = (typeof OUTWARD)[number];

/** What a person wants of one kind. */
export interface InboxChoice {
  readonly kind: InboxKind;
  readonly is_shown: boolean;
  readonly outward: Outward;
}

/** What holds for a person who has chosen nothing: everything is shown, nothing goes out. */
export function defaultChoice(kind: InboxKind): InboxChoice {
  return { kind, is_shown: true, outward: 'none' };
}

/** A person's choices, one for each kind. */
export function allChoices(chosen: readonly InboxChoice[]): InboxChoice[] {
  return INBOX_KINDS.map(kind => chosen.find(one => one.kind === kind) ?? defaultChoice(kind));
}

const MINUTE = 60_000;
/** Pauses after the first, second, … attempt that failed: a channel that is down for a day loses nothing. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720].map(minutes => minutes * MINUTE);
/** After so many attempts a delivery is given up and said to have failed. */
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** Milliseconds until the next attempt after `attempts` failed ones; undefined when it is given up. */
export function pauseAfter(attempts: number): number | undefined {
  return PAUSES[attempts - 1];
}

/** When days before a date people are told of it: on the first day on which no more than so many are left, once each. */
export function thresholdOf(daysLeft: number, thresholds: readonly number[]): number | undefined {
  return [...thresholds].sort((a, b) => a - b).find(days => daysLeft <= days);
}
