import ChevronIcon from '@mui/icons-material/ChevronRightOutlined';
import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useListContext } from 'react-admin';
import { fieldOf } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useSession } from '../../providers/session.ts';
import { FieldValue } from '../FieldValue.tsx';
import { partsOf } from '../kinds.ts';
import { useFieldLabel } from '../labels.ts';
import { type Overrides, useSlots } from '../slots.ts';
import { withoutBefore } from './columns.ts';

interface PhoneRowsProps {
  readonly of: Definition;
  readonly columns: readonly string[];
  readonly pathOf: (id: string) => string;
}
const ON_SECOND = 3;
const NONE: Overrides = {};
/** So many days before it is due a day is what the row is looked at for. */
const NEAR = 30;

type Due = NonNullable<Overrides['due']>;

/** The dates of a row that are past or come near while what was due is not done. */
export function pressing(due: Due, row: Readonly<Record<string, unknown>>, today: string): readonly string[] {
  const near = today === '' ? '' : new Date(Date.parse(`${today}T00:00:00Z`) + NEAR * 86_400_000).toISOString().slice(0, today.length);
  return Object.keys(due).filter(
    name => typeof row[name] === 'string' && String(row[name]).slice(0, 10) <= near && due[name]?.(row) === true,
  );
}

/** Whether a field says something without a heading over it: nothing, and a plain no, say nothing. */
const tells = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false;

/**
 * The columns of a row's second line: what presses, which a long line would cut off at its end, then the first ones that say something.
 * The sum, where the row has one, is never left out for the others.
 */
export function secondLine(
  columns: readonly string[],
  due: readonly string[],
  row: Readonly<Record<string, unknown>>,
  sum?: string,
): readonly string[] {
  const day = columns.filter(name => due.includes(name)).slice(0, 1);
  const told = [...day, ...columns.filter(name => !day.includes(name))].filter(name => tells(row[name]));
  const line = told.slice(0, ON_SECOND);
  return sum === undefined || line.includes(sum) || !told.includes(sum) ? line : [...line.slice(0, ON_SECOND - 1), sum];
}

/** A value as it is read without a heading over it: a number with its name, of a yes the name alone. */
function Named({
  of: definition,
  name,
  record,
}: {
  readonly of: Definition;
  readonly name: string;
  readonly record: RaRecord;
}): ReactElement {
  const label = useFieldLabel(definition.name);
  const of = fieldOf(definition, name);
  if (of?.kind === 'boolean') return <>{label(name)}</>;
  const value = <FieldValue of={definition} name={name} record={record} inTable />;
  if (of === undefined || partsOf(of).isNumber !== true) return value;
  return (
    <>
      {label(name)} {value}
    </>
  );
}

/** The list on a phone: two lines a row, the name first. */
export function PhoneRows({ of: definition, columns, pathOf }: PhoneRowsProps): ReactElement {
  const { data, isPending } = useListContext<RaRecord<string>>();
  const today = useSession()?.today ?? '';
  const names = definition.label.filter(name => columns.includes(name));
  const first = names.length > 0 ? names : columns.slice(0, 1);
  // What the list adds up in money is what it is looked at for: beside the row, or below its name where the state stands there.
  const sum = definition.list.totals?.find(name => columns.includes(name) && definition.fields[name]?.kind === 'money');
  const aside = columns.find(name => name === 'state') ?? sum;
  const { due = {}, columns: extras = [] } = useSlots().overrides[definition.name] ?? NONE;
  const lead = extras.find(one => one.onPhone === true);
  const others = withoutBefore(columns).filter(name => !first.includes(name) && name !== aside);
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
                {lead !== undefined && <lead.Cell record={row} />}
                {secondLine(others, pressing(due, row, today), row, sum).map((name, index) => (
                  <span key={name}>
                    {(index > 0 || lead !== undefined) && ' · '}
                    <Named of={definition} name={name} record={row} />
                  </span>
                ))}
              </div>
            </div>
            {aside !== undefined && tells(row[aside]) && <FieldValue of={definition} name={aside} record={row} />}
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
