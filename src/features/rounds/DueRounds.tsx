import Button from '@mui/material/Button';
import { type ReactElement, useEffect } from 'react';
import { LinkBase, type RaRecord, useGetList, useTranslate } from 'react-admin';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { Sign } from '../../kit/MeaningChip.tsx';
import { useOutbox } from '../../kit/outbox/useOutbox.ts';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
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

/** The rounds that I owe, as rows with one button each; nothing when there is none. For My day. */
export default function DueRounds(): ReactElement | null {
  const translate = useTranslate();
  const today = useSession()?.today ?? '';
  const { rounds } = useDueRounds();
  useReadAhead(rounds);
  if (rounds.length === 0) return null;
  return (
    <section aria-label={translate('bb.rounds.due_rounds')} className="due-rounds">
      <h2 className="section-name">
        {translate('bb.rounds.due_rounds')} <span className="faint">{rounds.length}</span>
      </h2>
      <ul>
        {rounds.map(round => (
          <li key={round.id} className="due-round">
            {round.due_on < today && <Sign of="wrong" />}
            <div className="grow">
              <div className="strong">{round.title}</div>
              <div className="small muted">
                {translate('bb.rounds.until', { day: round.due_on })}
                {round.due_on < today && ` · ${translate('bb.rounds.overdue')}`}
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
              </div>
            </div>
            <Button component={LinkBase} to={`/rounds/${encodeURIComponent(round.id)}/edit`} variant="outlined">
              {translate('bb.rounds.continue')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
