import { type ReactElement, Suspense, useId } from 'react';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import type { Field } from '../../model/kernel/field.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { formMessage } from '../providers/http.ts';
import { DuplicateWarning } from './DuplicateWarning.tsx';
import { FieldValue } from './FieldValue.tsx';
import { partsOf } from './kinds.ts';
import { fieldKey } from './labels.ts';
import { Sign } from './MeaningChip.tsx';
import { useSlots } from './slots.ts';

/** Lists and switches are never missing: empty is a value of theirs. */
const NEVER_MISSING: readonly string[] = ['boolean', 'tags', 'references', 'files', 'lines'];
const mustBeFilled = (of: Field): boolean => of.required && !NEVER_MISSING.includes(of.kind);

/** What is wrong with a value before it is sent; the server checks again and knows more. */
export function problemOf(value: unknown, of: Field): string | true {
  const empty = value === null || value === undefined || value === '';
  if (empty) return mustBeFilled(of) ? formMessage('validation.required') : true;
  const problem = partsOf(of).problem?.(value, of);
  return problem === undefined ? true : formMessage(problem.key, problem.args);
}

/** A message of the form in the reader's words: plain text, a key, or a key with arguments. */
export function useMessage(): (text: string) => string {
  const translate = useTranslate();
  return text => {
    if (!text.startsWith('@@react-admin@@')) return translate(text, { _: text });
    const { message, args } = JSON.parse(text.slice('@@react-admin@@'.length)) as { message: string; args?: Record<string, unknown> };
    return translate(message, { ...args, _: message });
  };
}

interface FieldInputProps {
  /** The register, or `<register>@<action>` for what an action asks. */
  readonly register: string;
  readonly name: string;
  readonly of: Field;
  readonly autoFocus?: boolean;
  /** Warn when another record has the same value; the record that is edited is left out. */
  readonly warnDuplicates?: { readonly except: string | undefined };
}

/** A field of a form: label above, input of its kind, one line below for the hint or for what is wrong. */
export function FieldInput({ register, name, of, autoFocus = false, warnDuplicates }: FieldInputProps): ReactElement | null {
  const translate = useTranslate();
  const sentence = useMessage();
  const id = useId();
  const { field, fieldState } = useController({ name, rules: { validate: value => problemOf(value, of) } });
  const inputs = useSlots().overrides[register]?.inputs;
  const { isWide } = partsOf(of);
  const Input = inputs?.[name] ?? partsOf(of).Input;
  if (Input === undefined) return null;
  const label = translate(fieldKey(register, name), { _: name });
  const hint = translate(`resources.${register}.hints.${name}`, { _: '' });
  const wrong = wrongText(fieldState.error, sentence);
  const below = `${id}-below`;
  return (
    <div className={isWide ? 'field full' : 'field'} data-field={name}>
      <label htmlFor={id} className="field-label">
        {label}
        {mustBeFilled(of) && <i aria-hidden="true">*</i>}
      </label>
      <Suspense fallback={<div className="read-only" />}>
        <Input
          id={id}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          of={of}
          register={register}
          name={name}
          isWrong={wrong !== undefined}
          describedBy={below}
          autoFocus={autoFocus}
          label={label}
        />
      </Suspense>
      <div id={below} role={wrong === undefined ? undefined : 'alert'}>
        {wrong !== undefined ? (
          <span className="field-wrong">
            <Sign of="wrong" />
            {wrong}
          </span>
        ) : (
          hint !== '' && <span className="field-hint">{hint}</span>
        )}
        {warnDuplicates !== undefined && (
          <DuplicateWarning register={register} field={name} value={field.value} except={warnDuplicates.except} />
        )}
      </div>
    </div>
  );
}

/** The message of a field, or of the first line that has one. */
function wrongText(error: unknown, sentence: (text: string) => string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { message } = error as { message?: unknown };
  if (typeof message === 'string') return sentence(message);
  return undefined;
}

/** A field that this reader may not change: its value, without a border. */
export function ReadOnlyField({
  of,
  name,
  record,
}: {
  of: Definition;
  name: string;
  record: Readonly<Record<string, unknown>>;
}): ReactElement {
  const translate = useTranslate();
  const kind = of.fields[name];
  return (
    <div className={kind !== undefined && partsOf(kind).isWide ? 'field full' : 'field'}>
      <span className="field-label">{translate(fieldKey(of.name, name), { _: name })}</span>
      <div className="read-only">
        <FieldValue of={of} name={name} record={record} />
      </div>
    </div>
  );
}
