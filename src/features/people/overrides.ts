import { lazy } from 'react';
import { daysAfter } from '../../../model/rules/days.ts';
import type { Overrides } from '../../kit/slots.ts';
import { currentSession } from '../../providers/session.ts';

type Row = Readonly<Record<string, unknown>>;

const me = (): string | null => currentSession()?.user.staff_id ?? null;
/** Whether the reader is called to the session. */
const isCalled = ({ enrolments }: Row): boolean =>
  Array.isArray(enrolments) && enrolments.some(line => (line as Row).staff_id === me() && me() !== null);

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
  target_plans: {
    related: [{ register: 'targets', field: 'plan_id' }],
    views: [{ name: 'bb.list.to_approve', filter: { state: 'submitted' }, opens: false }],
  },
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
  },
  appraisals: {
    tabs: [{ key: 'evidence', Body: lazy(() => import('./EvidenceTab.tsx')) }],
    views: [
      { name: 'bb.list.with_me', filter: (_, staff) => ({ assignee_id: staff ?? '' }), opens: false },
      { name: 'bb.list.in_progress', filter: { state: ['draft', 'submitted', 'reviewed', 'appealed'] }, opens: false },
    ],
    mayAct: { assess: record => record.assignee_id === me() },
  },
  reward_records: {
    views: [{ name: 'bb.list.in_progress', filter: { state: ['draft', 'submitted', 'approved', 'notified', 'appealed'] }, opens: false }],
  },
  targets: {
    related: [
      { register: 'targets', field: 'parent_id' },
      { register: 'personal_targets', field: 'target_id' },
    ],
    views: [
      { name: 'bb.list.this_month', filter: thisMonth },
      { name: 'bb.list.to_put_in_force', filter: { state: 'submitted' }, opens: false },
      { name: 'bb.list.this_year', filter: today => ({ span: 'year', for_month: `${today.slice(0, 4)}-01` }) },
    ],
  },
  personal_targets: {
    views: [{ name: 'bb.list.this_month', filter: thisMonth }],
  },
  budgets: { views: [{ name: 'bb.list.this_month', filter: thisMonth }] },
};
