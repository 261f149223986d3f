import AddIcon from '@mui/icons-material/AddOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { type Board, ORDERS, type Order, STANDS, sumsOf } from '../../../model/rules/board.ts';
import { daysAfter } from '../../../model/rules/days.ts';
import { Segments } from '../../kit/charts/Segments.tsx';
import { PageBar } from '../../kit/PageBar.tsx';
import { PageBones } from '../../kit/PageBones.tsx';
import { definitionOf, loadDomain } from '../../kit/registry.ts';
import { rightsOf } from '../../kit/rights.ts';
import { ErrorState } from '../../kit/states.tsx';
import { usePhone } from '../../kit/useWidth.ts';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';
import { useGrants } from '../../providers/session.ts';
import { BoardRows } from './BoardRows.tsx';
import { useDayText } from './dayText.ts';
import './department.css';
import { LateList } from './LateList.tsx';
import { Square } from './Square.tsx';
import { useBoard } from './useBoard.ts';
import { WeekSheet } from './WeekSheet.tsx';
import { YearHeat } from './YearHeat.tsx';

await Promise.all([needWords('today'), needWords('charts'), loadDomain('today'), needLabels('datasets')]);

const GiveTask = lazy(() => import('./GiveTask.tsx'));

/** One bar of the day, and its figures in words. */
function Sums({ board }: { readonly board: Board }): ReactElement {
  const translate = useTranslate();
  const sums = sumsOf(board);
  const due = STANDS.filter(stand => stand !== 'waived').reduce((sum, stand) => sum + sums[stand], 0);
  return (
    <div className="sumbar">
      <div className="prog" aria-hidden="true">
        {STANDS.filter(stand => sums[stand] > 0).map(stand => (
          <i key={stand} className={stand} style={{ flex: sums[stand] }} />
        ))}
      </div>
      <ul>
        <li>
          <b>{due}</b> {translate('bb.today.due')}
        </li>
        {STANDS.filter(stand => sums[stand] > 0 || stand === 'done' || stand === 'late').map(stand => (
          <li key={stand} className={stand === 'late' && sums.late > 0 ? 't-wrong' : ''}>
            <Square stand={stand} />
            <b>{sums[stand]}</b> {translate(`bb.today.state.${stand}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Page({
  board,
  refetch,
  onDay,
}: {
  readonly board: Board;
  readonly refetch: () => void;
  readonly onDay: (day: string) => void;
}): ReactElement {
  const translate = useTranslate();
  const dayText = useDayText();
  const grants = useGrants();
  const [order, setOrder] = useState<Order>('person');
  const [giving, setGiving] = useState(false);
  const tasks = definitionOf('tasks');
  const mayGive = tasks !== undefined && rightsOf(grants, tasks).may('A');
  const isToday = board.day === board.wall.day;
  const isPhone = usePhone();
  const when = `${dayText(board.day)}${isToday ? ` ${board.wall.time}` : ''}`;
  const steps = (
    <span className="day-step">
      <IconButton size="small" aria-label={translate('bb.today.previous')} onClick={() => onDay(daysAfter(board.day, -1))}>
        <PreviousIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" aria-label={translate('bb.today.following')} onClick={() => onDay(daysAfter(board.day, 1))}>
        <NextIcon fontSize="small" />
      </IconButton>
    </span>
  );
  const orders = (
    <Segments
      label={translate('bb.today.by.label')}
      codes={ORDERS}
      chosen={order}
      text={code => translate(`bb.today.by.${code}`)}
      onChoose={code => setOrder(code as Order)}
    />
  );
  const sheet = (
    <Button component={LinkBase} to="/department/week" variant="text" size="small" startIcon={<PrintIcon />}>
      {translate('bb.today.week_sheet')}
    </Button>
  );
  const give = mayGive && (
    <Button variant="contained" size="small" startIcon={<AddIcon />} onClick={() => setGiving(true)}>
      {translate('bb.today.give')}
    </Button>
  );
  return (
    <>
      <PageBar title={translate('bb.page.department')} total={isPhone ? undefined : when}>
        {!isPhone && steps}
        {!isPhone && orders}
        <span className="grow" />
        {!isPhone && sheet}
        {give}
      </PageBar>
      {isPhone && (
        <div className="phone-tools">
          <span className="muted grow">{when}</span>
          {steps}
          {sheet}
        </div>
      )}
      <div className="department">
        <Sums board={board} />
        {isPhone && <div className="phone-tools">{orders}</div>}
        <div className="dd">
          {board.tasks.length === 0 ? (
            <p className="muted day-free">{translate('bb.today.nothing_owed')}</p>
          ) : (
            <BoardRows board={board} order={order} />
          )}
          <LateList board={board} />
        </div>
        <YearHeat today={board.wall.day} />
      </div>
      {giving && (
        <Suspense fallback={null}>
          <GiveTask
            onClose={() => {
              setGiving(false);
              refetch();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** The department's day for those who answer for it: who owes what, what is late, what was missed, and the year behind it. */
export default function Department(): ReactElement {
  const [day, setDay] = useState<string>();
  const { pathname } = useLocation();
  const { data, error, refetch } = useBoard(day);
  if (pathname === '/department/week') return <WeekSheet />;
  if (error != null) return <ErrorState error={error} onRetry={refetch} />;
  return data === undefined ? <PageBones /> : <Page board={data} refetch={refetch} onDay={setDay} />;
}
