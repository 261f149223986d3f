import ChevronIcon from '@mui/icons-material/ChevronRightOutlined';
import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useListContext } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { FieldValue } from '../FieldValue.tsx';
import { type Overrides, useSlots } from '../slots.ts';
import { withoutBefore } from './columns.ts';

interface PhoneRowsProps {
  readonly of: Definition;
  readonly columns: readonly string[];
  readonly pathOf: (id: string) => string;
}
const ON_SECOND = 3;
const NONE: Overrides = {};

/** The columns of the second line: what is due, which a long line would cut off at its end, then the first ones. */
export function secondLine(columns: readonly string[], due: readonly string[]): readonly string[] {
  const day = columns.filter(name => due.includes(name)).slice(0, 1);
  return [...day, ...columns.filter(name => !day.includes(name))].slice(0, ON_SECOND);
}

/** The list on a phone: two lines a row, the name first. */
export function PhoneRows({ of: definition, columns, pathOf }: PhoneRowsProps): ReactElement {
  const { data, isPending } = useListContext<RaRecord<string>>();
  const names = definition.label.filter(name => columns.includes(name));
  const first = names.length > 0 ? names : columns.slice(0, 1);
  // Where a row has no state, what the list adds up in money is what it is looked at for.
  const aside =
    columns.find(name => name === 'state') ??
    definition.list.totals?.find(name => columns.includes(name) && definition.fields[name]?.kind === 'money');
  const { due = {} } = useSlots().overrides[definition.name] ?? NONE;
  const second = secondLine(
    withoutBefore(columns).filter(name => !first.includes(name) && name !== aside),
    Object.keys(due),
  );
  if (isPending) return <Bones />;
  return (
    <ul>
      {(data ?? []).map(row => (
        <li key={row.id}>
          <LinkBase to={pathOf(row.id)} className="card-row">
            <div className="two">
              <div className="strong">
                {first.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ' '}
                    <FieldValue of={definition} name={name} record={row} inTable />
                  </span>
                ))}
              </div>
              <div className="second">
                {second
                  .filter(name => row[name] !== null && row[name] !== undefined && row[name] !== '')
                  .map((name, index) => (
                    <span key={name}>
                      {index > 0 && ' · '}
                      <FieldValue of={definition} name={name} record={row} inTable />
                    </span>
                  ))}
              </div>
            </div>
            {aside !== undefined && <FieldValue of={definition} name={aside} record={row} />}
            <ChevronIcon sx={{ color: 'var(--text-3)' }} />
          </LinkBase>
        </li>
      ))}
    </ul>
  );
}

function Bones(): ReactElement {
  return (
    <ul aria-hidden="true">
      {[120, 84, 148, 96, 110, 132].map(width => (
        <li key={width} className="card-row">
          <div className="two">
            <span className="bone" style={{ width }} />
            <div>
              <span className="bone" style={{ width: width + 60 }} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
