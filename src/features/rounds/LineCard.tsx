import { type ReactElement, type ReactNode, useEffect, useId, useState } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { date } from '../../../model/kernel/kinds/date.ts';
import { printDecimal } from '../../../model/kernel/kinds/number.ts';
import type { Answer, Item } from '../../../model/rules/rounds.ts';
// Comes with the round, not with its first use: a line may fail where nothing can be loaded.
import DateInput from '../../kit/kinds/DateInput.tsx';
import { ReferencePicker } from '../../kit/kinds/ReferencePicker.tsx';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { MeaningChip, Sign } from '../../kit/MeaningChip.tsx';
import type { Device } from '../../kit/outbox/device.ts';
import type { KeptFile } from '../../kit/outbox/parcel.ts';
import { AnswerInput, TextBlock } from './AnswerInput.tsx';
import { PhotoInput } from './PhotoInput.tsx';
import type { LineState, Said } from './roundState.ts';
import { Signature } from './SignaturePad.tsx';

interface LineProps {
  readonly line: LineState;
  readonly roundId: string;
  readonly device: Device | undefined;
  readonly isOpen: boolean;
  readonly findingDays: number;
  readonly onAnswer: (line: LineState, said: Partial<Said>, files?: readonly KeptFile[]) => Promise<void>;
}

/** The words of a line in the reader's language. */
export function useLineText(): (item: Item) => string {
  const locale = useLocale();
  return item => (locale === 'en' && item.text_en !== null && item.text_en !== '' ? item.text_en : item.text);
}

/** An answer in one phrase. */
export function useAnswerText(): (item: Item, answer: Answer) => string {
  const translate = useTranslate();
  return (item, answer) => {
    if (answer.verdict !== null) return translate(`bb.rounds.${answer.verdict}`);
    if (answer.value_milli !== null) return `${printDecimal(answer.value_milli, 3)} ${item.unit ?? ''}`.trim();
    if (answer.signature !== null) return translate('bb.rounds.signed');
    return answer.answer ?? answer.photos.map(photo => photo.name).join(translate('bb.comma'));
  };
}

/** One line of a round: what is asked, its answer, and what a failed one needs. */
export function LineCard(props: LineProps): ReactElement {
  const { line, roundId, device, isOpen, onAnswer } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const label = useLineText()(line.item);
  const said = line.stand.counts;
  const say = (values: Partial<Said>, files?: readonly KeptFile[]): void => {
    onAnswer(line, values, files).catch((error: unknown) => {
      notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    });
  };
  const { answer } = line.item;
  return (
    <li className={`round-line ${line.hasFailed ? 'failed' : line.isDone ? 'done' : ''}`} aria-label={label}>
      <div className="row">
        <span className="number">{line.number}</span>
        <h2 className="grow">{label}</h2>
        {line.isLocal && <MeaningChip of="wait">{translate('bb.outbox.local')}</MeaningChip>}
        {!line.isLocal && line.isDone && !line.hasFailed && <Sign of="done" />}
        {line.item.is_required === true && said === undefined && <span className="faint small">{translate('bb.rounds.required')}</span>}
      </div>
      <Disagreement line={line} />
      {answer === 'photo' || answer === 'signature' ? null : (
        <AnswerInput item={line.item} label={label} said={said} hasFailed={line.hasFailed} isOpen={isOpen} onSay={say} />
      )}
      {answer === 'signature' && (
        <Signature
          signature={said?.signature ?? null}
          label={label}
          roundId={roundId}
          device={device}
          isOpen={isOpen}
          onSay={(signature, files) => say({ signature, verdict: null }, files)}
        />
      )}
      {(answer === 'photo' || line.hasFailed) && (
        <PhotoInput
          photos={said?.photos ?? []}
          roundId={roundId}
          device={device}
          isOpen={isOpen}
          onSay={(photos, files) => say(answer === 'photo' ? { photos, verdict: null } : { photos }, files)}
        />
      )}
      {line.hasFailed && <FailedPart {...props} say={say} />}
    </li>
  );
}

/** What others say about the line, with their names; never merged. */
function Disagreement({ line }: { readonly line: LineState }): ReactElement | null {
  const translate = useTranslate();
  const textOf = useAnswerText();
  const { others, late, counts } = line.stand;
  if (others.length === 0 && late.length === 0) return null;
  const say = (key: string, answer: Answer): ReactNode => (
    <div key={answer.entry}>
      <ReferenceSentence sentence={key} person={answer.answered_by} what={textOf(line.item, answer)} />
    </div>
  );
  return (
    <div className={`note ${others.length > 0 ? 'warn' : ''}`} role="note">
      <Sign of={others.length > 0 ? 'warn' : 'info'} />
      <div className="grow">
        {others.length > 0 && <div>{translate('bb.rounds.contested')}</div>}
        {others.length > 0 && counts !== undefined && say('bb.rounds.others_say', counts)}
        {others.map(one => say('bb.rounds.others_say', one))}
        {late.map(one => say('bb.rounds.late', one))}
      </div>
    </div>
  );
}

const GAP = '\u0001';

function ReferenceSentence({
  sentence,
  person,
  what,
}: {
  readonly sentence: string;
  readonly person: string | null;
  readonly what: string;
}): ReactElement {
  const [before, after] = useTranslate()(sentence, { who: GAP, what }).split(GAP);
  return (
    <>
      {before}
      {person === null ? '—' : <ReferenceText target="staff" id={person} />}
      {after}
    </>
  );
}

interface FailedProps extends LineProps {
  readonly say: (said: Partial<Said>) => void;
}

/** What a failed line needs: why, and who puts it right until when. */
function FailedPart({ line, isOpen, findingDays, say }: FailedProps): ReactElement {
  const translate = useTranslate();
  const id = useId();
  const said = line.stand.counts;
  return (
    <div className="failed-part">
      <div className="field">
        <span className="field-label">{translate('bb.rounds.cause')}</span>
        <TextBlock
          value={said?.cause ?? null}
          label={translate('bb.rounds.cause')}
          isOpen={isOpen}
          isWrong={line.lack === 'cause'}
          most={300}
          onSay={cause => say({ cause })}
        />
        {line.lack === 'cause' && <span className="field-wrong">{translate('bb.rounds.cause_hint')}</span>}
      </div>
      {isOpen && (
        <div className="failed-pair">
          <div className="field">
            <label className="field-label" htmlFor={`${id}-owner`}>
              {translate('bb.rounds.owner')}
            </label>
            <ReferencePicker
              id={`${id}-owner`}
              target="staff"
              value={said?.owner_id ?? null}
              onChange={owner_id => say({ owner_id })}
              isWrong={false}
              label={translate('bb.rounds.owner')}
              placeholder={translate('bb.rounds.owner_hint')}
            />
          </div>
          <div className="field">
            <label className="field-label" htmlFor={`${id}-due`}>
              {translate('bb.rounds.due')}
            </label>
            <DayField id={`${id}-due`} label={translate('bb.rounds.due')} value={said?.due_on ?? null} onSay={due_on => say({ due_on })} />
            <span className="field-hint">{translate('bb.rounds.due_hint', { days: findingDays })}</span>
          </div>
        </div>
      )}
    </div>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DUE = date();

/** A day as the kit asks for it; kept once it is one. */
function DayField({
  id,
  value,
  label,
  onSay,
}: {
  readonly id: string;
  readonly value: string | null;
  readonly label: string;
  readonly onSay: (day: string | null) => void;
}): ReactElement {
  const [typed, setTyped] = useState<unknown>(value);
  useEffect(() => setTyped(value), [value]);
  const take = (next: unknown): void => {
    setTyped(next);
    const day = next === null || next === '' ? null : String(next);
    if ((day === null || DAY.test(day)) && day !== value) onSay(day);
  };
  return <DateInput id={id} value={typed} onChange={take} of={DUE} register="rounds" name="due_on" isWrong={false} label={label} />;
}
