import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useGetList, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { REGISTER_NAMES } from '../../../model/resources/names.ts';
import { currentSession, useGrants } from '../../providers/session.ts';
import { FieldValue } from '../FieldValue.tsx';
import { useFieldLabel } from '../labels.ts';
import { loadedDefinitions, placeOf } from '../registry.ts';
import { rightsOf, useRights } from '../rights.ts';

const ROWS = 20;
const FACTS = 4;
const ALL_NAMES = Object.keys(REGISTER_NAMES);

export interface Related {
  readonly key: string;
  readonly of: Definition;
  readonly field: string;
}

/** The field of `other` by which its rows belong to a record of `register`: part of its key, or the person it is about. */
function owningField(other: Definition, register: string): string | undefined {
  return Object.keys(other.fields).find(name => {
    const of = other.fields[name];
    return of?.kind === 'reference' && of.target === register && (other.key.includes(name) || other.scope?.person === name);
  });
}

/** The registers whose rows belong to records of this one and that the user may read, by their own key or as `more` says; those of its own domain first. */
export function relatedTo(register: string, more: readonly { readonly register: string; readonly field: string }[] = []): Related[] {
  const grants = currentSession()?.grants ?? {};
  const domain = placeOf(register)?.domain;
  // What was loaded first depends on where the reader has been; the order of the tabs does not.
  const rank = (other: Definition): number => (other.domain === domain ? -1 : ALL_NAMES.indexOf(other.name));
  return loadedDefinitions()
    .filter(other => other.domain === domain || other.domain !== 'settings')
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(other => {
      const told = more.find(one => one.register === other.name)?.field;
      const field = told ?? (other.name === register ? undefined : owningField(other, register));
      return field === undefined || !rightsOf(grants, other).may('R') ? [] : [{ key: `${other.name}.${field}`, of: other, field }];
    });
}

/**
 * What a row is told by: its number where it has one, else its person, because those of a class or a trip share their day; whatever
 * stands first where nobody is named.
 */
export function firstOf(other: Definition, columns: readonly string[], row: Readonly<Record<string, unknown>>): string | undefined {
  const [head] = columns;
  if (other.fields[head ?? '']?.kind === 'sequence') return head;
  return columns.find(name => name === other.scope?.person && row[name] != null) ?? head;
}

/** The rows of another register that belong to the record, newest first in that register's own order. */
export function RelatedRows({
  of: other,
  field,
  id,
}: {
  readonly of: Definition;
  readonly field: string;
  readonly id: string;
}): ReactElement {
  const translate = useTranslate();
  useGrants();
  const rights = useRights(other);
  const label = useFieldLabel(other.name);
  const [sortField, order] = other.list.sort;
  const {
    data,
    total = 0,
    isPending,
  } = useGetList<RaRecord<string>>(
    other.name,
    { filter: { [field]: id }, pagination: { page: 1, perPage: ROWS }, sort: { field: String(sortField), order } },
    { retry: false },
  );
  const columns = other.list.columns.filter(name => name !== field && rights.reads(name));
  const hasState = other.fields.state?.kind === 'choice' && rights.reads('state');
  const isSaid = (row: RaRecord, name: string): boolean => row[name] !== null && row[name] !== undefined && row[name] !== '';
  if (isPending) return <span className="bone" style={{ width: 160 }} />;
  return (
    <>
      {(data ?? []).length === 0 && <p className="muted">{translate('bb.record.none_related')}</p>}
      <ul>
        {(data ?? []).map(row => {
          const first = firstOf(other, columns, row);
          return (
            <li key={row.id} style={{ borderBottom: '1px solid var(--line)', padding: '8px 0' }}>
              <div className="row">
                <LinkBase to={`/${other.name}/${encodeURIComponent(row.id)}`} className="link grow">
                  {first !== undefined && <FieldValue of={other} name={first} record={row} inTable />}
                </LinkBase>
                {hasState && <FieldValue of={other} name="state" record={row} inTable />}
              </div>
              <div className="small muted">
                {columns
                  .filter(name => name !== first && name !== 'state' && isSaid(row, name))
                  .slice(0, FACTS)
                  .map((name, index) => (
                    <span key={name}>
                      {index > 0 && ' · '}
                      {label(name)} <FieldValue of={other} name={name} record={row} inTable />
                    </span>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
      <p style={{ marginTop: 12, display: 'flex', gap: 16 }}>
        {other.serverOnly !== true && rights.writes(field, 'C') && (
          <LinkBase to={`/${other.name}/create?with=${encodeURIComponent(JSON.stringify({ [field]: id }))}`} className="link">
            {translate('bb.list.new', { one: translate(`resources.${other.name}.one`, { _: '' }) })}
          </LinkBase>
        )}
        {total > 0 && (
          <LinkBase to={`/${other.name}?filter=${encodeURIComponent(JSON.stringify({ [field]: id }))}`} className="link">
            {translate('bb.record.show_all', { total, smart_count: total })}
          </LinkBase>
        )}
      </p>
    </>
  );
}
