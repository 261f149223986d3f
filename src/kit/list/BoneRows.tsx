import type { ReactElement } from 'react';

const WIDTHS = [44, 96, 60, 72, 120, 52, 88];
const ROWS = 12;

/** Rows that are being read: bars where the text will stand, so that nothing jumps. */
export function BoneRows({ columns }: { readonly columns: number }): ReactElement {
  return (
    <>
      {Array.from({ length: ROWS }, (_, row) => row).map(row => (
        <tr key={row}>
          {Array.from({ length: columns }, (_, column) => column).map(column => (
            <td key={column} className={column === 0 ? 'first' : ''}>
              <span className="bone" style={{ width: WIDTHS[(row + column * 3) % WIDTHS.length] }} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}
