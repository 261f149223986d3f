import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, Suspense } from 'react';
import { useLocaleState, useLogout, useNotify, useTheme, useTranslate } from 'react-admin';
import { useClock } from '../../kit/format.ts';
import { PasswordForm } from '../../kit/gate/PasswordForm.tsx';
import { ReferenceLink } from '../../kit/kinds/reference.tsx';
import { PageBar } from '../../kit/PageBar.tsx';
import { call } from '../../providers/http.ts';
import { setSession, useSession } from '../../providers/session.ts';
import { browserName } from './browserName.ts';
import { AWAY, CHOICES } from './sections.ts';

interface OpenSession {
  readonly id: string;
  readonly created_at: string;
  readonly seen_at: string;
  readonly address: string | null;
  readonly agent: string | null;
  readonly is_current: boolean;
}

/** Who I am here, how it looks for me, my password, and where I am signed in. */
export default function Profile(): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const logout = useLogout();
  return (
    <>
      <PageBar title={translate('bb.me.profile')} total={session?.user.name} />
      <div className="page" style={{ borderTop: '1px solid var(--line)' }}>
        <section>
          <dl className="facts">
            <dt>{translate('ra.auth.username')}</dt>
            <dd>{session?.user.username}</dd>
            <dt>{translate('bb.me.roles')}</dt>
            <dd>{session?.roles.map(role => translate(`bb.role.${role}`, { _: role })).join(translate('bb.list.joint'))}</dd>
            {session?.user.staff_id != null && (
              <>
                <dt>{translate('bb.me.staff')}</dt>
                <dd>
                  <ReferenceLink target="staff" id={session.user.staff_id} />
                </dd>
              </>
            )}
          </dl>
        </section>
        <Looks />
        <Suspense fallback={null}>{AWAY !== undefined && <AWAY />}</Suspense>
        <Suspense fallback={null}>{CHOICES !== undefined && <CHOICES />}</Suspense>
        <section>
          <h2 className="h2">{translate('bb.auth.change_password')}</h2>
          <PasswordForm />
        </section>
        <Sessions />
        <Button variant="outlined" onClick={() => void logout()} sx={{ marginTop: 3 }}>
          {translate('ra.auth.logout')}
        </Button>
      </div>
    </>
  );
}

function Looks(): ReactElement {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  const choice = (isOn: boolean, word: string, choose: () => void): ReactElement => (
    <Button key={word} variant={isOn ? 'contained' : 'outlined'} size="small" aria-pressed={isOn} onClick={choose}>
      {word}
    </Button>
  );
  return (
    <section>
      <h2 className="h2">{translate('bb.me.looks')}</h2>
      <dl className="facts">
        <dt>{translate('bb.me.language_label')}</dt>
        <dd className="row">
          {choice(locale === 'zh', '中文', () => setLocale('zh'))}
          {choice(locale === 'en', 'English', () => setLocale('en'))}
        </dd>
        <dt>{translate('bb.me.theme')}</dt>
        <dd className="row">
          {choice(theme !== 'dark', translate('bb.me.light'), () => setTheme('light'))}
          {choice(theme === 'dark', translate('bb.me.dark'), () => setTheme('dark'))}
        </dd>
      </dl>
    </section>
  );
}

function Sessions(): ReactElement {
  const translate = useTranslate();
  const clock = useClock();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['sessions'], queryFn: () => call<OpenSession[]>('GET', '/api/session/list'), retry: false });
  const end = async (url: string): Promise<void> => {
    try {
      await call('DELETE', url);
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    }
  };
  const endAll = async (): Promise<void> => {
    await end('/api/session/all');
    setSession(undefined);
    window.location.reload();
  };
  return (
    <section>
      <h2 className="h2">{translate('bb.me.sessions')}</h2>
      <ul>
        {(data ?? []).map(one => (
          <li key={one.id} className="row" style={{ minHeight: 44, borderBottom: '1px solid var(--line)' }}>
            <div className="grow">
              {browserName(one.agent ?? '')}
              {one.is_current && <span className="muted"> · {translate('bb.me.this_one')}</span>}
              <div className="faint small">
                {translate('bb.me.seen', { when: clock.short(one.seen_at) })}
                {one.address !== null && ` · ${one.address}`}
              </div>
            </div>
            {!one.is_current && (
              <Button size="small" onClick={() => void end(`/api/session/${encodeURIComponent(one.id)}`)}>
                {translate('bb.me.end_session')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button onClick={() => void endAll()} sx={{ marginTop: 1.5 }}>
        {translate('bb.me.end_all')}
      </Button>
    </section>
  );
}
