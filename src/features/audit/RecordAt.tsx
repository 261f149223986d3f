import type { ReactElement } from 'react';
import { LinkBase } from 'react-admin';
import type { CellProps } from '../../kit/kind.ts';
import { useReferenceLabel } from '../../kit/kinds/reference.tsx';
import { placeOf } from '../../kit/registry.ts';
import { RegisterWord } from './auditCells.tsx';

/** Leads to the record that the cell names in a register that another field of the row names; to who may not read it, only what it is. */
function RecordAt({ at, ...props }: CellProps & { readonly at: string }): ReactElement {
  const register = String(props.record?.[at]);
  const id = String(props.value);
  const label = useReferenceLabel(register, placeOf(register) === undefined ? undefined : id);
  if (label === undefined || label === '—') return <RegisterWord {...props} value={register} />;
  return (
    <LinkBase to={`/${register}/${encodeURIComponent(id)}`} className="link">
      {label}
    </LinkBase>
  );
}

/** What a task began with. */
export function SourceRecord(props: CellProps): ReactElement {
  return <RecordAt {...props} at="source_register" />;
}

/** What proves a task. */
export function ProofRecord(props: CellProps): ReactElement {
  return <RecordAt {...props} at="proof_register" />;
}
