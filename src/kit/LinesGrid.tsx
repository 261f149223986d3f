import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import IconButton from '@mui/material/IconButton';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { problemOf, useMessage } from './FieldInput.tsx';
import type { InputProps } from './kind.ts';
import { partsOf } from './kinds.ts';
import { LineCell } from './LineCell.tsx';
import { fieldKey } from './labels.ts';
import { type LineRow, parseClipboard, pasteCells, setCell } from './linesEdit.ts';
import { usePhone } from './useWidth.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}
const UNDO_DEPTH = 100;

/** Server messages of a lines field: row → field → message. */
function messagesOf(errors: unknown, name: string): Readonly<Record<string, Readonly<Record<string, { message?: string }>>>> {
  const of = (errors as Record<string, unknown>)[name];
  return (typeof of === 'object' && of !== null ? of : {}) as never;
}

/**
 * The lines of a document, edited cell by cell like a sheet: arrows and Tab move, Ctrl+D repeats the cell above,
 * a block from Excel can be pasted, Ctrl+Z takes back. The last, empty row is the next line.
 */
export default function LinesGrid({ value, onChange, of, register, name, label }: InputProps): ReactElement {
  const translate = useTranslate();
  const sentence = useMessage();
  const { errors } = useFormState();
  const isPhone = usePhone();
  const rows = (Array.isArray(value) ? value : []) as LineRow[];
  const fields = of.fields ?? {};
  const names = Object.keys(fields);
  const [at, setAt] = useState<Place>();
  const past = useRef<LineRow[][]>([]);
  const fromServer = messagesOf(errors, name);
  // Enter writes a cell and moves on in one stroke: the line that it has just begun counts already.
  const count = useRef(rows.length);
  count.current = rows.length;
  const change = (next: LineRow[]): void => {
    past.current = [...past.current.slice(-UNDO_DEPTH), rows];
    count.current = next.length;
    onChange(next);
  };
  const undo = (): void => {
    const before = past.current.pop();
    if (before !== undefined) onChange(before);
  };
  const move = (row: number, column: number): void => {
    const wrapped =
      column < 0 ? { row: row - 1, column: names.length - 1 } : column >= names.length ? { row: row + 1, column: 0 } : { row, column };
    if (wrapped.row >= 0 && wrapped.row <= count.current) setAt(wrapped);
  };
  const removeRow = (row: number): void => {
    change(rows.filter((_, index) => index !== row));
    setAt(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (at === undefined || event.nativeEvent.isComposing) return;
    const { row, column } = at;
    const command = event.ctrlKey || event.metaKey;
    const field = names[column] ?? '';
    const steps = new Map<string, () => void>([
      ['ArrowDown', () => move(row + 1, column)],
      ['ArrowUp', () => move(row - 1, column)],
      ['Enter', () => move(row + 1, column)],
      ['Tab', () => move(row, column + (event.shiftKey ? -1 : 1))],
    ]);
    const repeatAbove = (): void => {
      if (row > 0) change(setCell(rows, fields, row, field, rows[row - 1]?.[field] ?? null));
    };
    const commands = new Map<string, () => void>([
      ['d', repeatAbove],
      ['z', undo],
      ['Delete', () => removeRow(row)],
    ]);
    const leavesGrid =
      event.key === 'Tab' && (event.shiftKey ? row === 0 && column === 0 : row === rows.length && column === names.length - 1);
    const act = command ? commands.get(event.key) : leavesGrid ? undefined : steps.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const paste = (text: string): boolean => {
    if (at === undefined || !/[\t\n]/.test(text.trimEnd())) return false;
    change(pasteCells(rows, fields, at.row, at.column, parseClipboard(text)));
    return true;
  };
  const problem = (row: number, field: string): string | undefined => {
    const server = fromServer[row]?.[field]?.message;
    if (typeof server === 'string') return sentence(server);
    const own = fields[field];
    const found = own === undefined || row >= rows.length ? true : problemOf(rows[row]?.[field], own);
    const isTyped = rows[row]?.[field] !== null && rows[row]?.[field] !== undefined;
    return found === true || !isTyped ? undefined : sentence(found);
  };
  return (
    <div className="lines-box">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that is edited is more than a table */}
      <table className="lines" role="grid" aria-label={label} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th>#</th>
            {names.map(field => (
              <th key={field} scope="col" className={isNumber(fields[field]) ? 'num' : ''}>
                {translate(fieldKey(register, `${name}.${field}`), { _: field })}
              </th>
            ))}
            <th>
              <span className="vh">{translate('ra.action.delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows, undefined].map((line, row) => {
            const why = names.map(field => problem(row, field)).find(text => text !== undefined);
            return [
              // biome-ignore lint/suspicious/noArrayIndexKey: a line's order is its identity
              <tr key={`line ${row + 1}`}>
                <td className="faint">{row + 1}</td>
                {names.map((field, column) => {
                  const own = fields[field];
                  if (own === undefined) return null;
                  const isAt = at?.row === row && at.column === column;
                  return (
                    <LineCell
                      key={field}
                      of={own}
                      register={register}
                      name={`${name}.${field}`}
                      label={`${translate(fieldKey(register, `${name}.${field}`), { _: field })} ${row + 1}`}
                      value={line?.[field] ?? null}
                      isAt={isAt}
                      isEntry={at === undefined && row === 0 && column === 0}
                      isWrong={problem(row, field) !== undefined}
                      onEnter={() => setAt({ row, column })}
                      onChange={next => change(setCell(rows, fields, row, field, next))}
                      onPaste={paste}
                    />
                  );
                })}
                <td>
                  {line !== undefined && (
                    <IconButton
                      size="small"
                      tabIndex={-1}
                      aria-label={`${translate('ra.action.delete')} ${row + 1}`}
                      onClick={() => removeRow(row)}
                    >
                      <DeleteIcon fontSize="small" />
                    </IconButton>
                  )}
                </td>
              </tr>,
              why !== undefined && (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line's order is its identity
                <tr key={`${row}-why`}>
                  <td className="why" colSpan={names.length + 2}>
                    {why}
                  </td>
                </tr>
              ),
            ];
          })}
        </tbody>
      </table>
      {!isPhone && (
        <p className="faint small" style={{ padding: '6px 10px' }}>
          {translate('bb.form.lines_keys')}
        </p>
      )}
    </div>
  );
}

const isNumber = (of: Parameters<typeof partsOf>[0] | undefined): boolean => of !== undefined && partsOf(of).isNumber === true;
