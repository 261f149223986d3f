import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Pack } from '../../../data/starter/duties/packs.ts';
import { mayOnAll, type UserGrants } from '../../../model/kernel/access.ts';
import { dataProvider } from '../../providers/dataProvider.ts';

/** The registers that the starter content fills, as far as who takes it sees what it brings: drafts of reward rules he may not. */
export const STARTER_REGISTERS: ReadonlySet<string> = new Set([
  'posts',
  'post_duties',
  'skills',
  'certificate_kinds',
  'courses',
  'metrics',
  'appraisal_templates',
]);

/** Whether the user may take the starter content. */
export function mayStart(grants: UserGrants): boolean {
  return mayOnAll(grants, 'duty_packs', 'C');
}

/** Puts in the starter content of a kind of house; rows that are there stay as they are. */
export function StarterButton({ pack = 'station' }: { readonly pack?: Pack }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const { added } = await dataProvider.takeStarter(pack);
      await Promise.all([...STARTER_REGISTERS].map(register => queries.invalidateQueries({ queryKey: [register] })));
      notify('bb.start.taken', { messageArgs: { smart_count: added } });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="outlined" disabled={busy} onClick={() => void take()}>
      {translate('bb.start.take')}
    </Button>
  );
}
