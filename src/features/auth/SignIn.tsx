import ArrowIcon from '@mui/icons-material/ArrowForwardOutlined';
import EyeOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import EyeIcon from '@mui/icons-material/VisibilityOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { useLogin, useNavigate, useTranslate } from 'react-admin';
import type { Role } from '../../../model/kernel/access.ts';
import { DemoBanner } from '../../layout/DemoBanner.tsx';
import { LanguageButton, ThemeButton } from '../../layout/Me.tsx';
import { authProvider } from '../../providers/authProvider.ts';
import { call } from '../../providers/http.ts';
import type { Station } from '../../providers/session.ts';
import { setupPlace } from '../../providers/setupLink.ts';
import { ROLE_ICONS } from './roleIcons.tsx';
import '../../kit/gate/gate.css';
import { Yard } from '../../kit/gate/Yard.tsx';

/** The password of every demo account; they exist in demo databases only. */
const DEMO_PASSWORD = 'backbay-demo';

/** The door of the house: name of the station, form, and in the demo one press for each role. */
export default function SignIn(): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data: station } = useQuery({ queryKey: ['station'], queryFn: () => call<Station>('GET', '/api/station') });
  useEffect(() => {
    if (station?.needs_setup === true) navigate(setupPlace() ?? '/setup');
  }, [station, navigate]);
  useEffect(() => {
    // Whoever comes back to this page by a bookmark or the back button is still signed in.
    authProvider.checkAuth({}).then(
      () => navigate('/', { replace: true }),
      () => undefined,
    );
  }, [navigate]);
  useEffect(() => {
    document.title = [translate('ra.auth.sign_in'), station?.name ?? 'Backbay'].join(' · ');
  }, [station, translate]);
  return (
    <div className="gate-page">
      {station?.is_demo === true && <DemoBanner />}
      <div className="gate">
        <Yard />
        <main className="door">
          <div className="door-form">
            <h1 style={{ font: '600 24px/32px var(--font)' }}>{station?.name ?? 'Backbay'}</h1>
            <p className="muted">{translate('bb.auth.department')}</p>
            <SignInForm accounts={station?.demo_accounts ?? []} />
          </div>
          <footer className="door-foot">
            <LanguageButton />
            <ThemeButton />
            <span className="grow" />
            {station !== undefined && translate('bb.auth.version', { version: station.version })}
          </footer>
        </main>
      </div>
    </div>
  );
}

function SignInForm({ accounts }: { accounts: NonNullable<Station['demo_accounts']> }): ReactElement {
  const translate = useTranslate();
  const login = useLogin();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const enter = async (name: string, secret: string): Promise<void> => {
    setBusy(true);
    setWrong('');
    try {
      await login({ username: name, password: secret });
    } catch (error) {
      setWrong(error instanceof Error ? error.message : translate('bb.problem.other'));
      setBusy(false);
    }
  };
  return (
    <>
      <form
        onSubmit={event => {
          event.preventDefault();
          void enter(username.trim(), password);
        }}
        style={{ display: 'grid', gap: 12, marginTop: 20, maxWidth: 360 }}
      >
        <div className="field">
          <label className="field-label" htmlFor="username">
            {translate('ra.auth.username')}
          </label>
          <OutlinedInput
            id="username"
            name="username"
            autoComplete="username"
            autoFocus
            value={username}
            onChange={event => setUsername(event.target.value)}
            slotProps={{ input: { autoCapitalize: 'none', spellCheck: false } }}
            sx={{ height: 40 }}
          />
        </div>
        <div className="field">
          <label className="field-label" htmlFor="password">
            {translate('ra.auth.password')}
          </label>
          <OutlinedInput
            id="password"
            name="password"
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            value={password}
            onChange={event => setPassword(event.target.value)}
            sx={{ height: 40 }}
            endAdornment={
              <IconButton
                size="small"
                onClick={() => setShown(!isShown)}
                aria-label={translate(isShown ? 'ra.input.password.toggle_visible' : 'ra.input.password.toggle_hidden')}
              >
                {isShown ? <EyeOffIcon /> : <EyeIcon />}
              </IconButton>
            }
          />
        </div>
        {wrong !== '' && (
          <div className="note wrong" role="alert">
            {wrong}
          </div>
        )}
        <Button type="submit" variant="contained" disabled={busy || username.trim() === '' || password === ''} sx={{ height: 40 }}>
          {translate('ra.auth.sign_in')}
        </Button>
      </form>
      <p className="faint small" style={{ marginTop: 10 }}>
        {translate('bb.auth.forgotten')}
      </p>
      {accounts.length > 0 && <DemoRoles accounts={accounts} isBusy={busy} onEnter={name => void enter(name, DEMO_PASSWORD)} />}
    </>
  );
}

interface DemoRolesProps {
  readonly accounts: NonNullable<Station['demo_accounts']>;
  readonly isBusy: boolean;
  readonly onEnter: (username: string) => void;
}

function DemoRoles({ accounts, isBusy, onEnter }: DemoRolesProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <div className="or">{translate('bb.auth.or_role')}</div>
      <ul className="roles">
        {accounts.map(({ username, role }) => (
          <li key={username}>
            <button type="button" disabled={isBusy} onClick={() => onEnter(username)}>
              {ROLE_ICONS[role as Role]}
              <span className="grow">
                <b>{translate(`bb.role.${role}`, { _: role })}</b>
                <span>{translate(`bb.role_does.${role}`, { _: '' })}</span>
              </span>
              <ArrowIcon className="go" sx={{ fontSize: 16 }} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
