import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import { signIn } from '../providers/authProvider.ts';
import { currentSession } from '../providers/session.ts';
import { settleSignIn } from '../providers/signInAgain.ts';

/** The password of who works here, or the way out. */
export default function SignInQuestion(): ReactElement {
  const translate = useTranslate();
  const before = currentSession()?.user;
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      const session = await signIn(before?.username ?? '', password);
      settleSignIn(session.user.id === before?.id);
    } catch (error) {
      setWrong(error instanceof Error ? error.message : translate('bb.problem.other'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="sign-in-again">
      <form
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <DialogTitle id="sign-in-again">{translate('bb.auth.again')}</DialogTitle>
        <DialogContent>
          <p className="muted" style={{ marginBottom: 12 }}>
            {translate('bb.auth.again_hint', { name: before?.name ?? '' })}
          </p>
          <input type="hidden" name="username" autoComplete="username" value={before?.username ?? ''} readOnly />
          <div className="field">
            <label htmlFor="again-password" className="field-label">
              {translate('ra.auth.password')}
            </label>
            <OutlinedInput
              id="again-password"
              type="password"
              autoComplete="current-password"
              autoFocus
              fullWidth
              value={password}
              error={wrong !== ''}
              onChange={event => setPassword(event.target.value)}
            />
            {wrong !== '' && (
              <span className="field-wrong" role="alert">
                {wrong}
              </span>
            )}
          </div>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={() => settleSignIn(false)}>
            {translate('bb.auth.leave')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || password === ''}>
            {translate('ra.auth.sign_in')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
