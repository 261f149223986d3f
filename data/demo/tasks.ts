/** Days of tasks that the demo station looks back on. */
export const TASK_DAYS = 60;

type Values = Readonly<Record<string, unknown>>;

/** What is known of a demo task before it is told how it went. */
export interface DemoTask {
  readonly period: string;
  readonly holder: string;
  readonly day: string;
  readonly duty: { readonly id: string; readonly proof: string; readonly due_time: string | null; readonly checked_by_id: string | null };
}

/** A number from 0 to 99 that follows from the text alone, so that the same day always tells the same story. */
function chance(text: string): number {
  let sum = 7;
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 100_003;
  return sum % 100;
}

const NOTES = ['都正常', '查过了，有两处当场改好', '已经做完，没有问题', '和班组说过了'] as const;

/** How a demo task went: most were done in time, some late, a few missed; those of today after noon are still owed. */
export function outcomeOf({ duty, period, holder, day }: DemoTask, today: string): Values {
  const luck = chance(`${duty.id}${period}${holder}`);
  const isPast = day < today;
  if (!isPast && (day > today || (duty.due_time ?? '18:00') > '10:00' || luck > 70)) return {};
  if (luck < 4) return isPast ? { state: 'missed' } : {};
  const note = duty.proof === 'note' || duty.proof === 'record' || duty.proof === 'file' ? (NOTES[luck % NOTES.length] ?? null) : null;
  const done = { note, figure_milli: duty.proof === 'figure' ? (1 + (luck % 9)) * 1000 : null, is_late: luck < 12, done_by: holder };
  const done_at = `${day}T${luck < 12 ? '12' : '00'}:${String(10 + (luck % 50))}:00.000Z`;
  return { ...done, done_at, state: 'done' };
}
