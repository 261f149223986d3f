import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { PasswordForm } from '../../kit/gate/PasswordForm.tsx';
import '../../kit/gate/gate.css';
import { Yard } from '../../kit/gate/Yard.tsx';

/** Stands before everything else while the password is the one that somebody else has chosen. */
export default function FirstPassword(): ReactElement {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <div className="gate-page">
      <div className="gate">
        <Yard />
        <main className="door">
          <div className="door-form">
            <h1 style={{ font: '600 24px/32px var(--font)' }}>{translate('bb.auth.first_password')}</h1>
            <p className="muted" style={{ marginBottom: 20 }}>
              {translate('bb.auth.first_password_hint')}
            </p>
            <PasswordForm />
            <Button variant="text" onClick={() => void logout()} sx={{ marginTop: 1 }}>
              {translate('ra.auth.logout')}
            </Button>
          </div>
        </main>
      </div>
    </div>
  );
}
