import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useGetList, useTranslate } from 'react-admin';
import { openYears, type YearStatus } from '../../../model/rules/calendar.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';

await needWords('calendar');

/** Says which of this year and the next is not known for sure, and what to do about it; nothing when both are. */
export default function CalendarNote(): ReactElement | null {
  const translate = useTranslate();
  const today = useSession()?.today ?? '';
  const first = Number(today.slice(0, 4));
  const { data } = useGetList<RaRecord<string> & { year: number; status: YearStatus }>(
    'calendar_years',
    { filter: { year_gte: first, year_lte: first + 1 }, sort: { field: 'year', order: 'ASC' }, pagination: { page: 1, perPage: 10 } },
    { enabled: first > 0, retry: false },
  );
  const open = data === undefined ? [] : openYears(today, data);
  if (open.length === 0) return null;
  return (
    <div className="note warn" role="note" style={{ margin: '8px 16px' }}>
      {open.map(({ year, status }) => {
        const row = data?.find(one => one.year === year);
        return (
          <div key={year}>
            {translate(`bb.calendar.${status}`, { year: String(year) })}{' '}
            <LinkBase to={row === undefined ? '/calendar_years/create' : `/calendar_years/${encodeURIComponent(row.id)}`} className="link">
              {translate('bb.calendar.open', { year: String(year) })}
            </LinkBase>
          </div>
        );
      })}
    </div>
  );
}
