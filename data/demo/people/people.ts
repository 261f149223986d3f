import type { DemoPerson } from '../staff.ts';
import { appraisalFormRows } from './appraisalForms.ts';
import { appraisalCycleRows, appraisalNoteRows, appraisalRows } from './appraisals.ts';
import { mealRows, tripRows } from './away.ts';
import { budgetRows, planRows } from './plans.ts';
import { rewardRows, rewardRuleRows } from './rewards.ts';
import { targetRows } from './targets.ts';
import { trainingPlanRows, trainingRows } from './training.ts';

interface RowsOf {
  readonly register: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What a year brought to the people: trips, meals, training, appraisals, rewards, targets and budgets, each behind what it refers to; courses, metrics, forms and rules are starter content. */
export function demoPeopleYear(people: readonly DemoPerson[], today: string): RowsOf[] {
  const training = trainingRows(people, today);
  const rewards = rewardRows(people, today);
  const targets = targetRows(today);
  return [
    { register: 'business_trips', rows: tripRows(today) },
    { register: 'meal_counts', rows: mealRows(today) },
    { register: 'training_plans', rows: trainingPlanRows(today) },
    { register: 'training_sessions', rows: training.sessions },
    { register: 'training_results', rows: training.results },
    { register: 'appraisal_templates', rows: appraisalFormRows() },
    { register: 'appraisal_cycles', rows: appraisalCycleRows(today) },
    { register: 'appraisals', rows: appraisalRows(people, today) },
    { register: 'appraisal_notes', rows: appraisalNoteRows(today) },
    { register: 'reward_rules', rows: rewardRuleRows(today) },
    { register: 'reward_records', rows: rewards.records },
    { register: 'reward_points', rows: rewards.points },
    { register: 'target_plans', rows: planRows(today) },
    { register: 'targets', rows: targets.units },
    { register: 'personal_targets', rows: targets.persons },
    { register: 'budgets', rows: budgetRows(today) },
  ];
}
