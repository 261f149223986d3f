import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Fragment, type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Sign } from '../../kit/MeaningChip.tsx';
import { Switch } from './Switch.tsx';
import type { ImportActs } from './useImport.ts';
import { type ExampleRow, imports, type Preview, VERBS, type Verb } from './wire.ts';

interface ResultPaneProps {
  readonly acts: ImportActs;
  readonly preview: Preview;
}
interface Shown {
  readonly name: string;
  readonly label: string;
}

/** The fields that the file fills, in the order of its columns; those of a table by month in the order of the register. */
function shownFields(preview: Preview): Shown[] {
  const labels = new Map(preview.fields.map(field => [field.name, field.label]));
  const filled =
    preview.layout === 'wide'
      ? [...new Set(VERBS.flatMap(verb => preview.examples[verb]).flatMap(row => Object.keys(row.cells)))]
      : preview.columns.flatMap(column => (column.field === null ? [] : [column.field]));
  return filled.map(name => ({ name, label: labels.get(name) ?? name }));
}

/** A row of the file; a wrong cell is framed and its reason stands below the row. */
function FileRow({ row, fields }: { readonly row: ExampleRow; readonly fields: readonly Shown[] }): ReactElement {
  const translate = useTranslate();
  const wrong = Object.entries(row.wrong ?? {});
  const labelOf = (name: string): string | undefined => fields.find(field => field.name === name)?.label;
  const classOf = (name: string): string | undefined => {
    if (row.wrong?.[name] !== undefined) return 'bad';
    return row.changed?.includes(name) ? 'new' : undefined;
  };
  return (
    <Fragment>
      <tr className={wrong.length > 0 ? 'with-why' : undefined}>
        <td className="num faint">{row.row}</td>
        {fields.map(({ name }) => (
          <td key={name} className={classOf(name)} title={row.cells[name]}>
            {row.cells[name] ?? <span className="faint">{translate('bb.imports.blank')}</span>}
          </td>
        ))}
      </tr>
      {wrong.length > 0 && (
        <tr className="why">
          <td />
          <td colSpan={Math.max(1, fields.length)}>
            {wrong.map(([name, sentence]) => (
              <span key={name}>
                <Sign of="wrong" /> {labelOf(name) !== undefined && <b>{labelOf(name)} </b>}
                {sentence}
              </span>
            ))}
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Rows({ preview, verb }: { readonly preview: Preview; readonly verb: Verb }): ReactElement {
  const translate = useTranslate();
  const fields = shownFields(preview);
  const rows = preview.examples[verb];
  const count = preview.counts[verb];
  if (rows.length === 0)
    return <p className="import-none muted">{translate(count === 0 ? `bb.imports.nothing.${verb}` : 'bb.imports.only_counts')}</p>;
  return (
    <div className="import-rows">
      <table>
        <thead>
          <tr>
            <th scope="col" className="num">
              {translate('bb.imports.row')}
            </th>
            {fields.map(field => (
              <th key={field.name} scope="col">
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <FileRow key={`${row.row}/${Object.values(row.cells).join('/')}`} row={row} fields={fields} />
          ))}
        </tbody>
      </table>
      {count > rows.length && (
        <p className="faint small">{translate('bb.imports.shown', { count: count.toLocaleString('en-US'), shown: rows.length })}</p>
      )}
    </div>
  );
}

/** What would happen to the rows, by kind. */
export function ResultPane({ acts, preview }: ResultPaneProps): ReactElement {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Verb>();
  const verb = chosen ?? VERBS.find(one => preview.counts[one] > 0) ?? 'bad';
  const { bad } = preview.counts;
  const { choices, isBusy } = acts.state;
  return (
    <section className="import-result" aria-busy={isBusy}>
      <div className="import-tabs">
        <div role="tablist">
          {VERBS.map(one => (
            <button key={one} type="button" role="tab" className="tab" aria-selected={one === verb} onClick={() => setChosen(one)}>
              {translate(`bb.imports.tab.${one}`)}{' '}
              <span className={one === 'bad' && bad > 0 ? 'n t-wrong strong' : 'n'}>{preview.counts[one].toLocaleString('en-US')}</span>
            </button>
          ))}
        </div>
        <span className="grow" />
        {bad > 0 && (
          <a className="link small row" style={{ textDecoration: 'none' }} href={imports.badRowsUrl(preview.token)} download>
            <DownloadIcon fontSize="small" />
            {translate('bb.imports.download_bad')}
          </a>
        )}
      </div>
      <Rows preview={preview} verb={verb} />
      {bad > 0 && (
        <Switch checked={choices.skip_bad === true} disabled={isBusy} onChange={yes => acts.change({ ...choices, skip_bad: yes })}>
          {translate('bb.imports.skip_bad', { count: bad.toLocaleString('en-US') })}
        </Switch>
      )}
    </section>
  );
}
