import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { BookDuty, BookPost } from './book.ts';
import { unitText } from './unitText.ts';

export interface DutyTexts {
  readonly name: (of: Pick<BookDuty | BookPost, 'name' | 'name_en'>) => string;
  readonly details: (duty: BookDuty) => string | null;
  /** When it comes, with the time by which it is due. */
  readonly when: (duty: BookDuty) => string;
  /** What serves it, in words. */
  readonly served: (duty: BookDuty) => string;
  readonly limits: (duty: BookDuty) => readonly string[];
}

type Say = (key: string, options?: Record<string, unknown>) => string;

/** `work_orders.deliver` or `warranty_claims.submit_by_on` in words. */
export function eventText(say: Say, event: string): string {
  const [register = '', name = ''] = event.split('.');
  const of = say(`resources.${register}.name`, { _: register });
  if (name === 'create') return say('bb.duties.when.created', { register: of });
  const field = say(`resources.${register}.fields.${name}`, { _: '' });
  const action = say(`resources.${register}.actions.${name}.name`, { _: '' });
  return say('bb.duties.when.event', { register: of, act: action === '' ? field : action });
}

/** A day of the month or of a month; below zero it counts from the end. */
function dayText(say: Say, key: string, day: number, month?: number | null): string {
  const more = month === undefined ? {} : { month: month ?? '' };
  if (key === 'month' && day === -1) return say('bb.duties.when.month_last');
  return say(`bb.duties.when.${day < 0 ? `${key}_back` : key}`, { day: Math.abs(day), ...more });
}

function rhythmText(say: Say, duty: BookDuty): string {
  const { rhythm, weekday, month_day: day, month_of: month, within, unit, event } = duty;
  switch (rhythm) {
    case 'day':
    case 'shift':
      return say(`bb.duties.when.${rhythm}`);
    case 'week':
      return say('bb.duties.when.week', { weekday: say(`resources.post_duties.options.weekday.${weekday}`) });
    case 'month':
      return dayText(say, 'month', day ?? 1);
    case 'month_workday':
      return dayText(say, 'workday', day ?? 1);
    case 'quarter':
    case 'year':
      return dayText(say, rhythm, day ?? 1, month);
    case 'after_event':
      return say('bb.duties.when.after', {
        what: eventText(say, event ?? ''),
        count: within ?? 0,
        unit: say(`resources.post_duties.options.unit.${unit}`),
      });
    case 'before_date':
      return say('bb.duties.when.before', { what: eventText(say, event ?? ''), count: within ?? 0 });
    default:
      return say('bb.duties.when.standing');
  }
}

/** What serves a duty, in words; nothing while it has not been said. */
export function servedText(say: Say, { served_by: by, served_in: place }: Pick<BookDuty, 'served_by' | 'served_in'>): string {
  if (by === null || by === undefined) return '';
  const [register = '', action] = (place ?? '').split('.');
  switch (by) {
    case 'record': {
      const name = say(`resources.${register}.name`, { _: register });
      const act = action === undefined ? '' : say(`resources.${register}.actions.${action}.name`, { _: '' });
      return act === '' ? name : `${name} · ${act}`;
    }
    case 'task':
      return say('bb.duties.own_task');
    case 'rule':
      return say(`bb.duties.rules.${place}`, { _: place ?? '' });
    case 'report':
      return say(`datasets.${place}.name`, { _: place ?? '' });
    case 'form':
      return say(action === undefined ? `bb.duties.forms.${place}` : `resources.${register}.papers.${action}`, { _: place ?? '' });
    case 'later':
      return say('bb.duties.later_of', { what: say(`bb.duties.later.${place}`, { _: place ?? '' }) });
    default:
      return say('bb.duties.served.nothing');
  }
}

/** Duties in the reader's language. */
export function useDutyTexts(): DutyTexts {
  const translate = useTranslate();
  const locale = useLocale();
  const say = useCallback<Say>((key, options) => translate(key, options), [translate]);
  const isEnglish = locale !== 'zh';
  const pick = (chinese: string | null | undefined, english: string | null | undefined): string | null =>
    (isEnglish && english ? english : chinese) ?? null;
  return {
    name: of => pick(of.name, of.name_en) ?? '',
    details: duty => pick(duty.details, duty.details_en),
    when: duty => {
      const rhythm = rhythmText(say, duty);
      return typeof duty.due_time === 'string' ? say('bb.duties.when.by', { when: rhythm, time: duty.due_time }) : rhythm;
    },
    served: duty => servedText(say, duty),
    limits: duty =>
      duty.limits.map(one =>
        say('bb.duties.limit', {
          name: pick(one.name, one.name_en),
          value: one.value,
          unit: unitText(one.unit, one.value, isEnglish),
        }).trim(),
      ),
  };
}
