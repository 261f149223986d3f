import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { FieldValue } from '../FieldValue.tsx';
import { useRights } from '../rights.ts';

interface TotalsRowProps {
  readonly of: Definition;
  readonly columns: readonly string[];
  readonly canPick: boolean;
}

/** The sums over everything that the filter lets through, not only over this page. */
export function TotalsRow({ of: definition, columns, canPick }: TotalsRowProps): ReactElement | null {
  const translate = useTranslate();
  const rights = useRights(definition);
  const { filterValues, total } = useListContext();
  const summed = (definition.list.totals ?? []).filter(name => columns.includes(name) && rights.reads(name));
  const { data } = useQuery({
    queryKey: [definition.name, 'totals', filterValues],
    queryFn: () => dataProvider.totals(definition.name, filterValues),
    enabled: summed.length > 0 && (total ?? 0) > 0,
    placeholderData: previous => previous,
    retry: false,
  });
  if (summed.length === 0 || data === undefined) return null;
  return (
    <tfoot>
      <tr>
        {canPick && <td className="pick" />}
        {columns.map((name, index) => (
          <td key={name} className={`${summed.includes(name) ? 'num' : ''} ${index === 0 ? (canPick ? 'stick' : 'stick first') : ''}`}>
            {index === 0 && !summed.includes(name) && translate('bb.list.sum')}
            {summed.includes(name) && (
              <b>
                <FieldValue of={definition} name={name} record={data} inTable />
              </b>
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
