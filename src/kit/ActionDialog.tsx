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
import { FieldInput, useMessage } from './FieldInput.tsx';
import { proposed } from './form/formValues.ts';
import { fieldKey } from './labels.ts';

interface ActionDialogProps {
  readonly of: Definition;
  readonly action: Action;
  readonly record: RaRecord<string>;
  readonly onClose: () => void;
  /** The act has made another record, such as the next edition of this one. */
  readonly onMade?: (id: string) => void;
}

/** The first message in what the server says of a field, however deep in its lines. */
function messageIn(errors: unknown): string | undefined {
  if (typeof errors === 'string') return errors;
  if (typeof errors !== 'object' || errors === null) return undefined;
  return Object.values(errors)
    .map(messageIn)
    .find(text => text !== undefined);
}

/** What is wrong in the record itself, where the dialog has no field: what it lacks before the act can be done. */
function RecordFaults({ of: definition, errors }: { readonly of: Definition; readonly errors: Readonly<Record<string, unknown>> }) {
  const translate = useTranslate();
  const sentence = useMessage();
  const found = Object.entries(errors).flatMap(([name, error]) => {
    const message = messageIn(error);
    return message === undefined ? [] : [{ name, message }];
  });
  if (found.length === 0) return null;
  return (
    <div role="alert" className="record-faults">
      <p>{translate('bb.record.first_mend')}</p>
      <ul>
        {found.map(({ name, message }) => (
          <li key={name}>
            <b>{translate(fieldKey(definition.name, name), { _: name })}</b> {sentence(message)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asks what the act needs and does it; what is wrong stands at its field, or below them where the record itself lacks it. */
export default function ActionDialog({ of: definition, action, record, onClose, onMade }: ActionDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const titleId = useId();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Readonly<Record<string, unknown>>>({});
  const key = `resources.${definition.name}.actions.${action.name}`;
  const word = translate(`${key}.name`, { _: action.name });
  const fields = Object.entries(action.input);
  const defaults = Object.fromEntries(fields.map(([name, of]) => [name, record[action.opensWith?.[name] ?? ''] ?? proposed(of) ?? null]));
  const act = async (values: Record<string, unknown>): Promise<unknown> => {
    setBusy(true);
    const input = Object.fromEntries(fields.map(([name]) => [name, values[name] ?? null]));
    let made: string | undefined;
    try {
      const answer: Partial<RaRecord<string>> | undefined = await dataProvider.act(
        definition.name,
        action.collection === true ? undefined : record.id,
        action.name,
        {
          ...(record.version === undefined ? {} : { version: record.version }),
          ...input,
        },
      );
      if (action.collection !== true && answer?.id !== undefined && answer.id !== record.id) made = answer.id;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const errors = (error.body?.errors ?? {}) as Record<string, unknown>;
      const part = (isAsked: boolean) => Object.fromEntries(Object.entries(errors).filter(([name]) => name in action.input === isAsked));
      setFaults(part(false));
      // What stands in the dialog is not said a second time beside it.
      if (Object.keys(part(false)).length === 0) notify(error.message, { type: 'error' });
      // An error of a field that the form does not have would keep it from being sent again.
      return part(true);
    } finally {
      setBusy(false);
    }
    notify('bb.record.done', { messageArgs: { action: word } });
    refresh();
    onClose();
    if (made !== undefined) onMade?.(made);
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
          <RecordFaults of={definition} errors={faults} />
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
