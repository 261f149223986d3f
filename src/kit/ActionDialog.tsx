import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactElement, useId, useState } from 'react';
import { Form, HttpError, type RaRecord, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Action } from '../../model/kernel/action.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { dataProvider } from '../providers/dataProvider.ts';
import { FieldInput } from './FieldInput.tsx';
import { proposed } from './form/formValues.ts';

interface ActionDialogProps {
  readonly of: Definition;
  readonly action: Action;
  readonly record: RaRecord<string>;
  readonly onClose: () => void;
}

/** Asks what the act needs and does it; what is wrong stands at its field. */
export default function ActionDialog({ of: definition, action, record, onClose }: ActionDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const titleId = useId();
  const [busy, setBusy] = useState(false);
  const key = `resources.${definition.name}.actions.${action.name}`;
  const word = translate(`${key}.name`, { _: action.name });
  const fields = Object.entries(action.input);
  const defaults = Object.fromEntries(fields.map(([name, of]) => [name, proposed(of) ?? null]));
  const act = async (values: Record<string, unknown>): Promise<unknown> => {
    setBusy(true);
    const input = Object.fromEntries(fields.map(([name]) => [name, values[name] ?? null]));
    try {
      await dataProvider.act(definition.name, action.collection === true ? undefined : record.id, action.name, {
        ...(record.version === undefined ? {} : { version: record.version }),
        ...input,
      });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      notify(error.message, { type: 'error' });
      return error.body?.errors as unknown;
    } finally {
      setBusy(false);
    }
    notify('bb.record.done', { messageArgs: { action: word } });
    refresh();
    onClose();
    return undefined;
  };
  const ask = translate(`${key}.ask`, { _: '' });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <Form onSubmit={act} record={{}} defaultValues={defaults} resource={definition.name}>
        <DialogTitle id={titleId}>{word}</DialogTitle>
        <DialogContent>
          {ask !== '' && (
            <p className="muted" style={{ marginBottom: 12 }}>
              {ask}
            </p>
          )}
          <div style={{ display: 'grid', gap: 10 }}>
            {fields.map(([name, of], index) => (
              <FieldInput key={name} register={`${definition.name}@${action.name}`} name={name} of={of} autoFocus={index === 0} />
            ))}
          </div>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            disabled={busy}
            sx={
              action.danger === true
                ? { background: 'var(--wrong-solid)', color: 'var(--surface)', '&:hover': { background: 'var(--wrong-text)' } }
                : {}
            }
          >
            {word}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
