import CheckIcon from '@mui/icons-material/CheckOutlined';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { Form, HttpError, useNotify, useTranslate } from 'react-admin';
import type { Field } from '../../../model/kernel/field.ts';
import { FieldInput } from '../../kit/FieldInput.tsx';
import { actionsOf } from '../../kit/registry.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import type { Owed } from './sections.ts';

/** The input of `finish` that a proof demands. */
const INPUT: Readonly<Record<string, string>> = { note: 'note', record: 'note', figure: 'figure_milli', file: 'proof_files' };

interface ProofFormProps {
  readonly task: Owed & { readonly figure_unit?: string | null };
  readonly onDone: () => void;
}

/** What proves the task, asked for in place, and one button under the thumb. */
export function ProofForm({ task, onDone }: ProofFormProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const name = INPUT[task.proof];
  const known: Field | undefined =
    name === undefined ? undefined : actionsOf('tasks').find(action => action.name === 'finish')?.input[name];
  const finish = async (values: Record<string, unknown>): Promise<unknown> => {
    setBusy(true);
    try {
      await dataProvider.act('tasks', task.id, 'finish', {
        version: task.version,
        ...(name === undefined ? {} : { [name]: values[name] ?? null }),
      });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      notify(error.message, { type: 'error' });
      return error.body?.errors as unknown;
    } finally {
      setBusy(false);
    }
    onDone();
    return undefined;
  };
  return (
    <Form
      onSubmit={finish}
      record={{}}
      defaultValues={name === undefined ? {} : { [name]: name === 'proof_files' ? [] : null }}
      resource="tasks"
    >
      <div className="proof">
        {known !== undefined && name !== undefined && (
          <div className="grow proof-field">
            <FieldInput register="tasks@finish" name={name} of={{ ...known, required: true }} autoFocus={name !== 'proof_files'} />
            {name === 'figure_milli' && task.figure_unit != null && <span className="faint proof-unit">{task.figure_unit}</span>}
          </div>
        )}
        <Button type="submit" variant="contained" fullWidth disabled={busy} startIcon={<CheckIcon />} className="proof-go">
          {translate('bb.today.finish')}
        </Button>
      </div>
    </Form>
  );
}
