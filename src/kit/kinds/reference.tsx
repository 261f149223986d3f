import type { ReactElement, ReactNode } from 'react';
import { LinkBase, type RaRecord, useGetManyAggregate, useTranslate } from 'react-admin';
import { useGrants } from '../../providers/session.ts';
import type { CellProps, KindParts } from '../kind.ts';
import { useRecordLabel } from '../recordLabel.ts';
import { useDefinition } from '../registry.ts';
import { mayName } from '../rights.ts';
import { lazyInput } from './lazyInput.tsx';

const STALE = 60_000;

/** The text that names a record; a blank while it is read, a dash when the reader may not see it. */
export function useReferenceLabel(target: string, id: string | undefined): string | undefined {
  const definition = useDefinition(target);
  const label = useRecordLabel();
  const mayAsk = mayName(useGrants(), target);
  const { data, isPending } = useGetManyAggregate<RaRecord<string>>(
    target,
    { ids: id === undefined ? [] : [id] },
    { enabled: id !== undefined && mayAsk, staleTime: STALE, retry: false },
  );
  const record = data?.find(one => one !== undefined && one.id === id);
  if (id !== undefined && !mayAsk) return '—';
  if (id === undefined || isPending || definition === undefined) return undefined;
  return record === undefined ? '—' : label(definition, record) || '—';
}

/** The name of a referred record. */
export function ReferenceText({ target, id }: { readonly target: string; readonly id: string }): ReactNode {
  const label = useReferenceLabel(target, id);
  return label === undefined ? <span className="bone" style={{ width: 56 }} /> : label;
}

function Cell({ value, of }: CellProps): ReactElement {
  return <ReferenceText target={of.target ?? ''} id={String(value)} />;
}

/** The name of a referred record that leads to it; for places where a click does not already mean something else. */
export function ReferenceLink({
  target,
  id,
  children,
}: {
  readonly target: string;
  readonly id: string;
  readonly children?: ReactNode;
}): ReactElement {
  const label = useReferenceLabel(target, id);
  if (label === '—') return <span className="faint">—</span>;
  return (
    <LinkBase to={`/${target}/${encodeURIComponent(id)}`} className="link">
      {children ?? <ReferenceText target={target} id={id} />}
    </LinkBase>
  );
}

function ManyCell({ value, of }: CellProps): ReactElement {
  const translate = useTranslate();
  const ids = Array.isArray(value) ? value.map(String) : [];
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && translate('bb.comma')}
          <ReferenceText target={of.target ?? ''} id={id} />
        </span>
      ))}
    </>
  );
}

export const referenceParts: KindParts = { Cell, Input: lazyInput(() => import('./ReferenceInput.tsx')), filter: 'reference' };
export const referencesParts: KindParts = {
  Cell: ManyCell,
  Input: lazyInput(() => import('./ReferencesInput.tsx')),
  filter: 'reference',
};
