import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactElement, useId } from 'react';
import { useTranslate } from 'react-admin';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly sentence: string;
  /** The verb on the button: never «OK». */
  readonly word: string;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be seen coming. */
export default function ConfirmBox({
  title,
  sentence,
  word,
  isDanger = false,
  isBusy = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps): ReactElement {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>{sentence}</DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose} autoFocus={isDanger}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={isBusy}
          onClick={onConfirm}
          sx={isDanger ? { background: 'var(--wrong-solid)', color: 'var(--surface)', '&:hover': { background: 'var(--wrong-text)' } } : {}}
        >
          {word}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
