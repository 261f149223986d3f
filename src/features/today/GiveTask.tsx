import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactElement, useId, useState } from 'react';
import { Form, HttpError, useNotify, useRefresh, useTranslate } from 'react-admin';
import { references } from '../../../model/kernel/kinds/reference.ts';
import { FieldInput } from '../../kit/FieldInput.tsx';
import { definitionOf } from '../../kit/registry.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { useSession } from '../../providers/session.ts';

const ROWS = [
  ['title'],
  ['due_on', 'due_time'],
  ['details'],
  ['proof', 'is_checked'],
  ['repeats', 'repeats_until'],
  ['checklist'],
  ['papers'],
];
const PEOPLE = references('staff', { required: true });

/** A task for one person or several: each gets one of his own. */
export default function GiveTask({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const titleId = useId();
  const today = useSession()?.today ?? null;
  const [busy, setBusy] = useState(false);
  const definition = definitionOf('tasks');
  if (definition === undefined) return null;
  const give = async ({ holder_id: people, ...values }: Record<string, unknown>): Promise<unknown> => {
    const holders = Array.isArray(people) ? people.map(String) : [];
    if (holders.length === 0) return { holder_id: 'validation.required' };
    setBusy(true);
    try {
      await dataProvider.bulk('tasks', { create: holders.map(holder_id => ({ ...values, holder_id })) });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      notify(error.message, { type: 'error' });
      const errors = (error.body as { errors?: { create?: Record<string, unknown> } } | undefined)?.errors?.create;
      return Object.values(errors ?? {})[0];
    } finally {
      setBusy(false);
    }
    notify('bb.today.given', { messageArgs: { smart_count: holders.length } });
    refresh();
    onClose();
    return undefined;
  };
  const defaults = { holder_id: [], due_on: today, proof: 'nothing', is_checked: false, checklist: [], papers: [] };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <Form onSubmit={give} record={{}} defaultValues={defaults} resource="tasks">
        <DialogTitle id={titleId}>{translate('bb.today.give_title')}</DialogTitle>
        <DialogContent>
          <FieldInput register="tasks" name="holder_id" of={PEOPLE} autoFocus />
          <p className="faint small">{translate('bb.today.give_each')}</p>
          <div className="give-rows">
            {ROWS.map(names => (
              <div className="form-row" key={names.join()}>
                {names.map(name => {
                  const of = definition.fields[name];
                  return of === undefined ? null : <FieldInput key={name} register="tasks" name={name} of={of} />;
                })}
              </div>
            ))}
          </div>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('bb.today.give')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
