import { lazy } from 'react';
import type { Overrides } from '../kit/slots.ts';
import { currentSession } from '../providers/session.ts';
import { ActVerb, ChangesCell, RegisterWord, TouchedRecord } from './audit/auditCells.tsx';
import { GrantsNote } from './roles/GrantsNote.tsx';
import { DepartmentCell, ManagerCell, PostCell, StaffPlace, TeamCell } from './staff/StaffPlace.tsx';

/** Whether the finding is the reader's own to put right; others who may change findings report for him. */
const isMyFinding = (record: Readonly<Record<string, unknown>>): boolean => {
  const me = currentSession()?.user.staff_id ?? null;
  return me !== null && record.owner_id === me;
};

/** What the features put in the place of the kit's own screens, by register. */
export const OVERRIDES: Readonly<Record<string, Overrides>> = {
  settings: { List: lazy(() => import('./settings/SettingsScreen.tsx')) },
  audit_log: { cells: { verb: ActVerb, register: RegisterWord, record_id: TouchedRecord, changes: ChangesCell } },
  import_batches: { cells: { register: RegisterWord }, tabs: [{ key: 'undo', Body: lazy(() => import('./imports/BatchTab.tsx')) }] },
  parts: { tabs: [{ key: 'demand', resource: 'part_demand', Body: lazy(() => import('./demand/DemandTab.tsx')) }] },
  channels: { tabs: [{ key: 'deliveries', Body: lazy(() => import('./inbox/DeliveriesTab.tsx')) }] },
  rounds: {
    Form: lazy(() => import('./rounds/RoundRunner.tsx')),
    Note: lazy(() => import('./rounds/StartRound.tsx')),
    Subtitle: lazy(() => import('./rounds/WalkLink.tsx')),
    tabs: [{ key: 'answers', Body: lazy(() => import('./rounds/RoundTab.tsx')) }],
    // Lines are answered, and rounds handed in, where they are walked.
    mayAct: { answer: () => false, hand_in: () => false },
  },
  checklist_templates: { mayAct: { start: () => false } },
  findings: { mayAct: { report_fixed: isMyFinding, fix: record => !isMyFinding(record) } },
  calendar_years: { Note: lazy(() => import('./calendar/CalendarNote.tsx')) },
  calendar_days: { Note: lazy(() => import('./calendar/CalendarNote.tsx')) },
  staff: {
    columns: [
      { key: '@post', label: 'resources.staff_assignments.fields.post_id', after: 'name', Cell: PostCell },
      { key: '@team', label: 'resources.staff_assignments.fields.team_id', after: 'name', Cell: TeamCell },
      { key: '@department', label: 'resources.staff_assignments.fields.department_id', after: 'name', Cell: DepartmentCell },
      { key: '@manager', label: 'resources.staff_assignments.fields.manager_id', after: 'name', Cell: ManagerCell },
    ],
    views: [{ name: 'bb.list.at_work', filter: { state: ['pending', 'probation', 'regular', 'notice'] } }],
    Subtitle: StaffPlace,
  },
  // Confirmed where the whole job description is read.
  posts: { mayAct: { confirm_duties: () => false } },
  users: {
    inputs: { roles: lazy(() => import('./roles/RolesInput.tsx')) },
    mayAct: { lock: record => record.is_locked !== true, unlock: record => record.is_locked === true },
  },
  roles: {
    cells: { grants: GrantsNote },
    inputs: { grants: lazy(() => import('./roles/GrantsInput.tsx')) },
    tabs: [{ key: 'grants', Body: lazy(() => import('./roles/GrantsTab.tsx')) }],
  },
};
