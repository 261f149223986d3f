import CheckIcon from '@mui/icons-material/CheckOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useId, useState } from 'react';
import { HttpError, LinkBase, useNotify, useTranslate } from 'react-admin';
import { printDecimal } from '../../../model/kernel/kinds/number.ts';
import { requestFacts } from '../../../model/resources/requests.ts';
import type { WaitingRequest } from '../../../model/rules/waiting.ts';
import { groupDigits, useClock } from '../../kit/format.ts';
import { Facts } from '../../kit/record/Facts.tsx';
import { useDefinition } from '../../kit/registry.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { useDecided } from './useWaiting.ts';

type Decision = 'approve' | 'send_back';

/** Decides a request; `busy` while the server is asked. */
function useDecide({ register, record_id, record, title, step, steps }: WaitingRequest): {
  readonly busy: boolean;
  readonly decide: (decision: Decision, comment: string) => void;
} {
  const notify = useNotify();
  const decided = useDecided();
  const [busy, setBusy] = useState(false);
  const decide = (decision: Decision, comment: string): void => {
    setBusy(true);
    const said = comment.trim() === '' ? {} : { [SAID[register] ?? 'comment']: comment.trim() };
    const done = decision === 'send_back' ? 'returned' : step < steps ? 'agreed' : 'granted';
    dataProvider.act(register, record_id, decision, { version: record.version, ...said }).then(
      async () => {
        notify(`bb.approvals.${done}`, { messageArgs: { title } });
        await decided(register);
      },
      async (error: unknown) => {
        setBusy(false);
        if (!(error instanceof HttpError)) throw error;
        notify(error.message, { type: 'error' });
        await decided(register);
      },
    );
  };
  return { busy, decide };
}

/** Under what name a register's dialogs ask for what the approver says. */
const SAID: Readonly<Record<string, string>> = { trip_orders: 'remark', car_costs: 'note' };
/** Those whose dialog of approval asks for nothing. */
const SILENT: ReadonlySet<string> = new Set(['trip_orders', 'car_costs']);

/** What kind of request it is within its register: the category of a budget, what a payment is for. */
function useKind({ register, record }: WaitingRequest): string {
  const translate = useTranslate();
  useDefinition(register);
  const field = requestFacts(register)?.kind;
  const code = field === undefined ? undefined : record[field];
  return typeof code === 'string' ? translate(`resources.${register}.options.${field}.${code}`, { _: '' }) : '';
}

function Below({ request }: { readonly request: WaitingRequest }): ReactElement {
  const kind = useKind(request);
  const translate = useTranslate();
  const clock = useClock();
  const { title, number, handed_in_at, step, steps, instead_of } = request;
  return (
    <>
      <span className="sub">{[kind, title].filter(part => part !== '' && (part === title || !title.includes(part))).join(' · ')}</span>
      <span className="sub">
        {[number, clock.short(handed_in_at)].filter(part => part !== null).join(' · ')}
        {steps > 1 && ` · ${translate('bb.approvals.of_step', { step, steps })}`}
        {instead_of !== null && <span className="t-warn"> · {translate('bb.approvals.instead_of', { name: instead_of.name })}</span>}
      </span>
    </>
  );
}

function Before({ request }: { readonly request: WaitingRequest }): ReactElement | null {
  const translate = useTranslate();
  const said = request.before.filter(one => one.by !== null);
  if (said.length === 0) return null;
  return (
    <ul className="approval-before">
      {said.map(one => (
        <li key={one.step} className="small muted">
          <span className="strong">{one.by?.name}</span> {translate(`bb.approvals.decision.${one.decision}`)}
          {one.comment !== null && `：${one.comment}`}
        </li>
      ))}
    </ul>
  );
}

/** One request: approved in one tap; what it says, a comment and the way back open in place. */
export function WaitingItem({ request }: { readonly request: WaitingRequest }): ReactElement {
  const translate = useTranslate();
  const definition = useDefinition(request.register);
  const { busy, decide } = useDecide(request);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [isWrong, setWrong] = useState(false);
  const fieldId = useId();
  const kind = translate(`resources.approvals.options.register.${request.register}`, { _: request.register });
  const name = [request.applicant?.name, kind].filter(part => part !== undefined).join(' ');
  const amount = request.amount_fen === null ? '' : ` ¥${groupDigits(printDecimal(request.amount_fen, 2, 2))}`;
  const sendBack = (): void => {
    if (said.trim() === '') setWrong(true);
    else decide('send_back', said);
  };
  const mayComment = !SILENT.has(request.register);
  return (
    <li className={isOpen ? 'open' : ''}>
      <div className="ap">
        <button type="button" className="grow approval-name" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <b>
            {name}
            {amount}
          </b>
          <Below request={request} />
        </button>
        <button
          type="button"
          className="rd no"
          disabled={busy}
          aria-label={`${translate('bb.approvals.send_back')} ${name}`}
          onClick={() => setOpen(true)}
        >
          <CloseIcon />
        </button>
        <button
          type="button"
          className="rd ok"
          disabled={busy}
          aria-label={`${translate('bb.approvals.agree')} ${name}`}
          onClick={() => decide('approve', mayComment ? said : '')}
        >
          <CheckIcon />
        </button>
      </div>
      {isOpen && (
        <div className="approval-open">
          {definition !== undefined && <Facts of={definition} record={request.record} />}
          <Before request={request} />
          <label htmlFor={fieldId} className="field-label">
            {translate(mayComment ? 'bb.approvals.comment' : 'bb.approvals.reason')}
          </label>
          <OutlinedInput
            id={fieldId}
            multiline
            minRows={2}
            fullWidth
            value={said}
            error={isWrong}
            inputProps={{ maxLength: 300, 'aria-describedby': `${fieldId}-hint` }}
            onChange={event => {
              setSaid(event.target.value);
              setWrong(false);
            }}
          />
          {isWrong && (
            <p id={`${fieldId}-hint`} className="small t-wrong">
              {translate('bb.approvals.reason_needed')}
            </p>
          )}
          <div className="row approval-acts">
            <LinkBase to={`/${request.register}/${encodeURIComponent(request.record_id)}`} className="link grow">
              {translate('bb.approvals.open')}
            </LinkBase>
            <Button variant="outlined" disabled={busy} onClick={sendBack}>
              {translate('bb.approvals.send_back')}
            </Button>
            <Button variant="contained" disabled={busy} onClick={() => decide('approve', mayComment ? said : '')}>
              {translate('bb.approvals.agree')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
