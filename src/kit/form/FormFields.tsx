import { Fragment, type ReactElement } from 'react';
import type { RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type Definition, isAsked } from '../../../model/kernel/resource.ts';
import { useGrants, useSession } from '../../providers/session.ts';
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
  const me = useSession()?.user.staff_id ?? null;
  const action = record === undefined ? 'C' : 'U';
  const writable = (name: string): boolean => {
    const of = definition.fields[name];
    const mayChoose = of?.target === undefined || mayName(grants, of.target);
    return of !== undefined && partsOf(of).Input !== undefined && rights.writes(name, action) && mayChoose;
  };
  /** Who may write only what is about himself reads that it is about him, instead of choosing others and being refused. */
  const isHisAlone = (name: string): boolean =>
    record === undefined &&
    me !== null &&
    definition.scope?.person === name &&
    definition.fields[name]?.begins === 'me' &&
    !rights.mayOn({ [name]: '' }, 'C');
  const shown = (name: string): boolean =>
    writable(name) || (record !== undefined && rights.reads(name) && definition.fields[name] !== undefined && record[name] != null);
  const asked = useAsked(definition);
  const rows = definition.form.map(names => names.filter(name => shown(name) && asked(name))).filter(names => names.length > 0);
  const first = rows.flat().find(name => writable(name) && !isHisAlone(name));
  const follows = rows.find(names => names.some(name => definition.fields[name]?.kind === 'lines')) ?? rows.at(-1);
  const shownDerived = (name: string): boolean => rights.reads(name) && !rows.flat().includes(name);
  return (
    <>
      {rows.map(names => (
        <Fragment key={names.join()}>
          <div className="form-row">
            {names.map(name => {
              const of = definition.fields[name];
              if (of === undefined) return null;
              if (!writable(name)) return <ReadOnlyField key={name} of={definition} name={name} record={record ?? {}} />;
              if (isHisAlone(name)) return <ReadOnlyField key={name} of={definition} name={name} record={{ [name]: me }} />;
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
          {names === follows && <Derived of={definition} isShown={shownDerived} />}
        </Fragment>
      ))}
    </>
  );
}

/** What the form asks for while it is filled in. Only forms whose questions depend on each other follow what is typed. */
function useAsked(definition: Definition): (name: string) => boolean {
  const values = useWatch({ disabled: definition.asksWhen === undefined }) as Readonly<Record<string, unknown>>;
  return name => isAsked(definition, name, values);
}

/** Whether a half-filled form gives the value already. */
const isKnown = (value: unknown): boolean => value != null && !Number.isNaN(value);

/** What follows from what is typed (the sum of the lines, the day for notice), while it is typed; the server works it out again. */
function Derived({ of: definition, isShown }: { of: Definition; isShown: (name: string) => boolean }): ReactElement | null {
  const values = useWatch() as Readonly<Record<string, unknown>>;
  const derived = definition.derive?.(values) ?? {};
  const names = Object.keys(derived).filter(name => definition.fields[name] !== undefined && isKnown(derived[name]) && isShown(name));
  if (names.length === 0) return null;
  return (
    <div className="form-row">
      {names.map(name => (
        <ReadOnlyField key={name} of={definition} name={name} record={derived} />
      ))}
    </div>
  );
}
