import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Popover from '@mui/material/Popover';
import { type ReactElement, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Field } from '../../../model/kernel/field.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { ReferencePicker } from '../kinds/ReferencePicker.tsx';
import { ReferenceText } from '../kinds/reference.tsx';
import { partsOf } from '../kinds.ts';
import { optionKey, useFieldLabel } from '../labels.ts';
import { looseField } from './filters.ts';

type Conditions = Readonly<Record<string, unknown>>;
interface FilterEditorProps {
  readonly of: Definition;
  readonly name: string;
  readonly anchor: HTMLElement;
  readonly conditions: Conditions;
  readonly onApply: (conditions: Conditions) => void;
  readonly onClose: () => void;
}
interface PartProps {
  readonly register: string;
  readonly name: string;
  readonly of: Field;
  readonly value: Conditions;
  readonly onChange: (value: Conditions) => void;
  readonly label: string;
}

const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]);

/** Asks for the condition on one field in the way of its kind. */
export default function FilterEditor({
  of: definition,
  name,
  anchor,
  conditions,
  onApply,
  onClose,
}: FilterEditorProps): ReactElement | null {
  const translate = useTranslate();
  const label = useFieldLabel(definition.name)(name);
  const [value, setValue] = useState<Conditions>(conditions);
  const of = looseField(definition, name);
  if (of === undefined) return null;
  const part: PartProps = { register: definition.name, name, of, value, onChange: setValue, label };
  const mayBeEmpty = definition.fields[name]?.required !== true || of.kind === 'references';
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { 'aria-label': label } }}
    >
      <form
        style={{ padding: 14, width: 300, maxWidth: '90vw' }}
        onSubmit={event => {
          event.preventDefault();
          // Conditions may be asked for within a form, which hears of this one through React's tree.
          event.stopPropagation();
          onApply(value);
        }}
      >
        <div className="strong" style={{ marginBottom: 8 }}>
          {label}
        </div>
        <Part kind={partsOf(of).filter} {...part} />
        {mayBeEmpty && of.kind !== 'tags' && (
          <FormControlLabel
            control={<Checkbox checked={value._null === true} onChange={event => setValue(event.target.checked ? { _null: true } : {})} />}
            label={translate('bb.filter.is_empty')}
          />
        )}
        <div className="row" style={{ marginTop: 12, justifyContent: 'flex-end' }}>
          <Button variant="text" onClick={() => onApply({})}>
            {translate('bb.list.clear')}
          </Button>
          <Button type="submit" variant="contained">
            {translate('bb.filter.apply')}
          </Button>
        </div>
      </form>
    </Popover>
  );
}

function Part({ kind, ...props }: PartProps & { kind: ReturnType<typeof partsOf>['filter'] }): ReactElement | null {
  if (kind === 'range') return <RangePart {...props} />;
  if (kind === 'options' && props.of.options !== undefined) return <OptionsPart {...props} options={props.of.options} />;
  if (kind === 'boolean') return <OptionsPart {...props} options={['true', 'false']} />;
  if (kind === 'reference') return <ReferencePart {...props} />;
  return <TextPart {...props} />;
}

function TextPart({ value, onChange, of, register, name, label }: PartProps): ReactElement | null {
  const id = useId();
  const { Input } = partsOf({ kind: 'text' });
  const operator = of.kind === 'tags' ? '' : '_like';
  if (Input === undefined) return null;
  return (
    <Input
      id={id}
      value={value[operator] ?? null}
      onChange={text => onChange({ [operator]: text })}
      of={{ kind: 'text', required: false, readOnly: false }}
      register={register}
      name={name}
      isWrong={false}
      autoFocus
      label={label}
    />
  );
}

function RangePart({ value, onChange, of, register, name, label }: PartProps): ReactElement | null {
  const translate = useTranslate();
  const id = useId();
  const parts = partsOf(of.kind === 'rating' ? { kind: 'integer' } : of);
  const { Input } = parts;
  if (Input === undefined) return null;
  const bound = (operator: '_gte' | '_lte', word: string): ReactElement => (
    <div className="field">
      <label className="field-label" htmlFor={id + operator}>
        {translate(word)}
      </label>
      <Input
        id={id + operator}
        value={value[operator] ?? value[''] ?? null}
        onChange={next => onChange({ ...dropOthers(value), [operator]: next })}
        of={of}
        register={register}
        name={name}
        isWrong={value[operator] != null && parts.problem?.(value[operator], of) !== undefined}
        autoFocus={operator === '_gte'}
        label={`${label} ${translate(word)}`}
      />
    </div>
  );
  return (
    <div className="two-col">
      {bound('_gte', 'bb.filter.low')}
      {bound('_lte', 'bb.filter.high')}
    </div>
  );
}

const dropOthers = (value: Conditions): Conditions => ({ _gte: value._gte, _lte: value._lte });

function OptionsPart({ value, onChange, of, register, name, options }: PartProps & { options: readonly string[] }): ReactElement {
  const translate = useTranslate();
  const isBoolean = of.kind === 'boolean';
  const chosen = asList(value['']);
  const toggle = (code: string): void => {
    const next = chosen.includes(code) ? chosen.filter(one => one !== code) : [...chosen, code];
    if (isBoolean) onChange(next.length === 1 ? { '': next[0] === 'true' } : {});
    else onChange({ '': next });
  };
  const word = (code: string): string =>
    isBoolean ? translate(`ra.boolean.${code}`) : translate(optionKey(register, name, code), { _: code });
  return (
    // The boxes stand out to the left of their words, where what scrolls would cut them off.
    <div style={{ display: 'flex', flexDirection: 'column', maxHeight: 320, overflow: 'auto', paddingLeft: 11, marginLeft: -11 }}>
      {options.map(code => (
        <FormControlLabel
          key={code}
          control={<Checkbox checked={chosen.includes(code)} onChange={() => toggle(code)} />}
          label={word(code)}
        />
      ))}
    </div>
  );
}

function ReferencePart({ value, onChange, of, label }: PartProps): ReactElement {
  const id = useId();
  const chosen = asList(value['']);
  const target = of.target ?? '';
  const translate = useTranslate();
  return (
    <div>
      {chosen.map(one => (
        <div key={one} className="row small" style={{ minHeight: 28 }}>
          <span className="grow">
            <ReferenceText target={target} id={one} />
          </span>
          <button type="button" className="link" onClick={() => onChange({ '': chosen.filter(other => other !== one) })}>
            {translate('ra.action.remove')}
          </button>
        </div>
      ))}
      <ReferencePicker
        key={chosen.length}
        id={id}
        target={target}
        value={null}
        onChange={next => next !== null && onChange({ '': [...new Set([...chosen, next])] })}
        isWrong={false}
        label={label}
        autoFocus
      />
    </div>
  );
}
