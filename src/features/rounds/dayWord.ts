import { useLocale } from 'react-admin';

/** A day as it stands in a sentence: `9月21日`, `21 Sep`. */
export function useDayWord(): (day: string) => string {
  const isChinese = useLocale() === 'zh';
  return day => {
    const date = new Date(`${day}T00:00:00Z`);
    if (isChinese) return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
    return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
  };
}
