import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useState } from 'react';
import { Form, HttpError, type RaRecord, useNotify, useTranslate } from 'react-admin';
import type { Definition } from '../../model/kernel/resource.ts';
import { dataProvider } from '../providers/dataProvider.ts';
import { FieldInput } from './FieldInput.tsx';
import { partsOf } from './kinds.ts';
import { useFieldLabel } from './labels.ts';
import { useRights } from './rights.ts';

interface BulkEditDialogProps {
  readonly of: Definition;
  readonly ids: readonly string[];
  readonly rows: readonly RaRecord[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The fields that many rows can share: no keys, no lists, nothing that the server writes. */
export function bulkFields(definition: Definition, writes: (name: string) => boolean): string[] {
  const unique = new Set([...definition.key, ...(definition.unique ?? []).flatMap(key => key.on)]);
  return Object.keys(definition.fields).filter(name => {
    const of = definition.fields[name];
    if (of === undefined || unique.has(name) || !writes(name)) return false;
    return partsOf(of).Input !== undefined && !['lines', 'files', 'secret', 'json'].includes(of.kind);
  });
}

/** Sets chosen fields of many rows in one request: all rows are changed, or none. */
export default function BulkEditDialog({ of: definition, ids, rows, onClose, onDone }: BulkEditDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const rights = useRights(definition);
  const label = useFieldLabel(definition.name);
  const titleId = useId();
  const chooserId = useId();
  const fields = bulkFields(definition, name => rights.writes(name, 'U'));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const save = async (values: Record<string, unknown>): Promise<unknown> => {
    const changes = Object.fromEntries(chosen.map(name => [name, values[name] ?? null]));
    const update = ids.map(id => {
      const version = rows.find(row => row.id === id)?.version as number | undefined;
      return { id, ...(version === undefined ? {} : { version }), ...changes };
    });
    try {
      await dataProvider.bulk(definition.name, { update });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const errors = firstErrors(error.body?.errors);
      notify(error.message, { type: 'error' });
      return errors;
    }
    await queries.invalidateQueries({ queryKey: [definition.name] });
    notify('bb.bulk.edited', { messageArgs: { smart_count: ids.length } });
    onDone();
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <Form onSubmit={save} record={{}} resource={definition.name} defaultValues={{}}>
        <DialogTitle id={titleId}>{translate('bb.bulk.edit_title', { smart_count: ids.length })}</DialogTitle>
        <DialogContent>
          <div className="field" style={{ marginBottom: 12 }}>
            <label className="field-label" htmlFor={chooserId}>
              {translate('bb.bulk.which')}
            </label>
            <select
              id={chooserId}
              value=""
              onChange={event => setChosen([...chosen, event.target.value])}
              style={{
                height: 32,
                font: 'inherit',
                color: 'inherit',
                background: 'var(--surface)',
                border: '1px solid var(--field-line)',
                borderRadius: 6,
              }}
            >
              <option value="">{translate('bb.bulk.choose')}</option>
              {fields
                .filter(name => !chosen.includes(name))
                .map(name => (
                  <option key={name} value={name}>
                    {label(name)}
                  </option>
                ))}
            </select>
          </div>
          <div style={{ display: 'grid', gap: 10 }}>
            {chosen.map(name => {
              const of = definition.fields[name];
              return of === undefined ? null : (
                <div key={name} className="row" style={{ alignItems: 'start' }}>
                  <div className="grow">
                    <FieldInput register={definition.name} name={name} of={of} />
                  </div>
                  <button
                    type="button"
                    className="link small"
                    style={{ marginTop: 28 }}
                    onClick={() => setChosen(chosen.filter(one => one !== name))}
                  >
                    {translate('ra.action.remove')}
                  </button>
                </div>
              );
            })}
          </div>
        </DialogContent>
        <DialogActions>
          <span className="grow faint small">{translate('bb.bulk.all_or_none')}</span>
          <Button variant="text" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={chosen.length === 0}>
            {translate('bb.bulk.apply', { smart_count: ids.length })}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** The errors of the first bad row stand for all: every row gets the same values. */
function firstErrors(errors: unknown): Record<string, unknown> | undefined {
  const rows = (errors as { update?: Record<string, Record<string, unknown>> } | undefined)?.update;
  return rows === undefined ? undefined : Object.values(rows)[0];
}
