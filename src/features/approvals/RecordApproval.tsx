import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { type RaRecord, useGetList, useGetMany, useNotify, useTranslate } from 'react-admin';
import type { Action } from '../../../model/kernel/action.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import type { ApprovalStep } from '../../../model/resources/today/approval_steps.ts';
import type { Approval } from '../../../model/resources/today/approvals.ts';
import type { Step } from '../../../model/rules/approvals.ts';
import { useClock } from '../../kit/format.ts';
import { Sign } from '../../kit/MeaningChip.tsx';
import { actionsOf, loadDomain } from '../../kit/registry.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useGrants, useSession } from '../../providers/session.ts';
import './approvals.css';
import { decidesOld } from './decidesOld.ts';
import { StepWord } from './StepWord.tsx';
import { useDecided, useWaiting } from './useWaiting.ts';

const ActionDialog = lazy(() => import('../../kit/ActionDialog.tsx'));
await Promise.all([needWords('approvals'), loadDomain('today'), loadDomain('people')]);

type Entry = Approval & RaRecord<string>;
type Decided = ApprovalStep & RaRecord<string>;

interface OfRecord {
  readonly of: Definition;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Under a request: who has decided, who is asked now, who comes then, and the buttons of whoever is asked. */
export default function RecordApproval({ of: definition, record }: OfRecord): ReactElement | null {
  const translate = useTranslate();
  const { data, isPending } = useGetList<Entry>('approvals', {
    filter: { register: definition.name, record_id: record.id },
    sort: { field: 'handed_in_at', order: 'DESC' },
    pagination: { page: 1, perPage: 10 },
  });
  const grants = useGrants();
  const waiting = useWaiting();
  const [approval] = data ?? [];
  if (isPending || waiting.isPending) return null;
  const isAsked = waiting.rows.some(row => row.register === definition.name && row.record_id === record.id);
  const isOld = approval === undefined && record.state === 'submitted' && decidesOld(grants, definition);
  if (approval === undefined && !isOld) return null;
  const earlier = (data?.length ?? 0) - 1;
  return (
    <section>
      <h2 className="h2">{translate('bb.approvals.title')}</h2>
      {approval !== undefined && <Steps approval={approval} isAsked={isAsked} />}
      {(isAsked || isOld) && <Decide of={definition} record={record} />}
      {approval !== undefined && <Remind approval={approval} />}
      {earlier > 0 && <p className="small faint">{translate('bb.approvals.earlier', { smart_count: earlier, count: earlier })}</p>}
    </section>
  );
}

type Translate = ReturnType<typeof useTranslate>;
const listed = (translate: Translate, names: readonly string[]): string => names.join(translate('bb.comma'));
/** Who is asked; of several any one decides. */
const namesAsked = (translate: Translate, names: readonly string[]): string =>
  translate(names.length > 1 ? 'bb.approvals.asks_any' : 'bb.approvals.asks', { name: listed(translate, names) });

function useNames(ids: readonly (string | null)[]): (id: string | null) => string {
  const wanted = [...new Set(ids.filter(id => id !== null))];
  const { data } = useGetMany<{ id: string; name: string }>('staff', { ids: wanted }, { enabled: wanted.length > 0 });
  return id => data?.find(one => one.id === id)?.name ?? '';
}

function Steps({ approval, isAsked }: { readonly approval: Entry; readonly isAsked: boolean }): ReactElement {
  const translate = useTranslate();
  const clock = useClock();
  const { data } = useGetList<Decided>('approval_steps', {
    filter: { approval_id: approval.id },
    sort: { field: 'step', order: 'ASC' },
    pagination: { page: 1, perPage: 9 },
  });
  const decided = (data ?? []).filter(one => one.decision !== 'passed_over');
  const nameOf = useNames([...decided.flatMap(one => [one.decided_by, one.asked_id]), ...approval.asked_ids]);
  const isOpen = approval.state === 'pending';
  const plan = approval.plan as readonly Step[];
  const asks = isAsked
    ? translate('bb.approvals.asks_you')
    : approval.asked_id === null
      ? translate('bb.approvals.asks_right')
      : namesAsked(translate, approval.asked_ids.map(nameOf));
  return (
    <ul className="approval-steps">
      {decided.map(one => (
        <li key={one.id}>
          <span className={`sign ${one.decision === 'returned' ? 't-wrong' : 't-done'}`}>
            <Sign of={one.decision === 'returned' ? 'wrong' : 'done'} />
          </span>
          <span className="strong">
            {one.asked_id !== null && one.asked_id !== one.decided_by
              ? translate('bb.approvals.for', { by: nameOf(one.decided_by), name: nameOf(one.asked_id) })
              : nameOf(one.decided_by)}
          </span>{' '}
          {translate(`bb.approvals.decision.${one.decision}`)}
          <span className="faint small"> {clock.short(one.decided_at)}</span>
          {one.comment !== null && <p className="said">{one.comment}</p>}
        </li>
      ))}
      {isOpen && (
        <li>
          <span className="sign t-wait">
            <Sign of="wait" />
          </span>
          <span className="strong">{asks}</span>
          <span className="faint small"> {clock.short(approval.asked_at)}</span>
        </li>
      )}
      {isOpen &&
        plan.slice(approval.step).map((step, at) => (
          // The steps of a plan never change their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other identity
          <li key={at} className="muted">
            <span className="sign">
              <Sign of="idle" />
            </span>
            <StepWord step={step} />
          </li>
        ))}
      {approval.state === 'withdrawn' && (
        <li className="muted">
          <span className="sign">
            <Sign of="calm" />
          </span>
          {translate('bb.approvals.state.withdrawn')}
          {approval.ended_at !== null && <span className="faint small"> {clock.short(approval.ended_at)}</span>}
        </li>
      )}
    </ul>
  );
}

function Decide({ of: definition, record }: OfRecord): ReactElement {
  const translate = useTranslate();
  const decided = useDecided();
  const [started, setStarted] = useState<Action>();
  const actions = actionsOf(definition.name).filter(action => ['approve', 'send_back'].includes(action.name));
  return (
    <div className="row approval-acts">
      {actions.map(action => (
        <Button key={action.name} variant={action.name === 'approve' ? 'contained' : 'outlined'} onClick={() => setStarted(action)}>
          {translate(`resources.${definition.name}.actions.${action.name}.name`)}
        </Button>
      ))}
      {started !== undefined && (
        <Suspense fallback={null}>
          <ActionDialog
            of={definition}
            action={started}
            record={record}
            onClose={() => {
              setStarted(undefined);
              void decided(definition.name);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The applicant reminds whoever is asked, once a day. */
function Remind({ approval }: { readonly approval: Entry }): ReactElement | null {
  const translate = useTranslate();
  const notify = useNotify();
  const decided = useDecided();
  const session = useSession();
  const nameOf = useNames(approval.asked_ids);
  const [busy, setBusy] = useState(false);
  const isMine = session?.user.staff_id != null && session.user.staff_id === approval.applicant_id;
  if (!isMine || approval.state !== 'pending' || approval.asked_id === null) return null;
  const isReminded = approval.reminded_on === session.today;
  const remind = (): void => {
    setBusy(true);
    dataProvider
      .act('approvals', approval.id, 'remind', { version: approval.version })
      .then(
        () => notify('bb.approvals.reminded', { messageArgs: { name: listed(translate, approval.asked_ids.map(nameOf)) } }),
        (error: unknown) => notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' }),
      )
      .finally(() => {
        setBusy(false);
        void decided('approvals');
      });
  };
  return (
    <Button size="small" disabled={busy || isReminded} onClick={remind}>
      {translate(isReminded ? 'bb.approvals.reminded_today' : 'bb.approvals.remind')}
    </Button>
  );
}
