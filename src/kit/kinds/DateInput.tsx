import EventIcon from '@mui/icons-material/EventOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import { type ReactElement, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Field } from '../../../model/kernel/field.ts';
import { CellError } from '../../../model/kernel/kind.ts';
import { useSession } from '../../providers/session.ts';
import { useClock } from '../format.ts';
import type { InputProps } from '../kind.ts';
import { asParse, isMoment, print, WAYS, type Way } from './date.tsx';
import { parseWall } from './dateText.ts';
import { TextBox } from './TextBox.tsx';

/** The browser's own calendar, opened by a button, so that the text beside it stays free: 9.21, 20260921, 2026/9/21. */
function CalendarButton({
  type,
  value,
  onPick,
}: {
  type: 'date' | 'month' | 'datetime-local';
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

function DayInput(props: InputProps): ReactElement {
  const way: Way = WAYS[props.of.kind as keyof typeof WAYS] ?? WAYS.date;
  const end =
    way.calendar === undefined
      ? {}
      : { endAdornment: <CalendarButton type={way.calendar} value={props.value} onPick={props.onChange} />, sx: { paddingRight: '4px' } };
  return (
    <TextBox
      {...props}
      print={print}
      parse={asParse(way.parse, way.key)}
      more={{ ...end, slotProps: { input: { inputMode: 'numeric', autoComplete: 'off' } } }}
    />
  );
}

/** Day and time on the station's wall; what is stored is the moment. */
function InstantInput(props: InputProps): ReactElement {
  const clock = useClock();
  const today = useSession()?.today ?? '';
  const { value, onChange, of } = props;
  const at = typeof value === 'string' && isMoment(value) ? clock.wall(value) : undefined;
  const printAt = (): string => (at === undefined ? print(value) : `${at.day} ${at.time}`);
  const parse = (text: string, _of: Field): string => {
    const wall = parseWall(text, today);
    if (wall === undefined) throw new CellError({ key: 'validation.instant', args: { value: text } });
    return clock.instant(wall.day, wall.time);
  };
  const pick = (local: string | null): void => {
    const wall = local === null ? undefined : parseWall(local, today);
    onChange(wall === undefined ? null : clock.instant(wall.day, wall.time));
  };
  const shown = at === undefined ? null : `${at.day}T${at.time}`;
  return (
    <TextBox
      {...props}
      of={of}
      onChange={onChange}
      print={printAt}
      parse={parse}
      more={{
        endAdornment: <CalendarButton type="datetime-local" value={shown} onPick={pick} />,
        sx: { paddingRight: '4px' },
        slotProps: { input: { autoComplete: 'off' } },
      }}
    />
  );
}

/** Days, months, times of day and moments: typed as people write them, or picked from the browser's calendar. */
export default function DateInput(props: InputProps): ReactElement {
  return props.of.kind === 'instant' ? <InstantInput {...props} /> : <DayInput {...props} />;
}
