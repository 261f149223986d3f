import type { Domain } from '../../model/kernel/resource.ts';
import { REGISTER_NAMES, type RegisterName, type RegisterPlace } from '../../model/resources/names.ts';

/**
 * Registers that have no entry of their own: they stand on the page of another, whose bar leads to them. Who may not open that page
 * finds them in the menu in its place. `tests/kit/menu.test.ts` keeps every register within reach.
 */
const BESIDE: Readonly<Partial<Record<RegisterName, RegisterName>>> = {
  round_answers: 'rounds',
  checklist_templates: 'rounds',
  approval_steps: 'approvals',
  delegations: 'approvals',
  approval_rules: 'approvals',
  satisfaction_scores: 'follow_ups',
  old_parts: 'warranty_claims',
  warranty_booklets: 'warranty_claims',
  staff_assignments: 'staff',
  staff_events: 'staff',
  staff_skills: 'staff',
  certificates: 'staff',
  post_duties: 'posts',
  duty_confirmations: 'posts',
  departments: 'posts',
  teams: 'posts',
  courses: 'training_sessions',
  training_plans: 'training_sessions',
  training_results: 'training_sessions',
  appraisal_cycles: 'appraisals',
  appraisal_templates: 'appraisals',
  appraisal_notes: 'appraisals',
  reward_rules: 'reward_records',
  reward_points: 'reward_records',
  target_plans: 'targets',
  personal_targets: 'targets',
  budgets: 'targets',
  metrics: 'targets',
  tool_models: 'tools',
  tool_issues: 'tools',
  tool_moves: 'tools',
  tool_incidents: 'tools',
  tool_spot_checks: 'tools',
  equipment_uses: 'equipment',
  maintenance_tasks: 'equipment',
  calibrations: 'equipment',
  incidents: 'findings',
  car_cares: 'company_cars',
  car_costs: 'company_cars',
  car_accidents: 'company_cars',
  cash_counts: 'cash_sessions',
  cash_handovers: 'cash_sessions',
  document_reads: 'documents',
  certificate_kinds: 'skills',
  calendar_days: 'calendar_years',
  service_tokens: 'roles',
};
/** Registers whose words stand elsewhere, but whose rows are set up once. */
const IN_SETTINGS: ReadonlySet<string> = new Set<RegisterName>(['skills', 'calendar_years']);
/** What an office opens first stands first in its group. */
const FIRST: readonly string[] = ['settings', 'users', 'roles'] satisfies RegisterName[];

/** The register on whose page this one stands; undefined when it has a page of its own in the menu. */
export function pageOf(register: string): string | undefined {
  return (BESIDE as Readonly<Record<string, string>>)[register];
}

/** The group of the menu in which a register's page stands. */
export function groupOf(register: string, domain: Domain): Domain {
  return IN_SETTINGS.has(register) ? 'settings' : domain;
}

/** The registers in the order of the menu. */
export const MENU_ORDER: readonly (readonly [name: string, place: RegisterPlace])[] = [
  ...Object.entries(REGISTER_NAMES)
    .filter(([name]) => FIRST.includes(name))
    .sort(([a], [b]) => FIRST.indexOf(a) - FIRST.indexOf(b)),
  ...Object.entries(REGISTER_NAMES).filter(([name]) => !FIRST.includes(name)),
];
