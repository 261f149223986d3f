import { useLocale, useTranslate } from 'react-admin';
import { lateBy, type Owed, type Wall } from './sections.ts';

/** `9月21日 周一`, `Mon 21 Sep`. */
export function useDayText(): (day: string) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return day => {
    const date = new Date(`${day}T00:00:00Z`);
    const weekday = translate(`bb.today.weekday.${date.getUTCDay()}`);
    if (locale === 'zh') return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日 ${weekday}`;
    const text = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
    return `${weekday} ${text}`;
  };
}

/** When a task is due, as seen from now: `10:30 前`, `周三前`, `超时 84 分`. */
export function useDueText(): (task: Owed, wall: Wall) => { text: string; isLate: boolean } {
  const translate = useTranslate();
  const dayText = useDayText();
  return (task, wall) => {
    const late = lateBy(task, wall);
    if (task.state === 'missed') return { text: translate('bb.today.missed_on', { day: dayText(task.due_on) }), isLate: true };
    if (late <= 0) {
      if (task.due_on === wall.day) {
        const text = task.due_time === null ? translate('bb.today.closing') : translate('bb.today.before', { time: task.due_time });
        return { text, isLate: false };
      }
      return { text: translate('bb.today.before_day', { day: dayText(task.due_on) }), isLate: false };
    }
    if (late < 120) return { text: translate('bb.today.late_minutes', { count: late }), isLate: true };
    if (late < 2880) return { text: translate('bb.today.late_hours', { count: Math.floor(late / 60) }), isLate: true };
    return { text: translate('bb.today.late_days', { count: Math.floor(late / 1440) }), isLate: true };
  };
}

/** The title in the reader's language. */
export function useTitle(): (task: Pick<Owed, 'title' | 'title_en'>) => string {
  const isEnglish = useLocale() === 'en';
  return task => (isEnglish ? (task.title_en ?? task.title) : task.title);
}
