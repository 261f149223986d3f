import { lazy } from 'react';
import type { Overrides } from '../kit/slots.ts';
import { ActVerb, ChangesCell, RegisterWord, TouchedRecord } from './audit/auditCells.tsx';
import { GrantsNote } from './roles/GrantsNote.tsx';
import { DepartmentCell, ManagerCell, PostCell, StaffPlace, TeamCell } from './staff/StaffPlace.tsx';

/** What the features put in the place of the kit's own screens, by register. */
export const OVERRIDES: Readonly<Record<string, Overrides>> = {
  settings: { List: lazy(() => import('./settings/SettingsScreen.tsx')) },
  audit_log: { cells: { verb: ActVerb, register: RegisterWord, record_id: TouchedRecord, changes: ChangesCell } },
  import_batches: { cells: { register: RegisterWord }, tabs: [{ key: 'undo', Body: lazy(() => import('./imports/BatchTab.tsx')) }] },
  parts: { tabs: [{ key: 'demand', resource: 'part_demand', Body: lazy(() => import('./demand/DemandTab.tsx')) }] },
  channels: { tabs: [{ key: 'deliveries', Body: lazy(() => import('./inbox/DeliveriesTab.tsx')) }] },
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
