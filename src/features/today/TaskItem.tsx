import CheckIcon from '@mui/icons-material/CheckOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import { type ReactElement, useState } from 'react';
import { HttpError, LinkBase, useNotify, useTranslate } from 'react-admin';
import type { Fulfilment } from '../../../model/rules/taskAct.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { Checklist } from './Checklist.tsx';
import { useDueText, useTitle } from './dayText.ts';
import { Goto } from './Goto.tsx';
import { ProofForm } from './ProofForm.tsx';
import type { Owed, Wall } from './sections.ts';

/** A task as My day shows it. */
export interface MyTask extends Owed {
  readonly figure_unit: string | null;
  readonly reason: string | null;
  /** Who gave the reason for not doing it; nobody when it was sent back for that reason. */
  readonly explained_by: string | null;
  readonly climbed_to_id: string | null;
  readonly period: string | null;
  readonly source_register: string | null;
  readonly source_record: string | null;
  readonly checklist: readonly { readonly item: string; readonly is_done: boolean | null }[];
}

export interface Served {
  readonly register: string;
  readonly closes: boolean;
  /** How its duty says that a record fulfils it. */
  readonly fulfilment?: Fulfilment;
  /** The act on a record that does it, where its duty names one. */
  readonly act?: { readonly register: string; readonly name: string };
  /** The checklist whose round fulfils it, by its code; any when it says none. */
  readonly checklist?: string;
}

interface TaskItemProps {
  readonly task: MyTask;
  readonly wall: Wall;
  /** Where its record is written, and whether that fulfils it by itself. */
  readonly served: Served | undefined;
  /** Who has been told that it is late. */
  readonly climbedTo: string | undefined;
  readonly onDone: (task: MyTask) => void;
  /** An item of its checklist has changed. */
  readonly onTick: () => void;
}

/** Whether one tap is enough. */
const isPlain = (task: MyTask): boolean => task.proof === 'nothing' && task.checklist.every(line => line.is_done === true);

function Below({ task, wall, served, climbedTo }: Omit<TaskItemProps, 'onDone' | 'onTick'>): ReactElement {
  const translate = useTranslate();
  const { text, isLate } = useDueText()(task, wall);
  const done = task.checklist.filter(line => line.is_done === true).length;
  const isExplained = task.reason !== null && task.explained_by !== null;
  const sentBack = task.state === 'open' && task.reason !== null && !isExplained;
  const parts: (readonly [text: string, tone?: string])[] = [
    isLate ? [text, 't-wrong'] : [text],
    ...(climbedTo === undefined ? [] : [[translate('bb.today.climbed_to', { name: climbedTo })] as const]),
    ...(served?.closes === true ? [[translate('bb.today.closes')] as const] : []),
    ...(served?.closes === true || task.proof === 'nothing' ? [] : [[translate(`bb.today.needs.${task.proof}`)] as const]),
    ...(task.checklist.length === 0 ? [] : [[translate('bb.today.checklist', { done, all: task.checklist.length })] as const]),
    ...(isExplained ? [[translate('bb.today.why', { reason: task.reason })] as const] : []),
    ...(sentBack ? [[translate('bb.today.sent_back', { reason: task.reason }), 't-warn'] as const] : []),
  ];
  return (
    <span className="sub">
      {parts.map(([part, tone], at) => (
        <span key={part} className={tone}>
          {at > 0 && ' · '}
          {part}
        </span>
      ))}
    </span>
  );
}

/** What is owed: its name leads to the record, one tap does it, and what proves it is asked for in place. */
export function TaskItem({ task, wall, served, climbedTo, onDone, onTick }: TaskItemProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useTitle()(task);
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const finish = (): void => {
    if (!isPlain(task)) {
      setOpen(!isOpen);
      return;
    }
    setBusy(true);
    dataProvider.act('tasks', task.id, 'finish', { version: task.version }).then(
      () => onDone(task),
      (error: unknown) => {
        setBusy(false);
        if (error instanceof HttpError) notify(error.message, { type: 'error' });
        else throw error;
      },
    );
  };
  return (
    <li className={isOpen ? 'open' : ''}>
      <div className="it">
        <LinkBase to={`/tasks/${task.id}`} className="grow">
          <b>{title}</b>
          <Below task={task} wall={wall} served={served} climbedTo={climbedTo} />
        </LinkBase>
        {served !== undefined && <Goto task={task} served={served} />}
        <button
          type="button"
          className="tick"
          disabled={busy}
          aria-expanded={isPlain(task) ? undefined : isOpen}
          aria-label={`${translate('bb.today.finish')} ${title}`}
          onClick={finish}
        >
          {isOpen ? <CloseIcon /> : <CheckIcon />}
        </button>
      </div>
      {isOpen && task.checklist.length > 0 && <Checklist task={task} onTick={onTick} />}
      {isOpen && <ProofForm task={task} onDone={() => onDone(task)} />}
    </li>
  );
}
