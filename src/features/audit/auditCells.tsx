import { type ReactElement, useEffect, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { FieldValue } from '../../kit/FieldValue.tsx';
import type { CellProps } from '../../kit/kind.ts';
import { useReferenceLabel } from '../../kit/kinds/reference.tsx';
import { useFieldLabel } from '../../kit/labels.ts';
import { loadDomain, placeOf, useDefinition } from '../../kit/registry.ts';
import { verbWord } from '../../kit/verbWord.ts';

/** The act in words: the store's verbs, or the name of a register's action. */
export function ActVerb({ value, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const verb = String(value);
  const act = verb.includes('.') ? verb.split('.').at(-1) : verb;
  const [, setReady] = useState(false);
  const domain = placeOf(String(record?.register))?.domain;
  useEffect(() => {
    if (domain !== undefined) void loadDomain(domain).then(() => setReady(true));
  }, [domain]);
  const register = String(record?.register);
  const own = translate(`resources.${register}.actions.${act}.name`, { _: '' });
  const common = translate(`resources.audit_log.options.verb.${verb}`, { _: verbWord(register, act ?? verb, translate) });
  return <span>{own === '' ? common : own}</span>;
}

/** A register by its name in the menu. */
export function RegisterWord({ value }: CellProps): ReactElement {
  const translate = useTranslate();
  const [, setReady] = useState(false);
  const name = String(value);
  const domain = placeOf(name)?.domain;
  useEffect(() => {
    if (domain !== undefined) void loadDomain(domain).then(() => setReady(true));
  }, [domain]);
  return <span>{translate(`resources.${name}.name`, { _: name })}</span>;
}

/** The record that was touched, by its name, with the way to it; its id where the name cannot be read. */
export function TouchedRecord({ value, record }: CellProps): ReactElement {
  const register = String(record?.register);
  const id = String(value);
  const label = useReferenceLabel(register, placeOf(register) === undefined ? undefined : id);
  if (label === undefined || label === '—') return <span className="faint">{id}</span>;
  return (
    <LinkBase to={`/${register}/${encodeURIComponent(id)}`} className="link">
      {label}
    </LinkBase>
  );
}

/** Field by field what was and what is; a restricted value shows only that it was changed. */
export function ChangesCell({ value, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const register = String(record?.register);
  const definition = useDefinition(register);
  const label = useFieldLabel(register);
  const changes = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
  if (changes.length === 0) return <span className="faint">—</span>;
  return (
    <ul>
      {changes.map(([field, change]) => (
        <li key={field} className="small">
          <b>{label(field)}</b>{' '}
          {Array.isArray(change) && definition !== undefined ? (
            <>
              <span className="faint">
                <FieldValue of={definition} name={field} record={{ [field]: change[0] }} inTable />
              </span>
              {' → '}
              <FieldValue of={definition} name={field} record={{ [field]: change[1] }} inTable />
            </>
          ) : (
            <span className="faint">{translate('bb.record.restricted')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
