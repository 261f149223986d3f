import type { ReactElement } from 'react';
import { type RaRecord, useLocale, useTranslate } from 'react-admin';
import type { Field } from '../../../model/kernel/field.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { capitalAmount } from '../../../model/rules/capitalAmount.ts';
import { partsOf } from '../kinds.ts';
import { fieldKey } from '../labels.ts';
import { type LineRow, printCell } from '../linesEdit.ts';

interface PaperLinesProps {
  readonly of: Definition;
  readonly name: string;
  readonly record: RaRecord<string>;
  /** Each line ends with room for a signature. */
  readonly isSigned?: boolean;
}
type Column = readonly [name: string, of: Field];

const isMoney = ([, of]: Column): boolean => of.kind === 'money';
const sumOf = (rows: readonly LineRow[], name: string): number => rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);

/** The lines of a document as a table: numbered, closed below the last, money added up and the last sum written out in words. */
export function PaperLines({ of: definition, name, record, isSigned = false }: PaperLinesProps): ReactElement {
  const translate = useTranslate();
  const isChinese = useLocale() === 'zh';
  const columns = Object.entries(definition.fields[name]?.fields ?? {});
  const rows = (record[name] ?? []) as readonly LineRow[];
  const sums = columns.filter(isMoney);
  const last = sums.at(-1);
  const isNumber = ([, of]: Column): boolean => partsOf(of).isNumber === true;
  return (
    <table className="paper-lines">
      <thead>
        <tr>
          <th className="num">#</th>
          {columns.map(column => (
            <th key={column[0]} className={isNumber(column) ? 'num' : ''}>
              {translate(fieldKey(definition.name, `${name}.${column[0]}`), { _: column[0] })}
              {isMoney(column) && ' ¥'}
            </th>
          ))}
          {isSigned && <th style={{ width: '24mm' }}>{translate('bb.papers.signature')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line's order is its identity
          <tr key={index}>
            <td className="num">{index + 1}</td>
            {columns.map(column => {
              const [field, of] = column;
              const { Cell } = partsOf(of);
              const value = row[field];
              return (
                <td key={field} className={isNumber(column) ? 'num' : ''}>
                  {value == null ? '' : <Cell value={value} of={of} register={definition.name} name={`${name}.${field}`} />}
                </td>
              );
            })}
            {isSigned && <td />}
          </tr>
        ))}
        <tr className="paper-blank">
          <td colSpan={columns.length + (isSigned ? 2 : 1)}>{translate('bb.papers.blank')}</td>
        </tr>
      </tbody>
      {last !== undefined && (
        <tfoot>
          <tr>
            <td className="num" />
            {columns.map((column, index) => (
              <td key={column[0]} className={isNumber(column) ? 'num' : ''}>
                {index === 0 && (
                  <b>
                    {translate('bb.papers.sum')} {isChinese && capitalAmount(sumOf(rows, last[0]))}
                  </b>
                )}
                {isMoney(column) && <b>{printCell(sumOf(rows, column[0]), column[1])}</b>}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
