import type { ComponentType, ReactElement } from 'react';
import { LinkBase } from 'react-admin';
import type { CellProps } from '../../kit/kind.ts';
import { useReferenceLabel } from '../../kit/kinds/reference.tsx';
import { placeOf } from '../../kit/registry.ts';
import { RegisterWord } from './auditCells.tsx';

/** A cell that leads to the record which a field names, in the register that another field of the row names; to who may not read it, only what it is. */
export const recordAt = (field: string): ComponentType<CellProps> =>
  function RecordAt(props: CellProps): ReactElement {
    const register = String(props.record?.[field]);
    const id = String(props.value);
    const label = useReferenceLabel(register, placeOf(register) === undefined ? undefined : id);
    if (label === undefined || label === '—') return <RegisterWord {...props} value={register} />;
    return (
      <LinkBase to={`/${register}/${encodeURIComponent(id)}`} className="link">
        {label}
      </LinkBase>
    );
  };
