import { type ReactElement, useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { ReportRow } from '../../../model/kernel/dataset.ts';
import { heatOf } from '../../../model/rules/board.ts';
import { daysAfter } from '../../../model/rules/days.ts';
import { weekOf } from '../../../model/rules/rhythm.ts';
import { figureOf } from '../../kit/charts/figures.ts';
import { useReport } from '../../kit/charts/useReport.ts';
import { useWidthOf } from './useWidthOf.ts';
import './year.css';

const CELL = { height: 12, row: 14 } as const;
/** The least and the most that a week takes in width. */
const STEPS = [13, 20] as const;
/** Room for the name of a post. */
const LEFT = { zh: 104, en: 150 } as const;
const RIGHT = 60;
const MOST = 3000;

/** The Mondays of the weeks that have a day in the year. */
function mondaysOf(year: number): string[] {
  const first = new Date(`${year}-01-01T00:00:00Z`);
  const monday = daysAfter(`${year}-01-01`, -((first.getUTCDay() + 6) % 7));
  return Array.from({ length: 53 }, (_, at) => daysAfter(monday, 7 * at)).filter(day => day <= `${year}-12-31`);
}

const numberOf = (row: ReportRow | undefined, name: string): number => Number(row?.[name] ?? 0);

interface CellProps {
  readonly row: ReportRow | undefined;
  readonly monday: string;
  readonly today: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly post: string;
}

function Cell({ row, monday, today, x, y, width, post }: CellProps): ReactElement {
  const translate = useTranslate();
  const size = { x, y, width, height: CELL.height, rx: 2 };
  if (monday > today) return <rect className="fut" {...size} />;
  const [due, done, missed, late] = ['due', 'done', 'missed', 'late'].map(name => numberOf(row, name)) as [number, number, number, number];
  // What is still open says nothing yet: a week that has only begun has not kept everything.
  const heat = heatOf(done + missed, missed);
  const week = translate('bb.today.week_number', { week: Number(weekOf(monday).slice(-2)) });
  return (
    <g>
      <title>{`${post} · ${week}\n${translate('bb.today.cell', { due, missed, late })}`}</title>
      <rect {...size} fill={`var(--h${heat})`} />
      {heat === 5 && <path d={`M${x + width / 2 - 3} ${y + 3}l6 6m0-6l-6 6`} stroke="var(--surface)" strokeWidth="1.5" />}
      {daysAfter(monday, 6) >= today && (
        <rect x={x - 1} y={y - 1} width={width + 2} height={14} rx={2.5} fill="none" stroke="var(--text)" />
      )}
    </g>
  );
}

/** A year of duties, post by week: all kept is quiet, much missed is dark and marked. */
export function YearHeat({ today }: { readonly today: string }): ReactElement | null {
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  const year = Number(today.slice(0, 4));
  const mondays = useMemo(() => mondaysOf(year), [year]);
  const filter = useMemo(() => ({ week_gte: mondays[0], week_lte: mondays.at(-1) }), [mondays]);
  const cells = useReport({
    dataset: 'duty_weeks',
    by: ['post_id', 'week'],
    measures: ['due', 'done', 'missed', 'late'],
    filter,
    limit: MOST,
  });
  const sums = useReport({
    dataset: 'duty_weeks',
    by: ['post_id'],
    measures: ['due', 'done', 'missed', 'completion', 'punctuality'],
    filter,
  });
  const [box, room] = useWidthOf(1000);
  if (cells.data === undefined || sums.data === undefined || sums.data.rows.length === 0) return null;
  const byCell = new Map(cells.data.rows.map(row => [`${row.post_id} ${row.week}`, row]));
  const percent = (row: ReportRow | undefined, name: string): string =>
    numberOf(row, 'done') + numberOf(row, 'missed') === 0 ? '—' : figureOf('percent', numberOf(row, name)).text;
  const left = locale === 'zh' ? LEFT.zh : LEFT.en;
  const step = Math.min(Math.max(Math.floor((room - left - RIGHT) / mondays.length), STEPS[0]), STEPS[1]);
  const width = left + mondays.length * step + RIGHT;
  const height = 18 + sums.data.rows.length * CELL.row;
  const months = mondays.filter((monday, at) => monday.slice(5, 7) !== mondays[at - 1]?.slice(5, 7) && monday.startsWith(String(year)));
  const monthText = (monday: string): string =>
    locale === 'zh'
      ? translate('bb.today.month', { month: Number(monday.slice(5, 7)) })
      : new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(`${monday}T00:00:00Z`));
  return (
    <section className="year">
      <h2 className="h2 row">
        {translate('bb.today.year', { year })}
        <span className="muted small">
          {translate('bb.today.year_sums', {
            done: percent(sums.data.totals, 'completion'),
            punctual: percent(sums.data.totals, 'punctuality'),
          })}
        </span>
        <span className="grow" />
        <span className="heat-key small muted">
          {translate('bb.today.all_kept')}
          {[1, 2, 3, 4, 5].map(step => (
            <i key={step} style={{ background: `var(--h${step})` }} />
          ))}
          {translate('bb.today.much_missed')}
        </span>
      </h2>
      <div className="year-box" ref={box}>
        <svg width={width} height={height} role="img" aria-label={translate('bb.today.year', { year })}>
          {months.map(monday => (
            <text key={monday} x={left + mondays.indexOf(monday) * step} y={10}>
              {monthText(monday)}
            </text>
          ))}
          {sums.data.rows.map((row, at) => {
            const post = cells.data?.labels.post_id?.[String(row.post_id)] ?? sums.data?.labels.post_id?.[String(row.post_id)] ?? '';
            const y = 18 + at * CELL.row;
            return (
              <g key={String(row.post_id)}>
                <text x={left - 8} y={y + 10} textAnchor="end">
                  {post.length > 7 && locale === 'zh' ? post.slice(0, 7) : post}
                </text>
                {mondays.map((monday, place) => (
                  <Cell
                    key={monday}
                    row={byCell.get(`${row.post_id} ${monday}`)}
                    monday={monday}
                    today={today}
                    x={left + place * step}
                    y={y}
                    width={step - 2}
                    post={post}
                  />
                ))}
                <text className="pc" x={left + mondays.length * step + 8} y={y + 10}>
                  {percent(row, 'completion')}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </section>
  );
}
