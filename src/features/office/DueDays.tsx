import type { ReactElement } from 'react';
import type { RaRecord } from 'react-admin';
import { daysBetween } from '../../../model/rules/dueDates.ts';
import { MeaningChip } from '../../kit/MeaningChip.tsx';
import { useSession } from '../../providers/session.ts';

interface OfRecord {
  readonly record: RaRecord<string>;
}
const NONE = <span className="faint">—</span>;
const LONG = 30;

/** How many days what is still owed is late; nothing while it is not. */
export function DaysLate({ record }: OfRecord): ReactElement {
  const today = useSession()?.today ?? '';
  const isOwed = record.state === 'open' || record.state === 'part_paid';
  const late = isOwed && typeof record.due_on === 'string' ? daysBetween(record.due_on, today) : 0;
  return late > 0 ? <MeaningChip of={late > LONG ? 'wrong' : 'warn'}>{late}</MeaningChip> : NONE;
}

/** How many days a contract in force has left; marked from the day on which notice has to be given. */
export function DaysLeft({ record }: OfRecord): ReactElement {
  const today = useSession()?.today ?? '';
  if (record.state !== 'in_force' || typeof record.ends_on !== 'string') return NONE;
  const left = daysBetween(today, record.ends_on);
  if (left < 0) return <MeaningChip of="wrong">{left}</MeaningChip>;
  return typeof record.notice_on === 'string' && record.notice_on <= today ? (
    <MeaningChip of="warn">{left}</MeaningChip>
  ) : (
    <span>{left}</span>
  );
}
