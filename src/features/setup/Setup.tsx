import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useState } from 'react';
import { HttpError, useLocation, useNavigate, useTranslate } from 'react-admin';
import { useMessage } from '../../kit/FieldInput.tsx';
import { call } from '../../providers/http.ts';
import { type Session, setSession } from '../../providers/session.ts';
import { setupToken } from '../../providers/setupLink.ts';
import '../../kit/gate/gate.css';
import { Yard } from '../../kit/gate/Yard.tsx';

const FIELDS = [
  { name: 'name', type: 'text', complete: 'organization' },
  { name: 'username', type: 'text', complete: 'username' },
  { name: 'password', type: 'password', complete: 'new-password' },
] as const;
type FieldName = (typeof FIELDS)[number]['name'];

/** The link of the console carries the token in its search, before or after the hash; an answer that came late may have led here without it. */
function tokenOf(search: string): string {
  return new URLSearchParams(search).get('token') ?? new URLSearchParams(window.location.search).get('token') ?? setupToken();
}

/** The first page of a new station: it makes the owner's account and names the station. */
export default function Setup(): ReactElement {
  const translate = useTranslate();
  const sentence = useMessage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { search } = useLocation();
  const [values, setValues] = useState<Readonly<Record<FieldName, string>>>({ name: '', username: '', password: '' });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const token = tokenOf(search);
  const submit = async (): Promise<void> => {
    setBusy(true);
    setErrors({});
    setWrong('');
    try {
      const session = await call<Session>('POST', '/api/setup', { token, ...values });
      setSession(session);
      // The frame still remembers that nobody was signed in, and would sign the new owner out.
      await queries.refetchQueries({ queryKey: ['auth'] });
      navigate('/start');
    } catch (error) {
      const body = error instanceof HttpError ? (error.body?.errors as Record<string, string> | undefined) : undefined;
      setErrors(body ?? {});
      setWrong(error instanceof Error ? error.message : translate('bb.problem.other'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="gate-page">
      <div className="gate">
        <Yard />
        <main className="door">
          <form
            className="door-form"
            onSubmit={event => {
              event.preventDefault();
              void submit();
            }}
          >
            <h1 style={{ font: '600 24px/32px var(--font)' }}>{translate('bb.setup.title')}</h1>
            <p className="muted" style={{ marginBottom: 20 }}>
              {translate('bb.setup.hint')}
            </p>
            {token === '' && <p className="note warn">{translate('bb.setup.no_token')}</p>}
            <div style={{ display: 'grid', gap: 12, maxWidth: 360 }}>
              {FIELDS.map(({ name, type, complete }) => (
                <SetupField
                  key={name}
                  name={name}
                  type={type}
                  complete={complete}
                  value={values[name]}
                  wrong={errors[name] === undefined ? undefined : sentence(String(errors[name]))}
                  onChange={value => setValues({ ...values, [name]: value })}
                />
              ))}
              {wrong !== '' && (
                <p className="note wrong" role="alert">
                  {wrong}
                </p>
              )}
              <Button
                type="submit"
                variant="contained"
                disabled={busy || Object.values(values).some(value => value.trim() === '')}
                sx={{ height: 40 }}
              >
                {translate('bb.setup.create')}
              </Button>
            </div>
          </form>
        </main>
      </div>
    </div>
  );
}

interface SetupFieldProps {
  readonly name: FieldName;
  readonly type: string;
  readonly complete: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly onChange: (value: string) => void;
}

function SetupField({ name, type, complete, value, wrong, onChange }: SetupFieldProps): ReactElement {
  const translate = useTranslate();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {translate(`bb.setup.${name}`)}
      </label>
      <OutlinedInput
        id={id}
        name={name}
        type={type}
        autoComplete={complete}
        value={value}
        error={wrong !== undefined}
        onChange={event => onChange(event.target.value)}
      />
      {wrong !== undefined ? (
        <span className="field-wrong" role="alert">
          {wrong}
        </span>
      ) : (
        <span className="field-hint">{translate(`bb.setup.${name}_hint`, { _: '' })}</span>
      )}
    </div>
  );
}
