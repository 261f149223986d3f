import { lazy } from 'react';
import { lazyPart } from '../kit/lazyPart.ts';
import type { BuiltInView, Overrides } from '../kit/slots.ts';
import { currentSession } from '../providers/session.ts';
import { APPROVAL_OVERRIDES } from './approvals/overrides.ts';
import { DUTY_OVERRIDES } from './duties/overrides.ts';
import { CallWhom } from './next/CallWhom.tsx';
import { FOLLOWERS } from './next/followers.ts';
import { DaysLate, DaysLeft } from './office/DueDays.tsx';
import { OFFICE_VIEWS } from './office/views.ts';
import { PEOPLE_OVERRIDES } from './people/overrides.ts';
import { DepartmentCell, ManagerCell, PostCell, StaffPlace, TeamCell } from './staff/StaffPlace.tsx';
import { MAY_ACT_ON_TASK } from './today/mayAct.ts';
import { TOOL_OVERRIDES } from './tools/overrides.ts';
import { AcceptedCell } from './views/AcceptedCell.tsx';
import { ASSET_VIEWS } from './views/assets.ts';
import { DUE, SOON } from './views/due.ts';
import { LISTED } from './views/listed.ts';
import { RELATED } from './views/related.ts';
import { WORKSHOP_VIEWS } from './views/workshop.ts';

const AUDIT = () => import('./audit/auditCells.tsx');
const ROUND = () => import('./rounds/AnswersCell.tsx');
const AT = () => import('./audit/RecordAt.tsx');
const TouchedRecord = lazyPart(AUDIT, 'TouchedRecord');
const RegisterWord = lazyPart(AUDIT, 'RegisterWord');

const NextRecord = lazy(() => import('./next/NextRecord.tsx'));

/** Whether the finding is the reader's own to put right; others who may change findings report for him. */
const isMyFinding = (record: Readonly<Record<string, unknown>>): boolean => {
  const me = currentSession()?.user.staff_id ?? null;
  return me !== null && record.owner_id === me;
};

const FEATURES: Readonly<Record<string, Overrides>> = {
  approvals: { cells: { record_id: TouchedRecord } },
  ...PEOPLE_OVERRIDES,
  settings: { List: lazy(() => import('./settings/SettingsScreen.tsx')) },
  audit_log: {
    cells: { verb: lazyPart(AUDIT, 'ActVerb'), register: RegisterWord, record_id: TouchedRecord, changes: lazyPart(AUDIT, 'ChangesCell') },
  },
  import_batches: { cells: { register: RegisterWord }, tabs: [{ key: 'undo', Body: lazy(() => import('./imports/BatchTab.tsx')) }] },
  parts: { tabs: [{ key: 'demand', resource: 'part_demand', Body: lazy(() => import('./demand/DemandTab.tsx')) }] },
  channels: {
    cells: { last_error: lazyPart(() => import('./inbox/FaultCell.tsx'), 'FaultCell') },
    tabs: [{ key: 'deliveries', Body: lazy(() => import('./inbox/DeliveriesTab.tsx')) }],
  },
  rounds: {
    Form: lazy(() => import('./rounds/RoundRunner.tsx')),
    Note: lazy(() => import('./rounds/StartRound.tsx')),
    Subtitle: lazy(() => import('./rounds/WalkLink.tsx')),
    PaperLines: lazy(() => import('./rounds/RoundPaper.tsx')),
    cells: { answers: lazyPart(ROUND, 'AnswersCell') },
    // Lines are answered, and rounds handed in, where they are walked.
    mayAct: { answer: () => false, hand_in: () => false },
  },
  round_answers: { cells: { seen: lazyPart(ROUND, 'SeenCell') } },
  checklist_templates: { mayAct: { start: () => false } },
  findings: { mayAct: { report_fixed: isMyFinding, fix: record => !isMyFinding(record) } },
  calendar_years: { Note: lazy(() => import('./calendar/CalendarNote.tsx')) },
  calendar_days: { Note: lazy(() => import('./calendar/CalendarNote.tsx')) },
  staff: {
    columns: [
      { key: '@post', label: 'resources.staff_assignments.fields.post_id', after: 'name', Cell: PostCell, onPhone: true, isExported: true },
      { key: '@team', label: 'resources.staff_assignments.fields.team_id', after: 'name', Cell: TeamCell, isExported: true },
      {
        key: '@department',
        label: 'resources.staff_assignments.fields.department_id',
        after: 'name',
        Cell: DepartmentCell,
        isExported: true,
      },
      { key: '@manager', label: 'resources.staff_assignments.fields.manager_id', after: 'name', Cell: ManagerCell, isExported: true },
    ],
    views: [{ name: 'bb.list.at_work', filter: { state: ['pending', 'probation', 'regular', 'notice'] } }],
    Subtitle: StaffPlace,
  },
  follow_ups: { Subtitle: CallWhom },
  complaints: { cells: { is_accepted: AcceptedCell } },
  cash_sessions: { views: OFFICE_VIEWS.cash_sessions },
  advances: { views: OFFICE_VIEWS.advances },
  expense_claims: { views: OFFICE_VIEWS.expense_claims },
  payment_requests: { views: OFFICE_VIEWS.payment_requests },
  receivables: {
    views: OFFICE_VIEWS.receivables,
    columns: [{ key: '@late', label: 'bb.list.days_late', after: 'due_on', Cell: DaysLate }],
  },
  documents: {
    views: OFFICE_VIEWS.documents,
    tabs: [{ key: 'unread', resource: 'read_receipts', Body: lazy(() => import('./office/ReadersTab.tsx')) }],
  },
  notices: {
    views: OFFICE_VIEWS.notices,
    tabs: [{ key: 'unread', resource: 'read_receipts', Body: lazy(() => import('./office/ReadersTab.tsx')) }],
  },
  meetings: {
    views: OFFICE_VIEWS.meetings,
    tabs: [{ key: 'decided', resource: 'tasks', Body: lazy(() => import('./office/DecidedTab.tsx')) }],
  },
  contracts: {
    views: OFFICE_VIEWS.contracts,
    columns: [{ key: '@left', label: 'bb.list.days_left', after: 'ends_on', Cell: DaysLeft }],
  },
  letters: { views: OFFICE_VIEWS.letters },
  seal_uses: { views: OFFICE_VIEWS.seal_uses, mayAct: { give_back: record => record.is_taken_out === true && record.returned_at == null } },
  // Confirmed where the whole job description is read.
  posts: { mayAct: { confirm_duties: () => false } },
  tasks: {
    views: [{ name: 'bb.list.to_do', filter: today => ({ state: 'open', due_on_lte: today }) }],
    mayAct: { ...MAY_ACT_ON_TASK, tick: () => false },
    unsaid: ['period', 'slot', 'series', 'source_register', 'proof_register'],
    cells: { source_record: lazyPart(AT, 'SourceRecord'), proof_record: lazyPart(AT, 'ProofRecord') },
  },
  users: {
    inputs: { roles: lazy(() => import('./roles/RolesInput.tsx')) },
    mayAct: { lock: record => record.is_locked !== true, unlock: record => record.is_locked === true },
  },
  roles: {
    cells: { grants: lazyPart(() => import('./roles/GrantsNote.tsx'), 'GrantsNote') },
    inputs: { grants: lazy(() => import('./roles/GrantsInput.tsx')) },
    tabs: [{ key: 'grants', Body: lazy(() => import('./roles/GrantsTab.tsx')) }],
  },
};

/** A table with one override a register. */
const each = <T>(table: Readonly<Record<string, T>>, as: (own: T) => Overrides): Readonly<Record<string, Overrides>> =>
  Object.fromEntries(Object.entries(table).map(([name, own]) => [name, as(own)]));

/** What each feature says of the registers; later ones win, but acts that make no sense add up. */
const ALL: readonly Readonly<Record<string, Overrides>>[] = [
  each(LISTED, listed => ({ listed })),
  each(DUE, due => ({ due })),
  each(SOON, soon => ({ soon })),
  each(RELATED, related => ({ related })),
  each(FOLLOWERS, () => ({ Below: NextRecord })),
  each<readonly BuiltInView[]>({ ...WORKSHOP_VIEWS, ...ASSET_VIEWS }, views => ({ views })),
  TOOL_OVERRIDES,
  APPROVAL_OVERRIDES,
  DUTY_OVERRIDES,
  FEATURES,
];
const both = (one: Overrides, other: Overrides = {}): Overrides => ({
  ...one,
  ...other,
  ...(one.mayAct === undefined && other.mayAct === undefined ? {} : { mayAct: { ...one.mayAct, ...other.mayAct } }),
});

/** What the features put in the place of the kit's own screens, by register. */
export const OVERRIDES: Readonly<Record<string, Overrides>> = Object.fromEntries(
  [...new Set(ALL.flatMap(table => Object.keys(table)))].map(name => [name, ALL.map(table => table[name]).reduce<Overrides>(both, {})]),
);
