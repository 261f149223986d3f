import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Asks for the name of a view that is saved. */
export default function NameDialog({ onSave, onClose }: { onSave: (name: string) => void; onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const [name, setName] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <form
        onSubmit={event => {
          event.preventDefault();
          if (name.trim() !== '') onSave(name.trim());
        }}
      >
        <DialogTitle>{translate('ra.saved_queries.new_dialog_title')}</DialogTitle>
        <DialogContent>
          <OutlinedInput
            autoFocus
            fullWidth
            value={name}
            onChange={event => setName(event.target.value)}
            slotProps={{ input: { 'aria-label': translate('ra.saved_queries.query_name'), maxLength: 30 } }}
            placeholder={translate('ra.saved_queries.query_name')}
          />
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
