import { appraisalCycleActions, appraisalCycles } from './appraisal_cycles.ts';
import { appraisalNotes } from './appraisal_notes.ts';
import { appraisalTemplateActions, appraisalTemplates } from './appraisal_templates.ts';
import { appraisalActions, appraisals } from './appraisals.ts';
import { budgetActions, budgets } from './budgets.ts';
import { businessTripActions, businessTrips } from './business_trips.ts';
import { calendarDays } from './calendar_days.ts';
import { calendarYears } from './calendar_years.ts';
import { certificateKinds } from './certificate_kinds.ts';
import { certificates } from './certificates.ts';
import { courses } from './courses.ts';
import { departments } from './departments.ts';
import { mealCounts } from './meal_counts.ts';
import { metrics } from './metrics.ts';
import { personalTargetActions, personalTargets } from './personal_targets.ts';
import { postActions, posts } from './posts.ts';
import { rewardPoints } from './reward_points.ts';
import { rewardRecordActions, rewardRecords } from './reward_records.ts';
import { rewardRuleActions, rewardRules } from './reward_rules.ts';
import { salaries, salaryActions } from './salaries.ts';
import { skills } from './skills.ts';
import { staff, staffActions } from './staff.ts';
import { staffAssignments } from './staff_assignments.ts';
import { staffEvents } from './staff_events.ts';
import { staffSkills } from './staff_skills.ts';
import { targetPlanActions, targetPlans } from './target_plans.ts';
import { targetActions, targets } from './targets.ts';
import { teams } from './teams.ts';
import { trainingPlanActions, trainingPlans } from './training_plans.ts';
import { trainingResultActions, trainingResults } from './training_results.ts';
import { trainingSessionActions, trainingSessions } from './training_sessions.ts';

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
  businessTrips,
  mealCounts,
  courses,
  trainingPlans,
  trainingSessions,
  trainingResults,
  appraisalTemplates,
  appraisalCycles,
  appraisals,
  appraisalNotes,
  rewardRules,
  rewardRecords,
  rewardPoints,
  metrics,
  targetPlans,
  targets,
  personalTargets,
  budgets,
] as const;
export const ACTIONS = [
  ...postActions,
  ...staffActions,
  ...salaryActions,
  ...businessTripActions,
  ...trainingPlanActions,
  ...trainingSessionActions,
  ...trainingResultActions,
  ...appraisalTemplateActions,
  ...appraisalCycleActions,
  ...appraisalActions,
  ...rewardRuleActions,
  ...rewardRecordActions,
  ...targetPlanActions,
  ...targetActions,
  ...personalTargetActions,
  ...budgetActions,
] as const;
