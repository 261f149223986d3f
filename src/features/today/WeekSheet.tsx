import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { type ReactElement, useMemo, useState } from 'react';
import { useGetList, useGetMany, useTranslate } from 'react-admin';
import type { ReportRow } from '../../../model/kernel/dataset.ts';
import { daysAfter } from '../../../model/rules/days.ts';
import { figureOf } from '../../kit/charts/figures.ts';
import { useReport } from '../../kit/charts/useReport.ts';
import { PageBar } from '../../kit/PageBar.tsx';
import { usePhone } from '../../kit/useWidth.ts';
import { useSession } from '../../providers/session.ts';
import { useTitle } from './dayText.ts';
import type { MyTask } from './TaskItem.tsx';
import './week.css';

const MEASURES = ['due', 'done', 'late', 'missed', 'completion', 'punctuality'] as const;
const MOST = 60;

const mondayOf = (day: string): string => daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

function Figures({ row }: { readonly row: ReportRow }): ReactElement {
  return (
    <>
      {MEASURES.map(name => (
        <td key={name} className="num">
          {figureOf(name === 'completion' || name === 'punctuality' ? 'percent' : 'integer', Number(row[name] ?? 0)).text}
        </td>
      ))}
    </>
  );
}

/** The tasks of the week that were missed or done late. */
function useLeft(monday: string): readonly MyTask[] {
  const days = { due_on_gte: monday, due_on_lte: daysAfter(monday, 6) };
  const query = (filter: object) => ({
    filter: { ...days, ...filter },
    sort: { field: 'due_on', order: 'ASC' as const },
    pagination: { page: 1, perPage: MOST },
  });
  const missed = useGetList<MyTask>('tasks', query({ state: 'missed' })).data ?? [];
  const late = useGetList<MyTask>('tasks', query({ is_late: true })).data ?? [];
  return [...missed, ...late].sort((a, b) => a.due_on.localeCompare(b.due_on)).slice(0, MOST);
}

/** A week of the department on one sheet of A4: what each person owed and did, what was missed, and room for a signature. */
export function WeekSheet(): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const isPhone = usePhone();
  const title = useTitle();
  const [monday, setMonday] = useState(() => mondayOf(daysAfter(session?.today ?? '2026-01-01', -6)));
  const filter = useMemo(() => ({ week: monday }), [monday]);
  const report = useReport({ dataset: 'duty_weeks', by: ['holder_id'], measures: MEASURES, filter, sort: ['due', 'DESC'] });
  const left = useLeft(monday);
  const people = useGetMany<{ id: string; name: string }>(
    'staff',
    { ids: [...new Set(left.map(task => task.holder_id))] },
    { enabled: left.length > 0 },
  ).data;
  const word = (name: string, args = {}): string => translate(`bb.today.sheet.${name}`, args);
  const span = word('span', { from: monday, to: daysAfter(monday, 6) });
  return (
    <>
      <PageBar title={word('title')} total={isPhone ? undefined : span} back="/department">
        <span className="day-step no-print">
          <IconButton size="small" aria-label={translate('bb.today.previous')} onClick={() => setMonday(daysAfter(monday, -7))}>
            <PreviousIcon fontSize="small" />
          </IconButton>
          <IconButton size="small" aria-label={translate('bb.today.following')} onClick={() => setMonday(daysAfter(monday, 7))}>
            <NextIcon fontSize="small" />
          </IconButton>
        </span>
        <span className="grow" />
        <Button variant="contained" size="small" className="no-print" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {word('print')}
        </Button>
      </PageBar>
      <div className="page week-sheet">
        <p className="week-head">
          <b>{session?.station.name}</b> {span}
        </p>
        <table className="grid s">
          <thead>
            <tr>
              <th>{word('person')}</th>
              {MEASURES.map(name => (
                <th key={name} className="num">
                  {translate(`datasets.duty_weeks.measures.${name}.name`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.data?.rows.map(row => (
              <tr key={String(row.holder_id)}>
                <td>{report.data?.labels.holder_id?.[String(row.holder_id)] ?? ''}</td>
                <Figures row={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{word('total')}</td>
              {report.data !== undefined && <Figures row={report.data.totals} />}
            </tr>
          </tfoot>
        </table>
        <h2 className="h2 later">{word('missed_list')}</h2>
        {left.length === 0 && <p className="muted">{word('none')}</p>}
        {left.length > 0 && (
          <table className="grid s">
            <thead>
              <tr>
                <th>{word('when')}</th>
                <th>{word('person')}</th>
                <th>{word('what')}</th>
                <th>{translate('resources.tasks.fields.state')}</th>
                <th>{word('reason')}</th>
              </tr>
            </thead>
            <tbody>
              {left.map(task => (
                <tr key={task.id}>
                  <td>
                    {task.due_on} {task.due_time ?? ''}
                  </td>
                  <td>{people?.find(one => one.id === task.holder_id)?.name}</td>
                  <td>{title(task)}</td>
                  <td>{translate(task.state === 'missed' ? 'bb.today.state.missed' : 'bb.today.state.late')}</td>
                  <td>{task.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {left.length === MOST && <p className="faint small">{word('most')}</p>}
        <p className="week-sign">{word('signature')}</p>
      </div>
    </>
  );
}
