import type { DutyRow } from './facts.ts';

/** What of a duty a task of it repeats, so that a later edition never rewrites it. */
export const fromDuty = (duty: DutyRow): Record<string, unknown> => ({
  title: duty.name,
  title_en: duty.name_en,
  details: duty.details,
  due_time: duty.due_time,
  duty_id: duty.id,
  post_id: duty.post_id,
  proof: duty.proof,
  figure_unit: duty.figure_unit,
  is_checked: duty.checked_by_id !== null,
});

const LONGEST = 200;

/** The title of a task about one record: the duty, and which record. */
export function titled(duty: DutyRow, label: string): Record<string, unknown> {
  const name = (title: string | null): string | null =>
    title === null ? null : label === '' ? title : `${title} · ${label}`.slice(0, LONGEST);
  return { title: name(duty.name), title_en: name(duty.name_en) };
}
