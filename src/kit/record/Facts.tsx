import type { ReactElement } from 'react';
import { type RaRecord, useLocale, useTranslate } from 'react-admin';
import { type Definition, englishTwin } from '../../../model/kernel/resource.ts';
import { FieldValue } from '../FieldValue.tsx';
import { ReferenceLink } from '../kinds/reference.tsx';
import { partsOf } from '../kinds.ts';
import { useFieldLabel } from '../labels.ts';
import { useRights } from '../rights.ts';
import { useSlots } from '../slots.ts';

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The fields of a record in the form's order, those without a value left out. */
export function Facts({ of: definition, record }: { readonly of: Definition; readonly record: RaRecord<string> }): ReactElement {
  const translate = useTranslate();
  const label = useFieldLabel(definition.name);
  const rights = useRights(definition);
  const inForm = definition.form.flat();
  const unsaid = useSlots().overrides[definition.name]?.unsaid ?? [];
  const readsNoEnglish = useLocale() !== 'en';
  // The English of a text is for English readers, and for those who write it.
  const isNoise = (name: string): boolean =>
    unsaid.includes(name) ||
    (readsNoEnglish && name.endsWith('_en') && englishTwin(definition, name.slice(0, -3)) === name && !rights.writes(name, 'U'));
  const names = [...inForm, ...Object.keys(definition.fields).filter(name => !inForm.includes(name))];
  const shown = names.filter(name => rights.reads(name) && !isEmpty(record[name]) && name !== 'state' && !isNoise(name));
  return (
    <dl className="facts">
      {shown.map(name => {
        const of = definition.fields[name];
        const isWide = of !== undefined && partsOf(of).isWide === true;
        const unit = of !== undefined ? partsOf(of).unit : undefined;
        return (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={isWide ? 'wide' : ''}>
              {label(name)}
              {(unit === '¥' || unit === '%') && <span className="faint"> {unit}</span>}
            </dt>
            <dd className={isWide ? 'wide' : ''}>
              {of?.kind === 'reference' ? (
                <ReferenceLink target={of.target ?? ''} id={String(record[name])}>
                  <FieldValue of={definition} name={name} record={record} />
                </ReferenceLink>
              ) : (
                <FieldValue of={definition} name={name} record={record} />
              )}
              {unit?.startsWith('bb.') === true && <span className="muted"> {translate(unit)}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
