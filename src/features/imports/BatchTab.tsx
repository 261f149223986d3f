import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import { needWords } from '../../providers/i18nProvider.ts';
import { imports } from './wire.ts';

await needWords('imports');

interface BatchTabProps {
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** The way back from an import, for whoever looks at it later: all of it or nothing; asks once more, in place. */
export default function BatchTab({ record }: BatchTabProps): ReactElement {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [isSure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const undo = async (): Promise<void> => {
    setBusy(true);
    setWrong('');
    try {
      await imports.undo(record.id);
      await queries.invalidateQueries();
    } catch (error) {
      setSure(false);
      setWrong(error instanceof Error ? error.message : translate('bb.problem.other'));
    } finally {
      setBusy(false);
    }
  };
  if (record.state !== 'done')
    return <p className="muted">{translate(record.state === 'undone' ? 'bb.imports.undone' : 'bb.imports.no_undo')}</p>;
  const counts = { create: Number(record.created_count ?? 0), update: Number(record.updated_count ?? 0) };
  return (
    <>
      {isSure && <p className="note warn">{translate('bb.imports.undo_ask', counts)}</p>}
      {wrong !== '' && (
        <p className="note wrong" role="alert">
          {wrong}
        </p>
      )}
      <Button
        variant="outlined"
        color={isSure ? 'error' : 'primary'}
        disabled={busy}
        onClick={() => (isSure ? void undo() : setSure(true))}
        sx={{ marginTop: 1 }}
      >
        {translate('bb.imports.undo')}
      </Button>
    </>
  );
}
