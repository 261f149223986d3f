import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useEffect, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { parseDecimal, printDecimal } from '../../../model/kernel/kinds/number.ts';
import { type Item, wordsIn } from '../../../model/rules/rounds.ts';
import type { Said } from './roundState.ts';

const DIGITS = 3;

export interface AnswerProps {
  readonly item: Item;
  readonly label: string;
  readonly said: Said | undefined;
  readonly hasFailed: boolean;
  readonly isOpen: boolean;
  readonly onSay: (said: Partial<Said>) => void;
}

/** The big answers of a line, as its kind asks. */
export function AnswerInput(props: AnswerProps): ReactElement {
  switch (props.item.answer) {
    case 'number':
      return <NumberAnswer {...props} />;
    case 'choice':
      return <ChoiceAnswer {...props} />;
    case 'text':
      return <TextAnswer {...props} />;
    default:
      return <YesNoAnswer {...props} />;
  }
}

interface BigProps {
  readonly word: string;
  readonly isChosen: boolean;
  readonly tone: 'good' | 'bad' | 'quiet';
  readonly isOpen: boolean;
  readonly onChoose: () => void;
}

function Big({ word, isChosen, tone, isOpen, onChoose }: BigProps): ReactElement {
  return (
    <button type="button" className={`big ${tone}`} aria-pressed={isChosen} disabled={!isOpen} onClick={onChoose}>
      {word}
    </button>
  );
}

function YesNoAnswer({ said, isOpen, onSay, label }: AnswerProps): ReactElement {
  const translate = useTranslate();
  const tones = { yes: 'good', no: 'bad', not_applicable: 'quiet' } as const;
  return (
    <fieldset className="bigs" aria-label={label}>
      {(['yes', 'no', 'not_applicable'] as const).map(verdict => (
        <Big
          key={verdict}
          word={translate(`bb.rounds.${verdict}`)}
          tone={tones[verdict]}
          isChosen={said?.verdict === verdict}
          isOpen={isOpen}
          onChoose={() => onSay({ verdict })}
        />
      ))}
    </fieldset>
  );
}

function ChoiceAnswer({ item, said, isOpen, onSay, label }: AnswerProps): ReactElement {
  const bad = wordsIn(item.bad_options);
  return (
    <fieldset className="bigs" aria-label={label}>
      {[...new Set([...wordsIn(item.options), ...bad])].map(word => (
        <Big
          key={word}
          word={word}
          tone={bad.includes(word) ? 'bad' : 'good'}
          isChosen={said?.answer === word}
          isOpen={isOpen}
          onChoose={() => onSay({ answer: word, verdict: null })}
        />
      ))}
    </fieldset>
  );
}

/** The limits of a figure in words; undefined when it has none. */
export function useLimits({ min_milli, max_milli, unit }: Item): string | undefined {
  const translate = useTranslate();
  const print = (value: number): string => printDecimal(value, DIGITS);
  const of = unit === null || unit === '' ? '' : ` ${unit}`;
  if (min_milli !== null && max_milli !== null)
    return translate('bb.rounds.limits', { least: print(min_milli), most: print(max_milli), unit: of });
  if (min_milli !== null) return translate('bb.rounds.least', { least: print(min_milli), unit: of });
  return max_milli === null ? undefined : translate('bb.rounds.most', { most: print(max_milli), unit: of });
}

function readFigure(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  try {
    return parseDecimal(text, DIGITS);
  } catch {
    return undefined;
  }
}

function NumberAnswer({ item, said, hasFailed, isOpen, onSay, label }: AnswerProps): ReactElement {
  const translate = useTranslate();
  const limits = useLimits(item);
  const hintId = useId();
  const value = said?.value_milli ?? null;
  const [text, setText] = useState(value === null ? '' : printDecimal(value, DIGITS));
  useEffect(() => setText(value === null ? '' : printDecimal(value, DIGITS)), [value]);
  const read = readFigure(text);
  const isOutside = typeof read === 'number' && (read < (item.min_milli ?? -Infinity) || read > (item.max_milli ?? Infinity));
  const isWrong = read === undefined || isOutside || (hasFailed && read === value);
  return (
    <div>
      <OutlinedInput
        className="big-input"
        fullWidth
        value={text}
        error={isWrong}
        disabled={!isOpen}
        inputProps={{ inputMode: 'decimal', 'aria-label': label, 'aria-describedby': hintId }}
        endAdornment={item.unit === null ? undefined : <span className="muted">{item.unit}</span>}
        onChange={event => setText(event.target.value)}
        onBlur={() => read !== undefined && read !== value && onSay({ value_milli: read, verdict: null })}
      />
      <span id={hintId} className={isWrong ? 'field-wrong' : 'field-hint'}>
        {read === undefined && translate('bb.rounds.not_a_number')}
        {isOutside && `${translate('bb.rounds.outside')} · `}
        {read !== undefined && limits}
      </span>
    </div>
  );
}

function TextAnswer({ said, isOpen, onSay, label }: AnswerProps): ReactElement {
  return <TextBlock value={said?.answer ?? null} label={label} isOpen={isOpen} onSay={answer => onSay({ answer, verdict: null })} />;
}

interface TextBlockProps {
  readonly value: string | null;
  readonly label: string;
  readonly isOpen: boolean;
  readonly isWrong?: boolean;
  readonly most?: number;
  readonly onSay: (text: string | null) => void;
}

/** Text that is kept when the field is left. */
export function TextBlock({ value, label, isOpen, isWrong = false, most = 2000, onSay }: TextBlockProps): ReactElement {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const keep = (): void => {
    const said = text.trim() === '' ? null : text.trim();
    if (said !== value) onSay(said);
  };
  return (
    <OutlinedInput
      fullWidth
      multiline
      minRows={1}
      value={text}
      error={isWrong}
      disabled={!isOpen}
      inputProps={{ 'aria-label': label, maxLength: most }}
      onChange={event => setText(event.target.value)}
      onBlur={keep}
    />
  );
}
