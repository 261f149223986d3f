import ArrowDown from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUp from '@mui/icons-material/ArrowUpwardOutlined';
import Checkbox from '@mui/material/Checkbox';
import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useListContext, useTranslate } from 'react-admin';
import { fieldOf, isSortable } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { FieldValue } from '../FieldValue.tsx';
import { partsOf } from '../kinds.ts';
import { useFieldLabel } from '../labels.ts';
import { type ExtraColumn, useSlots } from '../slots.ts';
import { BoneRows } from './BoneRows.tsx';
import { isNumberColumn } from './columns.ts';
import { useFit } from './fit.ts';
import { TotalsRow } from './TotalsRow.tsx';

export type RowHeight = 'tall' | 'normal' | 'low';

interface ResourceGridProps {
  readonly of: Definition;
  readonly columns: readonly string[];
  readonly height: RowHeight;
  readonly openId: string | undefined;
  readonly pathOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly canPick: boolean;
}

/** The column that names the row: the first of its label that is shown, or the first column. */
function keyColumn(definition: Definition, columns: readonly string[]): string | undefined {
  const named = definition.label.find(name => columns.includes(name) && ['text', 'sequence'].includes(definition.fields[name]?.kind ?? ''));
  return named ?? columns[0];
}

const NO_EXTRAS: readonly ExtraColumn[] = [];
/** The columns with those of features behind the fields that they follow. */
export function withExtras(columns: readonly string[], extras: readonly ExtraColumn[]): string[] {
  const behind = (name: string | undefined): string[] =>
    extras.filter(one => (columns.includes(one.after) ? one.after : undefined) === name).map(one => one.key);
  return [...columns.flatMap(name => [name, ...behind(name)]), ...behind(undefined)];
}

/** The list of a register as a table of one line a row. */
export function ResourceGrid({ of: definition, columns: own, height, openId, pathOf, onOpen, canPick }: ResourceGridProps): ReactElement {
  const { data, isPending, selectedIds, onToggleItem, onSelect, total } = useListContext<RaRecord<string>>();
  const translate = useTranslate();
  const extras = useSlots().overrides[definition.name]?.columns ?? NO_EXTRAS;
  const columns = withExtras(own, extras);
  const rows = data ?? [];
  const picked = rows.filter(row => selectedIds.includes(row.id)).length;
  const key = keyColumn(definition, own);
  const place = useFit(data, columns.join(), height);
  return (
    <div className="scroll" ref={place}>
      <table className={`grid ${height === 'normal' ? '' : height}`} aria-rowcount={total ?? -1}>
        <thead>
          <tr>
            {canPick && (
              <th className="pick">
                <Checkbox
                  checked={picked > 0 && picked === rows.length}
                  indeterminate={picked > 0 && picked < rows.length}
                  onChange={event => onSelect(event.target.checked ? rows.map(row => row.id) : [])}
                  slotProps={{ input: { 'aria-label': translate('ra.action.select_all') } }}
                />
              </th>
            )}
            {columns.map((name, index) => (
              <Head
                key={name}
                of={definition}
                name={name}
                extra={extras.find(one => one.key === name)}
                place={index === 0 ? (canPick ? 'stick' : 'stick first') : ''}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {isPending ? (
            <BoneRows columns={columns.length + (canPick ? 1 : 0)} />
          ) : (
            rows.map(row => (
              <tr
                key={row.id}
                className={`${row.id === openId ? 'on' : ''} ${row.archived_at ? 'archived' : ''}`}
                aria-selected={selectedIds.includes(row.id) || undefined}
                onClick={event => {
                  if ((event.target as HTMLElement).closest('a, button, input') === null) onOpen(row.id);
                }}
              >
                {canPick && (
                  <td className="pick">
                    <Checkbox
                      checked={selectedIds.includes(row.id)}
                      onChange={() => onToggleItem(row.id)}
                      slotProps={{ input: { 'aria-label': translate('ra.action.select_row') } }}
                    />
                  </td>
                )}
                {columns.map((name, index) => (
                  <td
                    key={name}
                    className={`${isNumberColumn(definition, name) ? 'num' : ''} ${name === key ? 'key' : ''} ${index === 0 ? (canPick ? 'stick' : 'stick first') : ''}`}
                  >
                    {name === key ? (
                      <LinkBase to={pathOf(row.id)}>
                        <FieldValue of={definition} name={name} record={row} inTable />
                      </LinkBase>
                    ) : (
                      <GridValue of={definition} name={name} record={row} extra={extras.find(one => one.key === name)} />
                    )}
                  </td>
                ))}
              </tr>
            ))
          )}
        </tbody>
        <TotalsRow of={definition} columns={columns} canPick={canPick} />
      </table>
    </div>
  );
}

function GridValue({
  of,
  name,
  record,
  extra,
}: {
  of: Definition;
  name: string;
  record: RaRecord<string>;
  extra: ExtraColumn | undefined;
}) {
  return extra === undefined ? <FieldValue of={of} name={name} record={record} inTable /> : <extra.Cell record={record} />;
}

interface HeadProps {
  readonly of: Definition;
  readonly name: string;
  readonly place: string;
  readonly extra: ExtraColumn | undefined;
}

function Head({ of: definition, name, place, extra }: HeadProps): ReactElement {
  const { sort, setSort } = useListContext();
  const translate = useTranslate();
  const label = useFieldLabel(definition.name);
  const of = fieldOf(definition, name);
  const unit = of === undefined ? undefined : partsOf(of).unit;
  const sorted = sort.field === name;
  const text = (
    <>
      {extra === undefined ? label(name) : translate(extra.label)}
      {unit !== undefined && <span className="unit">{translate(unit, { _: unit })}</span>}
    </>
  );
  const className = `${isNumberColumn(definition, name) ? 'num' : ''} ${place}`;
  if (of === undefined || !isSortable(of))
    return (
      <th className={className} scope="col">
        {text}
      </th>
    );
  const Arrow = sort.order === 'ASC' ? ArrowUp : ArrowDown;
  return (
    <th className={className} scope="col" aria-sort={sorted ? (sort.order === 'ASC' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" onClick={() => setSort({ field: name, order: sorted && sort.order === 'ASC' ? 'DESC' : 'ASC' })}>
        {text}
        {sorted && <Arrow sx={{ fontSize: 14 }} />}
      </button>
    </th>
  );
}
