import type { ReactElement } from 'react';
import type { RaRecord } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useGrants } from '../../providers/session.ts';
import { FieldInput, ReadOnlyField } from '../FieldInput.tsx';
import { partsOf } from '../kinds.ts';
import { mayName, useRights } from '../rights.ts';

/** The fields of a form, row by row as the register groups them; what the user may not read is absent. */
export function FormFields({
  of: definition,
  record,
}: {
  readonly of: Definition;
  readonly record: RaRecord<string> | undefined;
}): ReactElement {
  const rights = useRights(definition);
  const grants = useGrants();
  const action = record === undefined ? 'C' : 'U';
  const writable = (name: string): boolean => {
    const of = definition.fields[name];
    const mayChoose = of?.target === undefined || mayName(grants, of.target);
    return of !== undefined && partsOf(of).Input !== undefined && rights.writes(name, action) && mayChoose;
  };
  const shown = (name: string): boolean =>
    writable(name) || (record !== undefined && rights.reads(name) && definition.fields[name] !== undefined && record[name] != null);
  const rows = definition.form.map(names => names.filter(shown)).filter(names => names.length > 0);
  const first = rows.flat().find(writable);
  return (
    <>
      {rows.map(names => (
        <div className="form-row" key={names.join()}>
          {names.map(name => {
            const of = definition.fields[name];
            if (of === undefined) return null;
            if (!writable(name)) return <ReadOnlyField key={name} of={definition} name={name} record={record ?? {}} />;
            const warn = definition.warnDuplicates?.includes(name) === true ? { warnDuplicates: { except: record?.id } } : {};
            return (
              <FieldInput
                key={name}
                register={definition.name}
                name={name}
                of={of}
                autoFocus={name === first && record === undefined}
                {...warn}
              />
            );
          })}
        </div>
      ))}
    </>
  );
}
