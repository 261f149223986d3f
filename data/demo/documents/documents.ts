import { makeRandom } from '../random.ts';
import type { DemoPerson } from '../staff.ts';
import { contactRows } from './contacts.ts';
import { meetingRows } from './meetings.ts';
import { noticeRows } from './notices.ts';
import { paperRows } from './papers.ts';
import { ruleRows } from './rules.ts';

interface Rows {
  readonly register: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The office's year: rules and who has read them, notices, meetings, the telephone book, contracts, letters and seals. */
export function demoDocuments(people: readonly DemoPerson[], today: string): Rows[] {
  const random = makeRandom(20_260_924);
  const { rules, reads } = ruleRows(people, today, random);
  const { notices, reads: noticed } = noticeRows(people, today, random);
  const { meetings, tasks } = meetingRows(today, random);
  const { contracts, letters, seals } = paperRows(today, random);
  return [
    { register: 'documents', rows: rules },
    { register: 'notices', rows: notices },
    { register: 'document_reads', rows: [...reads, ...noticed] },
    { register: 'meetings', rows: meetings },
    { register: 'tasks', rows: tasks },
    { register: 'contacts', rows: contactRows() },
    { register: 'contracts', rows: contracts },
    { register: 'letters', rows: letters },
    { register: 'seal_uses', rows: seals },
  ];
}
