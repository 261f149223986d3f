import ChevronIcon from '@mui/icons-material/ChevronRightOutlined';
import type { ReactElement } from 'react';
import { LinkBase } from 'react-admin';
import './charts.css';

export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** A quiet word after the name. */
  readonly note?: string;
  readonly value: number;
  readonly text: string;
  readonly color?: string;
  /** Where a click leads: an address, or an act where the address has to be found out first. */
  readonly to?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
}
interface BarsProps {
  readonly rows: readonly BarRow[];
  readonly title: string;
  readonly heads?: readonly [name: string, figure: string];
}

function Name({ row }: { readonly row: BarRow }): ReactElement {
  const text = (
    <>
      {row.name}
      {row.note !== undefined && <span className="faint small"> {row.note}</span>}
    </>
  );
  if (row.to !== undefined) return <LinkBase to={row.to}>{text}</LinkBase>;
  if (row.onOpen === undefined) return <span>{text}</span>;
  return (
    <button type="button" onClick={row.onOpen}>
      {text}
    </button>
  );
}

/** Figures side by side as bars from zero; picture and table in one, each row leading to its records. */
export function Bars({ rows, title, heads }: BarsProps): ReactElement {
  const largest = Math.max(1, ...rows.map(row => row.value));
  return (
    <table className="bars" aria-label={title}>
      {heads !== undefined && (
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <td aria-hidden="true" />
            <th scope="col" className="num">
              {heads[1]}
            </th>
            <td />
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(row => {
          const isLink = row.to !== undefined || row.onOpen !== undefined;
          return (
            <tr key={row.id} className={isLink ? 'go' : undefined}>
              <th scope="row">
                <Name row={row} />
              </th>
              <td className="bar-cell" aria-hidden="true">
                <span style={{ width: `${(100 * Math.max(0, row.value)) / largest}%`, background: row.color ?? 'var(--c1)' }} />
              </td>
              <td className="num">{row.text}</td>
              <td className="chev">{isLink && <ChevronIcon aria-hidden="true" />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
