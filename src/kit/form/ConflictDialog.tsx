import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactElement, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Definition } from '../../../model/kernel/resource.ts';
import { FieldValue } from '../FieldValue.tsx';
import { useFieldLabel } from '../labels.ts';
import type { Conflict } from './formValues.ts';

interface ConflictDialogProps {
  readonly of: Definition;
  readonly conflict: Conflict;
  readonly onClose: () => void;
  readonly onResolved: () => void;
}

/** Shows what the other person saved beside what is typed here, and lets the user choose field by field. Nothing is lost by closing. */
export function ConflictDialog({ of: definition, conflict, onClose, onResolved }: ConflictDialogProps): ReactElement {
  const translate = useTranslate();
  const label = useFieldLabel(definition.name);
  const titleId = useId();
  const { setValue } = useFormContext();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const resolve = (): void => {
    for (const name of theirs) setValue(name, conflict.stored[name] ?? null, { shouldDirty: true });
    onResolved();
  };
  const choice = (name: string, isTheirs: boolean): ReactElement => (
    <label className="row" style={{ alignItems: 'start' }}>
      <input
        type="radio"
        name={`choice-${name}`}
        checked={theirs.includes(name) === isTheirs}
        onChange={() => setTheirs(isTheirs ? [...theirs, name] : theirs.filter(one => one !== name))}
      />
      <FieldValue of={definition} name={name} record={isTheirs ? conflict.stored : conflict.mine} inTable asStored />
    </label>
  );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('bb.conflict.title')}</DialogTitle>
      <DialogContent>
        <p className="muted" style={{ marginBottom: 12 }}>
          {translate(conflict.fields.length === 0 ? 'bb.conflict.no_clash' : 'bb.conflict.choose')}
        </p>
        {conflict.fields.length > 0 && (
          <table className="grid" style={{ cursor: 'default' }}>
            <thead>
              <tr>
                <th scope="col">{translate('bb.conflict.field')}</th>
                <th scope="col">{translate('bb.conflict.stored')}</th>
                <th scope="col">{translate('bb.conflict.mine')}</th>
              </tr>
            </thead>
            <tbody>
              {conflict.fields.map(name => (
                <tr key={name}>
                  <td>{label(name)}</td>
                  <td>{choice(name, true)}</td>
                  <td>{choice(name, false)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {translate('bb.conflict.later')}
        </Button>
        <Button variant="contained" onClick={resolve}>
          {translate('bb.conflict.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
