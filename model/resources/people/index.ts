import { calendarDays } from './calendar_days.ts';
import { calendarYears } from './calendar_years.ts';
import { certificateKinds } from './certificate_kinds.ts';
import { certificates } from './certificates.ts';
import { departments } from './departments.ts';
import { posts } from './posts.ts';
import { salaries, salaryActions } from './salaries.ts';
import { skills } from './skills.ts';
import { staff, staffActions } from './staff.ts';
import { staffAssignments } from './staff_assignments.ts';
import { staffEvents } from './staff_events.ts';
import { staffSkills } from './staff_skills.ts';
import { teams } from './teams.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [
  staff,
  staffAssignments,
  staffEvents,
  salaries,
  departments,
  teams,
  posts,
  skills,
  staffSkills,
  certificateKinds,
  certificates,
  calendarYears,
  calendarDays,
] as const;
export const ACTIONS = [...staffActions, ...salaryActions] as const;
