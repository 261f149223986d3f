import type { ReactElement, ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import './charts.css';
import type { MatrixShape } from './shape.ts';

interface MatrixProps {
  readonly shape: MatrixShape;
  readonly title: string;
  /** The head above the rows' names. */
  readonly corner: string;
  readonly rowText: (code: string) => string;
  readonly columnText: (code: string) => string;
  readonly figure: (value: number) => string;
  /** The list behind a cell; `undefined` as row or column is the total. */
  readonly to: (row: string | undefined, column: string | undefined) => string | undefined;
}

/** Two dimensions as a table: each number leads to its records, the shade says where the many are. */
export function Matrix({ shape, title, corner, rowText, columnText, figure, to }: MatrixProps): ReactElement {
  const translate = useTranslate();
  const total = translate('bb.charts.total');
  const linked = (value: number, path: string | undefined): ReactNode =>
    value === 0 ? <span className="faint">–</span> : path === undefined ? figure(value) : <LinkBase to={path}>{figure(value)}</LinkBase>;
  const shade = (value: number): string => {
    const part = shape.largest === 0 ? 0 : Math.round(6 + (34 * value) / shape.largest);
    return value === 0 ? 'none' : `color-mix(in srgb, var(--c1) ${part}%, var(--surface))`;
  };
  return (
    <div className="matrix-box">
      <table className="matrix" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {shape.columns.map(code => (
              <th key={code} scope="col" className="num">
                {columnText(code)}
              </th>
            ))}
            <th scope="col" className="num">
              {total}
            </th>
          </tr>
        </thead>
        <tbody>
          {shape.rows.map(row => (
            <tr key={row}>
              <th scope="row">{rowText(row)}</th>
              {shape.columns.map(column => {
                const value = shape.cell(row, column);
                return (
                  <td key={column} className="num" style={{ background: shade(value) }}>
                    {linked(value, to(row, column))}
                  </td>
                );
              })}
              <td className="num sum">{linked(shape.rowTotal(row), to(row, undefined))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            {shape.columns.map(column => (
              <td key={column} className="num">
                {linked(shape.columnTotal(column), to(undefined, column))}
              </td>
            ))}
            <td className="num sum">{linked(shape.total, to(undefined, undefined))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
