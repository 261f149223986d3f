import type { Overrides } from '../../kit/slots.ts';

type Row = Readonly<Record<string, unknown>>;
type Due = NonNullable<Overrides['due']>;

/** True while the state is one of these. */
const while_ =
  (...states: readonly string[]) =>
  (record: Row): boolean =>
    states.includes(String(record.state));
/** True unless the record is out of use. */
const unless =
  (...states: readonly string[]) =>
  (record: Row): boolean =>
    !states.includes(String(record.state));
const always = (): boolean => true;

const MONTH = 30;
const TWO_MONTHS = 60;
/** By register: how many days before one of its dates it is marked as coming up: as long as it takes to book a course, a test bench or an insurer. */
export const SOON: Readonly<Record<string, NonNullable<Overrides['soon']>>> = {
  vehicles: { insured_until_on: MONTH, inspection_due_on: MONTH },
  warranty_claims: { submit_by_on: 7 },
  certificates: { valid_until_on: TWO_MONTHS },
  staff_skills: { valid_until_on: TWO_MONTHS },
  tools: { calibration_due_on: MONTH },
  calibrations: { due_on: MONTH },
  tool_issues: { life_until_on: MONTH },
  equipment: { maintenance_due_on: 7, statutory_due_on: TWO_MONTHS },
  fire_equipment: { expires_on: MONTH, next_check_on: 7 },
  company_cars: { insured_until_on: MONTH, inspected_until_on: MONTH, maintenance_due_on: 7 },
  payment_requests: { due_on: 3 },
  receivables: { due_on: 7 },
  service_tokens: { expires_on: 7 },
};

/** By register: which of its dates are marked once they are past, and as long as what was due is not done. */
export const DUE: Readonly<Record<string, Due>> = {
  work_orders: { promised_at: while_('open', 'in_work', 'inspected', 'settled') },
  appointments: { appointed_at: while_('booked') },
  vehicles: { next_service_on: always, insured_until_on: always, inspection_due_on: always },
  follow_ups: { due_on: while_('open', 'unreached') },
  complaints: { due_at: while_('open', 'assigned', 'reopened') },
  warranty_claims: { submit_by_on: while_('draft') },
  old_parts: { keep_until_on: while_('stored') },
  certificates: { valid_until_on: always },
  staff_skills: { valid_until_on: always },
  tools: { calibration_due_on: unless('lost', 'scrapped', 'in_calibration') },
  tool_loans: { due_at: while_('on_loan') },
  tool_issues: { life_until_on: while_('held') },
  equipment: { maintenance_due_on: unless('scrapped', 'stopped'), statutory_due_on: unless('scrapped') },
  maintenance_tasks: { planned_on: while_('planned') },
  calibrations: { due_on: while_('planned') },
  findings: { due_on: while_('open') },
  incidents: { due_on: unless('closed') },
  fire_equipment: { expires_on: unless('retired'), next_check_on: unless('retired') },
  company_cars: { insured_until_on: unless('retired'), inspected_until_on: unless('retired'), maintenance_due_on: unless('retired') },
  advances: { due_on: while_('paid') },
  payment_requests: { due_on: while_('submitted', 'approved') },
  receivables: { due_on: while_('open', 'part_paid') },
  notices: { act_by_on: while_('published') },
  letters: { answer_by_on: while_('open', 'handed_out') },
  service_tokens: { expires_on: always },
};
