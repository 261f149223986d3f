import ArrowIcon from '@mui/icons-material/ArrowForwardOutlined';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Switch } from './Switch.tsx';
import { withColumn, withHeadingRow, withLayout, withSheet } from './state.ts';
import type { ImportActs } from './useImport.ts';
import type { Column, Layout, Preview } from './wire.ts';

interface PaneProps {
  readonly acts: ImportActs;
  readonly preview: Preview;
}
const NONE = '';
const HEADING_LIMIT = 100;

/** Which sheet, which row holds the headings, how the table lies. */
function Shape({ acts, preview }: PaneProps): ReactElement {
  const translate = useTranslate();
  const { choices } = acts.state;
  const [row, setRow] = useState(String(preview.heading_row));
  const takeRow = (): void => {
    const number = Number(row);
    const isLegal = Number.isInteger(number) && number >= 0 && number <= HEADING_LIMIT;
    if (!isLegal) setRow(String(preview.heading_row));
    else if (number !== preview.heading_row) acts.change(withHeadingRow(choices, number));
  };
  const isSeries = preview.layout !== 'rows';
  return (
    <div className="import-shape">
      {preview.sheets.length > 1 && (
        <div>
          <span>{translate('bb.imports.sheet')}</span>
          <Select
            size="small"
            inputProps={{ 'aria-label': translate('bb.imports.sheet') }}
            value={preview.sheet}
            onChange={event => acts.change(withSheet(choices, event.target.value))}
          >
            {preview.sheets.map(name => (
              <MenuItem key={name} value={name}>
                {name}
              </MenuItem>
            ))}
          </Select>
        </div>
      )}
      <label>
        <span>{translate('bb.imports.heading_row')}</span>
        <input
          className="import-row"
          inputMode="numeric"
          value={row}
          onChange={event => setRow(event.target.value)}
          onBlur={takeRow}
          onKeyDown={event => event.key === 'Enter' && takeRow()}
        />
      </label>
      {isSeries && (
        <div>
          <span>{translate('bb.imports.layout.label')}</span>
          <Select
            size="small"
            inputProps={{ 'aria-label': translate('bb.imports.layout.label') }}
            value={preview.layout}
            onChange={event => acts.change(withLayout(choices, event.target.value as Layout))}
          >
            {(['wide', 'long'] as const).map(layout => (
              <MenuItem key={layout} value={layout}>
                {translate(`bb.imports.layout.${layout}`)}
              </MenuItem>
            ))}
          </Select>
        </div>
      )}
    </div>
  );
}

function ColumnRow({ acts, preview, column }: PaneProps & { readonly column: Column }): ReactElement {
  const translate = useTranslate();
  const { choices, isBusy } = acts.state;
  const heading = column.heading === '' ? translate('bb.imports.no_heading', { number: column.index + 1 }) : column.heading;
  const chosen = preview.fields.find(field => field.name === column.field);
  const wasSaid = Object.hasOwn(choices.mapping ?? {}, String(column.index));
  const isGuess = chosen !== undefined && !wasSaid && chosen.label !== column.heading && chosen.name !== column.heading;
  return (
    <tr className={column.field === null ? 'left-out' : undefined}>
      <td>
        <b title={heading}>{heading}</b>
        <span title={column.samples.join(' · ')}>{column.samples.join(' · ') || '—'}</span>
      </td>
      <td>
        <ArrowIcon aria-hidden="true" />
      </td>
      <td>
        <Select
          size="small"
          fullWidth
          displayEmpty
          disabled={isBusy}
          value={column.field ?? NONE}
          inputProps={{ 'aria-label': heading }}
          onChange={event => acts.change(withColumn(choices, column.index, event.target.value === NONE ? null : event.target.value))}
          renderValue={() => (
            <span className="import-choice">
              {chosen === undefined ? <span className="faint">{translate('bb.imports.leave_out')}</span> : chosen.label}
              {isGuess && <span className="t-warn">{translate('bb.imports.guessed')}</span>}
            </span>
          )}
        >
          <MenuItem value={NONE}>{translate('bb.imports.leave_out')}</MenuItem>
          {preview.fields.map(field => (
            <MenuItem key={field.name} value={field.name}>
              {field.required ? `${field.label} *` : field.label}
            </MenuItem>
          ))}
        </Select>
      </td>
    </tr>
  );
}

/** A switch for what the file names and the house does not know. */
function Missing({ acts, preview }: PaneProps): ReactElement | null {
  const translate = useTranslate();
  const { choices, isBusy } = acts.state;
  if (preview.missing === 0 && choices.create_missing !== true) return null;
  const names = preview.missing_names.slice(0, 3).join(translate('bb.comma'));
  return (
    <Switch checked={choices.create_missing === true} disabled={isBusy} onChange={yes => acts.change({ ...choices, create_missing: yes })}>
      {translate('bb.imports.missing', { count: preview.missing.toLocaleString('en-US') })}
      {names !== '' && <span className="faint"> {preview.missing > 3 ? translate('bb.imports.missing_some', { names }) : names}</span>}
    </Switch>
  );
}

/** How the columns of the file match the fields of the register. */
export function MappingPane({ acts, preview }: PaneProps): ReactElement {
  const translate = useTranslate();
  const isWide = preview.layout === 'wide';
  const matched = preview.columns.filter(column => column.field !== null).length;
  return (
    <section className="import-map">
      <Shape key={`${preview.sheet}/${preview.heading_row}`} acts={acts} preview={preview} />
      {!isWide && (
        <>
          <h3>
            {translate('bb.imports.map_title')}{' '}
            <span className="faint">
              {matched} / {preview.columns.length}
            </span>
          </h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{translate('bb.imports.in_file')}</th>
                <td />
                <th scope="col">{translate('bb.imports.here')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.columns.map(column => (
                <ColumnRow key={column.index} acts={acts} preview={preview} column={column} />
              ))}
            </tbody>
          </table>
          <Switch checked={acts.remembers} onChange={acts.setRemembers}>
            {translate('bb.imports.remember')}
          </Switch>
        </>
      )}
      <Missing acts={acts} preview={preview} />
    </section>
  );
}
