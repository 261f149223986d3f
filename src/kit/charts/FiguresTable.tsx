import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import './charts.css';

export interface FigureColumn<R> {
  readonly key: string;
  readonly head: ReactNode;
  readonly isNumber?: boolean;
  readonly cell: (row: R) => ReactNode;
}
interface FiguresTableProps<R> {
  readonly title: string;
  readonly columns: readonly FigureColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly foot?: readonly ReactNode[];
  /** Closed until somebody wants the numbers; always open when false. */
  readonly isFolded?: boolean;
}

/** The numbers of a picture as a table, in the same order. */
export function FiguresTable<R>({ title, columns, rows, rowKey, foot, isFolded = false }: FiguresTableProps<R>): ReactElement {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(!isFolded);
  const table = (
    <div className="figures-box">
      <table className="figures" aria-label={title}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" className={column.isNumber ? 'num' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)}>
              {columns.map(column => (
                <td key={column.key} className={column.isNumber ? 'num' : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.key} className={column.isNumber ? 'num' : undefined}>
                  {foot[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
  if (!isFolded) return table;
  return (
    <details className="fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{translate('bb.charts.numbers')}</summary>
      {isOpen && table}
    </details>
  );
}
