import { lazy } from 'react';
import { daysAfter } from '../../../model/rules/days.ts';
import type { Overrides } from '../../kit/slots.ts';
import { currentSession } from '../../providers/session.ts';

type Row = Readonly<Record<string, unknown>>;

const me = (): string | null => currentSession()?.user.staff_id ?? null;
const isMine = (record: Row): boolean => me() !== null && record.staff_id === me();
const isAnothers = (record: Row): boolean => !isMine(record);
/** Whether the reader is called to the session. */
const isCalled = ({ enrolments }: Row): boolean =>
  Array.isArray(enrolments) && enrolments.some(line => (line as Row).staff_id === me() && me() !== null);
const isNotAnswerable = (record: Row): boolean => me() === null || record.owner_id !== me();

const thisMonth = (today: string): Row => ({ for_month: today.slice(0, 7) });

/** What the lists of the people show first, and which acts make sense for whom; the server refuses the others anyway. */
export const PEOPLE_OVERRIDES: Readonly<Record<string, Overrides>> = {
  business_trips: { views: [{ name: 'bb.list.in_progress', filter: { state: ['draft', 'submitted', 'approved'] }, opens: false }] },
  certificates: {
    views: [
      {
        name: 'bb.list.running_out',
        filter: today => ({ valid_until_on_lte: daysAfter(today, 60) }),
        sort: { field: 'valid_until_on', order: 'ASC' },
        opens: false,
      },
    ],
  },
  training_plans: { related: [{ register: 'training_sessions', field: 'plan_id' }] },
  target_plans: { related: [{ register: 'targets', field: 'plan_id' }] },
  reward_rules: { related: [{ register: 'reward_records', field: 'rule_id' }] },
  training_sessions: {
    related: [{ register: 'training_results', field: 'session_id' }],
    views: [{ name: 'bb.list.coming', filter: { state: ['draft', 'open'] }, opens: false }],
    mayAct: { answer: isCalled },
  },
  training_results: {
    views: [
      { name: 'bb.list.to_grade', filter: { outcome: ['attended', 'failed', 'resit'] }, opens: false },
      {
        name: 'bb.list.running_out',
        filter: today => ({ valid_until_on_gte: today, valid_until_on_lte: daysAfter(today, 60) }),
        opens: false,
      },
    ],
    mayAct: { grade: isAnothers, give_feedback: isMine },
  },
  appraisals: {
    tabs: [{ key: 'evidence', Body: lazy(() => import('./EvidenceTab.tsx')) }],
    views: [
      { name: 'bb.list.with_me', filter: (_, staff) => ({ assignee_id: staff ?? '' }), opens: false },
      { name: 'bb.list.in_progress', filter: { state: ['draft', 'submitted', 'reviewed', 'appealed'] }, opens: false },
    ],
    mayAct: {
      submit: isAnothers,
      assess: record => isAnothers(record) && record.assignee_id === me(),
      review: isAnothers,
      review_oneself: isMine,
      confirm: isMine,
      appeal: isMine,
    },
  },
  reward_records: {
    views: [{ name: 'bb.list.in_progress', filter: { state: ['draft', 'submitted', 'approved', 'notified', 'appealed'] }, opens: false }],
    mayAct: { submit: isAnothers, approve: isAnothers, acknowledge: isMine, file_appeal: isMine },
  },
  targets: {
    related: [
      { register: 'targets', field: 'parent_id' },
      { register: 'personal_targets', field: 'target_id' },
    ],
    views: [
      { name: 'bb.list.this_month', filter: thisMonth },
      { name: 'bb.list.this_year', filter: today => ({ span: 'year', for_month: `${today.slice(0, 4)}-01` }) },
    ],
    mayAct: { adjust: isNotAnswerable, record_actual: isNotAnswerable },
  },
  personal_targets: {
    views: [{ name: 'bb.list.this_month', filter: thisMonth }],
    mayAct: { adjust: isAnothers, record_actual: isAnothers },
  },
  budgets: { views: [{ name: 'bb.list.this_month', filter: thisMonth }] },
};
