import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Field } from '../../model/kernel/field.ts';
import { ReferencePicker } from './kinds/ReferencePicker.tsx';
import { partsOf } from './kinds.ts';
import { optionKey } from './labels.ts';
import { printCell, readCell } from './linesEdit.ts';

interface LineCellProps {
  readonly of: Field;
  readonly register: string;
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly isAt: boolean;
  /** The cell at which the keyboard enters the grid. */
  readonly isEntry: boolean;
  readonly isWrong: boolean;
  readonly onEnter: () => void;
  readonly onChange: (value: unknown) => void;
  /** Takes a pasted block; answers whether it was one. */
  readonly onPaste: (text: string) => boolean;
}

/** A cell of the lines grid: its value, or the editor of its kind while the cursor is in it. */
export function LineCell(props: LineCellProps): ReactElement {
  const { of, register, name, value, isAt, isWrong, onEnter } = props;
  const { Cell, isNumber } = partsOf(of);
  const className = `${isNumber === true ? 'num' : ''} ${isWrong ? 'bad' : ''}`;
  const isEmpty = value === null || value === undefined || value === '';
  const shown = isEmpty ? null : isUnread(of, value) ? String(value) : <Cell value={value} of={of} register={register} name={name} />;
  return (
    <td
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid that is edited
      role="gridcell"
      // A name of its own would hide what stands in the cell; the heads of row and column say where it is.
      aria-label={shown === null && !isAt ? props.label : undefined}
      tabIndex={isAt ? undefined : props.isEntry ? 0 : -1}
      onFocus={isAt ? undefined : onEnter}
    >
      {isAt && !of.readOnly ? <Editor {...props} /> : shown}
    </td>
  );
}

/** A text that its kind could not read. */
const isUnread = (of: Field, value: unknown): boolean => partsOf(of).problem !== undefined && typeof value === 'string' && isNumeric(of);
const isNumeric = (of: Field): boolean => partsOf(of).isNumber === true || of.kind === 'rating';

function Editor(props: LineCellProps): ReactElement {
  if (props.of.kind === 'choice') return <ChoiceEditor {...props} />;
  if (props.of.kind === 'boolean') return <BooleanEditor {...props} />;
  if (props.of.kind === 'reference') return <ReferenceEditor {...props} />;
  return <TextEditor {...props} />;
}

function TextEditor({ of, value, label, onChange, onPaste }: LineCellProps): ReactElement {
  const box = useRef<HTMLInputElement>(null);
  const printed = printCell(value, of);
  const [text, setText] = useState(printed);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const [known, setKnown] = useState(printed);
  // While it renders, not after: a key pressed in between would write the old text back.
  if (known !== printed) {
    setKnown(printed);
    setText(printed);
  }
  const commit = (): void => {
    if (text !== printed) onChange(readCell(text, of));
  };
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => () => latest.current(), []);
  return (
    <input
      ref={box}
      aria-label={label}
      value={text}
      inputMode={isNumeric(of) ? 'decimal' : 'text'}
      onChange={event => setText(event.target.value)}
      onBlur={commit}
      onPaste={event => {
        if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          setText(printed);
        }
        if (event.key === 'Enter' || event.key === 'Tab' || event.key.startsWith('Arrow')) {
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight' || event.nativeEvent.isComposing) return;
          commit();
        }
      }}
    />
  );
}

function ChoiceEditor({ of, value, label, register, name, onChange }: LineCellProps): ReactElement {
  const translate = useTranslate();
  const box = useRef<HTMLSelectElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <select
      ref={box}
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={event => onChange(event.target.value || null)}
    >
      <option value="" />
      {(of.options ?? []).map(code => (
        <option key={code} value={code}>
          {translate(optionKey(register, name, code), { _: code })}
        </option>
      ))}
    </select>
  );
}

function BooleanEditor({ value, label, onChange }: LineCellProps): ReactElement {
  const translate = useTranslate();
  const box = useRef<HTMLSelectElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <select
      ref={box}
      aria-label={label}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value === 'true')}
    >
      <option value="" />
      {['true', 'false'].map(code => (
        <option key={code} value={code}>
          {translate(`ra.boolean.${code}`)}
        </option>
      ))}
    </select>
  );
}

function ReferenceEditor({ of, value, label, name, onChange }: LineCellProps): ReactElement {
  // The arrows walk through the names, and the Enter that chooses one (the picker has taken it) does not leave the cell.
  const keep = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow') || (event.key === 'Enter' && event.defaultPrevented)) event.stopPropagation();
  };
  return (
    <div onKeyDown={keep} role="none" style={{ minWidth: 200 }}>
      <ReferencePicker
        id={`cell-${name}`}
        target={of.target ?? ''}
        value={typeof value === 'string' ? value : null}
        onChange={onChange}
        isWrong={false}
        label={label}
        autoFocus
      />
    </div>
  );
}
