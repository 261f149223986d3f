import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps } from './kind.ts';
import { partsOf } from './kinds.ts';
import { fieldKey } from './labels.ts';
import type { LineRow } from './linesEdit.ts';

/** The lines of a document, to read. */
export default function LinesTable({ value, of, register, name }: CellProps): ReactElement {
  const translate = useTranslate();
  const fields = Object.entries(of.fields ?? {});
  const rows = (Array.isArray(value) ? value : []) as LineRow[];
  return (
    <div className="lines-box">
      <table className="lines">
        <thead>
          <tr>
            {fields.map(([field, own]) => (
              <th key={field} scope="col" className={partsOf(own).isNumber === true ? 'num' : ''}>
                {translate(fieldKey(register, `${name}.${field}`), { _: field })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line's order is its identity
            <tr key={row}>
              {fields.map(([field, own]) => {
                const { Cell, isNumber } = partsOf(own);
                const cell = line[field];
                return (
                  <td key={field} className={isNumber === true ? 'num' : ''} style={{ minWidth: 0, width: 'auto', cursor: 'default' }}>
                    {cell === null || cell === undefined ? (
                      ''
                    ) : (
                      <Cell value={cell} of={own} register={register} name={`${name}.${field}`} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
