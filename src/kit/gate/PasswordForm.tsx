import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useId, useState } from 'react';
import { HttpError, useNotify, useTranslate } from 'react-admin';
import { call } from '../../providers/http.ts';
import { type Session, setSession } from '../../providers/session.ts';
import { useMessage } from '../FieldInput.tsx';

interface PasswordFormProps {
  readonly onDone?: () => void;
}

/** Changes one's own password; every other session ends with it. */
export function PasswordForm({ onDone }: PasswordFormProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const sentence = useMessage();
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (next !== again) {
      setErrors({ again: translate('bb.auth.differ') });
      return;
    }
    setBusy(true);
    try {
      setSession(await call<Session>('POST', '/api/session/password', { old_password: old, new_password: next }));
      notify('bb.auth.password_changed');
      setOld('');
      setNext('');
      setAgain('');
      setErrors({});
      onDone?.();
    } catch (error) {
      const fields = error instanceof HttpError ? (error.body?.errors as Record<string, string> | undefined) : undefined;
      setErrors(fields ?? { old_password: error instanceof Error ? error.message : 'bb.problem.other' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
      style={{ display: 'grid', gap: 12, maxWidth: 360 }}
    >
      <Field
        label={translate('bb.auth.old_password')}
        value={old}
        onChange={setOld}
        wrong={errors.old_password}
        complete="current-password"
        read={sentence}
      />
      <Field
        label={translate('bb.auth.new_password')}
        value={next}
        onChange={setNext}
        wrong={errors.new_password}
        complete="new-password"
        read={sentence}
        hint={translate('bb.auth.password_hint')}
      />
      <Field
        label={translate('bb.auth.again_password')}
        value={again}
        onChange={setAgain}
        wrong={errors.again}
        complete="new-password"
        read={sentence}
      />
      <Button type="submit" variant="contained" disabled={busy || old === '' || next === '' || again === ''}>
        {translate('bb.auth.change_password')}
      </Button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong: string | undefined;
  readonly complete: string;
  readonly hint?: string;
  readonly read: (text: string) => string;
}

function Field({ label, value, onChange, wrong, complete, hint, read }: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <OutlinedInput
        id={id}
        type="password"
        autoComplete={complete}
        value={value}
        error={wrong !== undefined}
        onChange={event => onChange(event.target.value)}
      />
      {wrong !== undefined ? (
        <span className="field-wrong" role="alert">
          {read(wrong)}
        </span>
      ) : (
        hint !== undefined && <span className="field-hint">{hint}</span>
      )}
    </div>
  );
}
