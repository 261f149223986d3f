import Button from '@mui/material/Button';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { LinkBase, type RaRecord, useGetList, useTranslate } from 'react-admin';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { useOutbox } from '../../kit/outbox/useOutbox.ts';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
import { useDayWord } from './dayWord.ts';
import { handInOf } from './roundState.ts';
import { readRound } from './useRound.ts';
import './rounds.css';

await Promise.all([needWords('rounds'), needWords('outbox'), needLabels('today')]);

const MOST = 20;

type Round = RaRecord<string> & {
  readonly title: string;
  readonly due_on: string;
  readonly place: string | null;
  readonly car_id: string | null;
  readonly equipment_id: string | null;
};

/** The open rounds of who is signed in, those of a partner among them, the most urgent first. */
export function useDueRounds(): { readonly rounds: readonly Round[]; readonly isPending: boolean } {
  const session = useSession();
  const staffId = session?.user.staff_id ?? null;
  const { state } = useOutbox();
  const params = { sort: { field: 'due_on', order: 'ASC' as const }, pagination: { page: 1, perPage: MOST } };
  const options = { enabled: staffId !== null, retry: false };
  const own = useGetList<Round>('rounds', { ...params, filter: { state: 'open', assignee_id: staffId } }, options);
  const shared = useGetList<Round>('rounds', { ...params, filter: { state: 'open', partner_id: staffId } }, options);
  const mine = state.parcels.filter(one => one.userId === session?.user.id);
  const all = [...(own.data ?? []), ...(shared.data ?? [])].filter(
    round => handInOf(mine, round.id)?.refusal !== undefined || handInOf(mine, round.id) === undefined,
  );
  return { rounds: all.sort((a, b) => (a.due_on < b.due_on ? -1 : 1)), isPending: own.isPending && staffId !== null };
}

/** Reads the rounds ahead, so that they can be walked where there is no connection. */
function useReadAhead(rounds: readonly Round[]): void {
  const { device } = useOutbox();
  const userId = useSession()?.user.id;
  const ids = rounds.map(round => round.id).join(' ');
  useEffect(() => {
    if (device === undefined || userId === undefined || ids === '') return;
    void import('./RoundRunner.tsx');
    for (const id of ids.split(' ')) void readRound(device, userId, id).catch(() => undefined);
  }, [device, userId, ids]);
}

/** What the round is about, in a few words. */
function About({ round }: { readonly round: Round }): ReactElement {
  return (
    <>
      {round.place !== null && ` · ${round.place}`}
      {round.car_id !== null && (
        <>
          {' · '}
          <ReferenceText target="company_cars" id={round.car_id} />
        </>
      )}
      {round.equipment_id !== null && (
        <>
          {' · '}
          <ReferenceText target="equipment" id={round.equipment_id} />
        </>
      )}
    </>
  );
}

interface OwedProps {
  readonly title: string;
  readonly due: string | null;
  readonly to: string;
  readonly word: string;
  readonly children?: ReactNode;
}

function Owed({ title, due, to, word, children }: OwedProps): ReactElement {
  const translate = useTranslate();
  const dayWord = useDayWord();
  const today = useSession()?.today ?? '';
  const isLate = due !== null && due < today;
  return (
    <li>
      <div className="it">
        <LinkBase to={to} className="grow">
          <b>{title}</b>
          <span className="sub">
            <span className={isLate ? 't-wrong' : ''}>
              {due === null ? translate('bb.rounds.no_due') : translate('bb.rounds.until', { day: dayWord(due) })}
            </span>
            {isLate && <span className="t-wrong"> · {translate('bb.rounds.overdue')}</span>}
            {children}
          </span>
        </LinkBase>
        <Button component={LinkBase} to={to} className="goto">
          {word}
        </Button>
      </div>
    </li>
  );
}

function Group({
  name,
  count,
  children,
}: {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}): ReactElement | null {
  if (count === 0) return null;
  return (
    <section aria-label={name}>
      <h2 className="ph2">
        {name} <span className="n">{count}</span>
      </h2>
      <ul className="ls">{children}</ul>
    </section>
  );
}

type Finding = RaRecord<string> & { readonly story: string; readonly place: string; readonly due_on: string | null };

/** The rounds that I owe, and what I have to put right, each with one button; nothing when there is none. For My day. */
export default function DueRounds(): ReactElement | null {
  const translate = useTranslate();
  const staffId = useSession()?.user.staff_id ?? null;
  const { rounds } = useDueRounds();
  const { data: findings = [] } = useGetList<Finding>(
    'findings',
    { filter: { owner_id: staffId, state: 'open' }, sort: { field: 'due_on', order: 'ASC' }, pagination: { page: 1, perPage: MOST } },
    { enabled: staffId !== null, retry: false },
  );
  useReadAhead(rounds);
  return (
    <>
      <Group name={translate('bb.rounds.due_rounds')} count={rounds.length}>
        {rounds.map(round => (
          <Owed
            key={round.id}
            title={round.title}
            due={round.due_on}
            to={`/rounds/${encodeURIComponent(round.id)}/edit`}
            word={translate('bb.rounds.continue')}
          >
            <About round={round} />
          </Owed>
        ))}
      </Group>
      <Group name={translate('bb.rounds.due_findings')} count={findings.length}>
        {findings.map(finding => (
          <Owed
            key={finding.id}
            title={finding.story}
            due={finding.due_on}
            to={`/findings/${encodeURIComponent(finding.id)}`}
            word={translate('bb.rounds.put_right')}
          >{` · ${finding.place}`}</Owed>
        ))}
      </Group>
    </>
  );
}
