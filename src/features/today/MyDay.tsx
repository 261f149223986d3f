import ExpandIcon from '@mui/icons-material/ExpandMoreOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, Suspense, useEffect, useState } from 'react';
import { LinkBase, useGetList, useGetMany, useNotify, useTranslate } from 'react-admin';
import { daysAfter } from '../../../model/rules/days.ts';
import { useClock } from '../../kit/format.ts';
import { Sign } from '../../kit/MeaningChip.tsx';
import { PageBar } from '../../kit/PageBar.tsx';
import { loadDomain } from '../../kit/registry.ts';
import { ErrorState } from '../../kit/states.tsx';
import { needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
import { CheckItem } from './CheckItem.tsx';
import { useDayText, useTitle } from './dayText.ts';
import { endDoing } from './doing.ts';
import './myday.css';
import { sectionsOf, type Wall } from './sections.ts';
import { DUE_ROUNDS, TO_CONFIRM, WAITING } from './slots.ts';
import { type MyTask, TaskItem } from './TaskItem.tsx';
import { useServed } from './useServed.ts';
import { useWall } from './useWall.ts';

await Promise.all([needWords('today'), loadDomain('today'), loadDomain('people')]);

/** More than this nobody owes; the list of tasks has the rest. */
const MOST = 200;
const FEW = 50;
/** So many of what others left undone stand here; the department's page has the rest. */
const SHOWN = 4;
const AHEAD = 6;
const BACK = 7;
const FIRST = { field: 'due_on', order: 'ASC' } as const;

function useTasks(
  filter: Readonly<Record<string, unknown>>,
  perPage: number,
  enabled = true,
): { rows: readonly MyTask[]; error: unknown; isPending: boolean; refetch: () => void } {
  const { data, error, isPending, refetch } = useGetList<MyTask>(
    'tasks',
    { filter, sort: FIRST, pagination: { page: 1, perPage } },
    { enabled },
  );
  return { rows: data ?? [], error, isPending, refetch: () => void refetch() };
}

function Section({
  title,
  count,
  isHot,
  children,
}: {
  title: string;
  count: number;
  isHot?: boolean;
  children: ReactNode;
}): ReactElement | null {
  if (count === 0) return null;
  return (
    <section>
      <h2 className="ph2">
        {title} <span className={isHot === true ? 'n hot' : 'n'}>{count}</span>
      </h2>
      <ul className="ls">{children}</ul>
    </section>
  );
}

/** The names of the people whom tasks have climbed to. */
function useNames(ids: readonly string[]): (id: string | null) => string | undefined {
  const unique = [...new Set(ids)];
  const { data } = useGetMany<{ id: string; name: string }>('staff', { ids: unique }, { enabled: unique.length > 0 });
  return id => (id === null ? undefined : data?.find(one => one.id === id)?.name);
}

function Done({ tasks }: { readonly tasks: readonly MyTask[] }): ReactElement | null {
  const translate = useTranslate();
  const title = useTitle();
  const [isOpen, setOpen] = useState(false);
  if (tasks.length === 0) return null;
  return (
    <section>
      <button type="button" className="ph2 done-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="t-done row">
          <Sign of="done" />
          {translate('bb.today.done', { count: tasks.length })}
        </span>
        <ExpandIcon className={isOpen ? 'turned' : ''} />
      </button>
      {isOpen && (
        <ul className="ls">
          {tasks.map(task => (
            <li key={task.id}>
              <LinkBase to={`/tasks/${task.id}`} className="it done">
                <span className="grow muted">{title(task)}</span>
                <Sign of="done" />
              </LinkBase>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Mine({ me, wall }: { readonly me: string; readonly wall: Wall }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const title = useTitle();
  const clock = useClock();
  const since = daysAfter(wall.day, -BACK);
  const open = useTasks({ holder_id: me, state: 'open', due_on_lte: daysAfter(wall.day, AHEAD) }, MOST);
  const missed = useTasks({ holder_id: me, state: 'missed', due_on_gte: since }, FEW);
  // What was done today, whenever it is due: a call may be made before its day. The due day keeps the question short over the years.
  const done = useTasks(
    { holder_id: me, state: ['done', 'checked'], due_on_gte: since, done_at_gte: clock.instant(wall.day, '00:00') },
    FEW,
  );
  const toCheck = useTasks({ checker_id: me }, FEW);
  const climbed = useTasks({ climbed_to_id: me, state: ['open', 'missed'], due_on_gte: since }, FEW);
  const owed = [...missed.rows, ...open.rows];
  const { now, today, week } = sectionsOf(owed, wall);
  const nameOf = useNames(
    [...owed, ...climbed.rows.slice(0, SHOWN), ...toCheck.rows]
      .flatMap(task => [task.climbed_to_id, task.holder_id])
      .filter(id => id !== null),
  );
  const served = useServed(owed);
  const refresh = (): void => void queries.invalidateQueries({ queryKey: ['tasks'] });
  const finished = (task: MyTask): void => {
    notify('bb.today.done_now', { messageArgs: { title: title(task) } });
    refresh();
  };
  const items = (tasks: readonly MyTask[]): ReactElement[] =>
    tasks.map(task => (
      <TaskItem
        key={task.id}
        task={task}
        wall={wall}
        served={served(task)}
        climbedTo={nameOf(task.climbed_to_id)}
        onDone={finished}
        onTick={refresh}
      />
    ));
  if (open.error != null) return <ErrorState error={open.error} onRetry={open.refetch} />;
  const word = (name: string): string => translate(`bb.today.${name}`);
  const isFree = !open.isPending && now.length + today.length === 0;
  return (
    <>
      <Section title={word('now')} count={now.length}>
        {items(now)}
      </Section>
      <Section title={word('later_today')} count={today.length}>
        {items(today)}
      </Section>
      {isFree && <p className="day-free muted">{word(done.rows.length > 0 ? 'free' : 'free_none')}</p>}
      {WAITING !== undefined && (
        <Suspense fallback={null}>
          <WAITING />
        </Suspense>
      )}
      <Section title={word('to_check')} count={toCheck.rows.length} isHot>
        {toCheck.rows.map(task => (
          <CheckItem key={task.id} task={task} holder={nameOf(task.holder_id)} onDone={refresh} />
        ))}
      </Section>
      <Section title={word('climbed')} count={climbed.rows.length} isHot>
        {climbed.rows.slice(0, SHOWN).map(task => (
          <Climbed key={task.id} task={task} wall={wall} holder={nameOf(task.holder_id)} />
        ))}
        {climbed.rows.length > SHOWN && (
          <li>
            <LinkBase to="/department" className="it link">
              {translate('bb.today.more_there', { count: climbed.rows.length - SHOWN })}
            </LinkBase>
          </li>
        )}
      </Section>
      {DUE_ROUNDS !== undefined && (
        <Suspense fallback={null}>
          <DUE_ROUNDS />
        </Suspense>
      )}
      {TO_CONFIRM !== undefined && (
        <Suspense fallback={null}>
          <TO_CONFIRM />
        </Suspense>
      )}
      <Section title={word('this_week')} count={week.length}>
        {items(week)}
      </Section>
      <Done tasks={done.rows} />
    </>
  );
}

function Climbed({
  task,
  wall,
  holder,
}: {
  readonly task: MyTask;
  readonly wall: Wall;
  readonly holder: string | undefined;
}): ReactElement {
  const title = useTitle()(task);
  const dayText = useDayText();
  return (
    <li>
      <LinkBase to={`/tasks/${task.id}`} className="it">
        <span className="grow">
          <b>{title}</b>
          <span className="sub">
            {holder} · {task.due_on === wall.day ? (task.due_time ?? '') : dayText(task.due_on)}
          </span>
        </span>
        <span className="late-i t-wrong">
          <Sign of="wrong" />
        </span>
      </LinkBase>
    </li>
  );
}

/** What I owe now, today and this week; what waits for me; what is done. The page of the phone, and the first page of most. */
export default function MyDay(): ReactElement {
  const translate = useTranslate();
  const dayText = useDayText();
  const wall = useWall();
  const me = useSession()?.user.staff_id ?? null;
  useEffect(endDoing, []);
  return (
    <>
      <PageBar title={translate('bb.today.my_day')} total={dayText(wall.day)} />
      <div className="my-day">
        {me === null ? <p className="day-free muted">{translate('bb.today.no_person')}</p> : <Mine me={me} wall={wall} />}
      </div>
    </>
  );
}
