import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Navigate } from 'react-router-dom';
import type { Definition } from '../../../model/kernel/resource.ts';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { MeaningChip } from '../../kit/MeaningChip.tsx';
import { useOutbox } from '../../kit/outbox/useOutbox.ts';
import { PageBar } from '../../kit/PageBar.tsx';
import { PageBones } from '../../kit/PageBones.tsx';
import { loadDomain } from '../../kit/registry.ts';
import { ErrorState } from '../../kit/states.tsx';
import { needWords } from '../../providers/i18nProvider.ts';
import { useDayWord } from './dayWord.ts';
import { LineCard } from './LineCard.tsx';
import { type RoundWork, useRound } from './useRound.ts';
import './rounds.css';

// What the lines show of people is loaded with the page, so that it is there when the connection is not.
await Promise.all([needWords('rounds'), needWords('outbox'), loadDomain('people').catch(() => undefined)]);

type Row = Readonly<Record<string, unknown>>;
const ABOUT = [
  ['car_id', 'company_cars'],
  ['equipment_id', 'equipment'],
  ['work_order_id', 'work_orders'],
] as const;

/** What the round is about, and when it is due. */
function Head({ round }: { readonly round: Row }): ReactElement {
  const translate = useTranslate();
  const dayWord = useDayWord();
  const parts: ReactNode[] = [
    String(round.number ?? ''),
    ...ABOUT.flatMap(([field, target]) =>
      typeof round[field] === 'string' ? [<ReferenceText key={field} target={target} id={String(round[field])} />] : [],
    ),
    ...(typeof round.place === 'string' ? [round.place] : []),
    translate('bb.rounds.until', { day: dayWord(String(round.due_on)) }),
  ];
  return (
    <p className="round-head muted">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change places
        <span key={index}>{part}</span>
      ))}
    </p>
  );
}

/** A checklist walked line by line, with or without a connection. A round is begun from its checklist, so there is no form for a new one. */
export default function RoundRunner({ id }: { readonly of: Definition; readonly id: string | undefined }): ReactElement {
  return id === undefined ? <Navigate to="/rounds" replace /> : <Walk id={id} />;
}

function Walk({ id }: { readonly id: string }): ReactElement {
  const translate = useTranslate();
  const work = useRound(id);
  const { device } = useOutbox();
  const { copy, lines } = work;
  if (work.error != null) return <ErrorState error={work.error} onRetry={work.refetch} />;
  if (copy === undefined) return <PageBones />;
  const isOpen = work.handedIn === 'no' || work.handedIn === 'refused';
  const done = lines.filter(line => line.isDone).length;
  const faults = lines.filter(line => line.hasFailed).length;
  return (
    <>
      <PageBar title={String(copy.round.title)} back={`/rounds/${encodeURIComponent(id)}`} />
      <div className="round">
        <Head round={copy.round} />
        {typeof copy.template.hint === 'string' && <p className="round-hint muted small">{copy.template.hint}</p>}
        <div className="round-progress">
          <LinearProgress variant="determinate" value={lines.length === 0 ? 0 : (done / lines.length) * 100} aria-hidden />
          <span className="row">
            <span className="grow strong">{translate('bb.rounds.progress', { done, all: lines.length })}</span>
            {faults > 0 && <MeaningChip of="wrong">{translate('bb.rounds.faults', { count: faults })}</MeaningChip>}
          </span>
        </div>
        <ol className="round-lines">
          {lines.map(line => (
            <LineCard
              key={line.number}
              line={line}
              roundId={id}
              device={device}
              isOpen={isOpen}
              findingDays={Number(copy.template.finding_days ?? 0)}
              onAnswer={work.answer}
            />
          ))}
        </ol>
      </div>
      <Foot work={work} state={String(copy.round.state)} />
    </>
  );
}

/** What is still missing, and the one button. */
function Foot({ work, state }: { readonly work: RoundWork; readonly state: string }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const isGoing = useRef(false);
  const missing = work.lines.filter(line => line.lack !== undefined).length;
  const handIn = async (): Promise<void> => {
    if (isGoing.current) return;
    isGoing.current = true;
    await work.handIn(null).catch((error: unknown) => {
      notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    });
    isGoing.current = false;
  };
  if (work.handedIn === 'yes' || work.handedIn === 'waits') {
    const isDropped = state === 'dropped';
    const word = work.handedIn === 'waits' ? 'hand_in_waits' : isDropped ? 'dropped' : 'handed_in';
    return (
      <footer className="round-foot" role="status">
        <MeaningChip of={work.handedIn === 'waits' ? 'wait' : isDropped ? 'idle' : 'done'}>{translate(`bb.rounds.${word}`)}</MeaningChip>
      </footer>
    );
  }
  return (
    <footer className="round-foot">
      <span className="grow muted">{missing > 0 && translate('bb.rounds.still', { count: missing })}</span>
      <Button variant="contained" size="large" disabled={missing > 0} onClick={() => void handIn()}>
        {translate('bb.rounds.hand_in')}
      </Button>
    </footer>
  );
}
