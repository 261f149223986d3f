import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useState } from 'react';
import { Form, HttpError, type RaRecord, useGetList, useNotify, useTranslate } from 'react-admin';
import type { Delegation } from '../../../model/resources/today/delegations.ts';
import { FieldInput } from '../../kit/FieldInput.tsx';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { loadDomain, useDefinition } from '../../kit/registry.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
import './approvals.css';

await Promise.all([needWords('approvals'), loadDomain('today'), loadDomain('people')]);

type Entry = Delegation & RaRecord<string>;
const ASKED = ['to_id', 'from_on', 'back_on', 'kinds', 'reason'] as const;

function useMine(filter: Readonly<Record<string, unknown>>): readonly Entry[] {
  const { data } = useGetList<Entry>('delegations', {
    filter,
    sort: { field: 'from_on', order: 'ASC' },
    pagination: { page: 1, perPage: 20 },
  });
  return data ?? [];
}

/** Who decides for me while I am away, and for whom I do; both from today on. */
export default function Away(): ReactElement | null {
  const session = useSession();
  const me = session?.user.staff_id ?? null;
  return me === null ? null : <MyStandIns me={me} today={session?.today ?? ''} />;
}

function MyStandIns({ me, today }: { readonly me: string; readonly today: string }): ReactElement {
  const translate = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const mine = useMine({ from_id: me, back_on_gt: today });
  const others = useMine({ to_id: me, back_on_gt: today });
  return (
    <section>
      <h2 className="h2">{translate('bb.approvals.away')}</h2>
      <p className="muted">{translate('bb.approvals.away_hint')}</p>
      <ul className="away">
        {mine.map(one => (
          <Line key={one.id} delegation={one} isMine />
        ))}
        {others.map(one => (
          <Line key={one.id} delegation={one} isMine={false} />
        ))}
      </ul>
      {mine.length + others.length === 0 && <p className="faint">{translate('bb.approvals.away_none')}</p>}
      <Button variant="outlined" onClick={() => setAdding(true)} sx={{ marginTop: 1.5 }}>
        {translate('bb.approvals.away_add')}
      </Button>
      {isAdding && <AddStandIn me={me} today={today} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Line({ delegation, isMine }: { readonly delegation: Entry; readonly isMine: boolean }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { kinds, from_on: from, back_on: back } = delegation;
  const word = (kind: string): string => translate(`resources.delegations.options.kinds.${kind}`, { _: kind });
  const [before, after] = translate(isMine ? 'bb.approvals.away_to' : 'bb.approvals.away_from', { name: '\u0000' }).split('\u0000');
  const end = (): void => {
    dataProvider.delete('delegations', { id: delegation.id, previousData: delegation }).then(
      () => {
        notify('bb.approvals.away_ended');
        void queries.invalidateQueries({ queryKey: ['delegations'] });
      },
      (error: unknown) => notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' }),
    );
  };
  return (
    <li className="row">
      <div className="grow">
        {before}
        <span className="strong">
          <ReferenceText target="staff" id={isMine ? delegation.to_id : delegation.from_id} />
        </span>
        {after}
        <div className="faint small">
          {translate('bb.approvals.away_days', { from, back })} ·{' '}
          {kinds.length === 0 ? translate('bb.approvals.away_all') : kinds.map(word).join(translate('bb.list.joint'))}
        </div>
      </div>
      {isMine && (
        <Button size="small" onClick={end}>
          {translate('bb.approvals.away_end')}
        </Button>
      )}
    </li>
  );
}

function AddStandIn({ me, today, onClose }: { readonly me: string; readonly today: string; readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const titleId = useId();
  const definition = useDefinition('delegations');
  const [busy, setBusy] = useState(false);
  const save = async (values: Record<string, unknown>): Promise<unknown> => {
    setBusy(true);
    try {
      const asked = Object.fromEntries(ASKED.map(name => [name, values[name] ?? (name === 'kinds' ? [] : null)]));
      await dataProvider.create('delegations', { data: { from_id: me, ...asked } });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      notify(error.message, { type: 'error' });
      return error.body?.errors as unknown;
    } finally {
      setBusy(false);
    }
    notify('bb.approvals.away_saved');
    void queries.invalidateQueries({ queryKey: ['delegations'] });
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <Form onSubmit={save} record={{}} defaultValues={{ from_on: today, kinds: [] }} resource="delegations">
        <DialogTitle id={titleId}>{translate('bb.approvals.away_add')}</DialogTitle>
        <DialogContent>
          <div style={{ display: 'grid', gap: 10 }}>
            {ASKED.map((name, index) => {
              const of = definition?.fields[name];
              return of === undefined ? null : <FieldInput key={name} register="delegations" name={name} of={of} autoFocus={index === 0} />;
            })}
          </div>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('bb.approvals.away_add')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
