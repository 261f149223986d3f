import Button from '@mui/material/Button';
import type { ReactElement, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Sign } from './MeaningChip.tsx';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What happened, what is safe, what to do. */
export function ErrorState({ error, onRetry }: ErrorStateProps): ReactElement {
  const translate = useTranslate();
  const { status, body } = (error ?? {}) as { status?: number; body?: { request_id?: string } };
  const sentence = error instanceof Error && error.message !== '' ? error.message : translate('bb.problem.other');
  const safe = status === 403 || status === 404 ? 'bb.state.nothing_lost_rights' : 'bb.state.nothing_lost';
  return (
    <div className="state" role="alert">
      <span className="chip wrong" style={{ height: 34, padding: '0 11px' }}>
        <Sign of="wrong" />
      </span>
      <h2>{sentence}</h2>
      <p className="muted">{translate(safe)}</p>
      {onRetry !== undefined && (
        <Button variant="contained" onClick={onRetry} sx={{ marginTop: 1 }}>
          {translate('bb.state.retry')}
        </Button>
      )}
      {body?.request_id !== undefined && <p className="faint small">{translate('bb.state.request', { id: body.request_id })}</p>}
    </div>
  );
}

/** A page that this reader may not open. */
export function Forbidden(): ReactElement {
  const translate = useTranslate();
  return (
    <div className="state">
      <h2>{translate('ra.page.access_denied')}</h2>
      <p className="muted">{translate('ra.message.access_denied')}</p>
    </div>
  );
}

/** Nothing fits: said in one sentence, with what can be done about it. */
export function NoneFound({ children, sentence }: { readonly sentence: string; readonly children?: ReactNode }): ReactElement {
  return (
    <div className="state">
      <p className="muted">{sentence}</p>
      {children}
    </div>
  );
}
