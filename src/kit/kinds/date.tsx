import EventIcon from '@mui/icons-material/EventOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import { type ReactElement, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Field } from '../../../model/kernel/field.ts';
import { CellError, type Message } from '../../../model/kernel/kind.ts';
import { useClock } from '../format.ts';
import type { CellProps, InputProps, KindParts } from '../kind.ts';
import { parseDay, parseMonth, parseTime } from './dateText.ts';
import { TextBox } from './TextBox.tsx';

type Parser = (text: string) => string | undefined;

const asParse =
  (parser: Parser, key: string) =>
  (text: string): string => {
    const value = parser(text);
    if (value === undefined) throw new CellError({ key, args: { value: text } });
    return value;
  };
const print = (value: unknown): string => String(value ?? '');

const asProblem =
  (parser: Parser, key: string) =>
  (value: unknown): Message | undefined =>
    typeof value === 'string' && parser(value) !== value ? { key, args: { value } } : undefined;

function Cell({ value }: CellProps): ReactElement {
  return <span style={{ whiteSpace: 'nowrap' }}>{String(value)}</span>;
}

/** The browser's own calendar, opened by a button, so that the text beside it stays free: 9.21, 20260921, 2026/9/21. */
function CalendarButton({
  type,
  value,
  onPick,
}: {
  type: 'date' | 'month';
  value: unknown;
  onPick: (value: string | null) => void;
}): ReactElement {
  const translate = useTranslate();
  const native = useRef<HTMLInputElement>(null);
  return (
    <InputAdornment position="end">
      <IconButton
        size="small"
        tabIndex={-1}
        aria-label={translate('bb.form.calendar')}
        onClick={() => native.current?.showPicker()}
        sx={{ '@media (pointer: coarse)': { minWidth: 28, minHeight: 28 } }}
      >
        <EventIcon fontSize="small" />
      </IconButton>
      <input
        ref={native}
        type={type}
        tabIndex={-1}
        aria-hidden="true"
        value={typeof value === 'string' ? value : ''}
        onChange={event => onPick(event.target.value === '' ? null : event.target.value)}
        style={{ width: 0, padding: 0, border: 0, opacity: 0, position: 'absolute', right: 0, bottom: 0 }}
      />
    </InputAdornment>
  );
}

function makeInput(parser: Parser, key: string, calendar: 'date' | 'month' | undefined): (props: InputProps) => ReactElement {
  const parse = asParse(parser, key);
  return function Input(props: InputProps): ReactElement {
    const end =
      calendar === undefined
        ? {}
        : { endAdornment: <CalendarButton type={calendar} value={props.value} onPick={props.onChange} />, sx: { paddingRight: '4px' } };
    return (
      <TextBox
        {...props}
        print={print}
        parse={parse}
        more={{ ...end, slotProps: { input: { inputMode: 'numeric', autoComplete: 'off' } } }}
      />
    );
  };
}

const parts = (parser: Parser, key: string, calendar?: 'date' | 'month'): KindParts => ({
  Cell,
  Input: makeInput(parser, key, calendar),
  filter: 'range',
  text: { print, parse: asParse(parser, key) },
  problem: asProblem(parser, key),
});

export const dateParts: KindParts = parts(parseDay, 'validation.date', 'date');
export const monthParts: KindParts = parts(parseMonth, 'validation.month', 'month');
export const timeParts: KindParts = parts(parseTime, 'validation.time');

function InstantCell({ value }: CellProps): ReactElement {
  const clock = useClock();
  return <span style={{ whiteSpace: 'nowrap' }}>{clock.minute(String(value))}</span>;
}

/** Day and time on the station's wall; what is stored is the moment. */
function InstantInput(props: InputProps): ReactElement {
  const clock = useClock();
  const { value, onChange, of } = props;
  const at = typeof value === 'string' && isMoment(value) ? clock.wall(value) : undefined;
  const printAt = (): string => (at === undefined ? print(value) : `${at.day} ${at.time}`);
  const parse = (text: string, _of: Field): string => {
    const [day = '', time = '00:00'] = text.trim().split(/[ T]+/);
    const on = parseDay(day);
    const when = parseTime(time);
    if (on === undefined || when === undefined) throw new CellError({ key: 'validation.instant', args: { value: text } });
    return clock.instant(on, when);
  };
  return <TextBox {...props} of={of} onChange={onChange} print={printAt} parse={parse} />;
}

const isMoment = (value: string): boolean => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

export const instantParts: KindParts = {
  Cell: InstantCell,
  Input: InstantInput,
  filter: 'range',
  text: { print, parse: text => text },
  problem: value => (typeof value === 'string' && !isMoment(value) ? { key: 'validation.instant', args: { value } } : undefined),
};
