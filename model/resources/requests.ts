import { type Action, defineAction } from '../kernel/action.ts';
import { text } from '../kernel/kinds/text.ts';
import type { Definition } from '../kernel/resource.ts';

/** The dialog's free note, and the reason that has to be given. */
const note = text({ max: 300 });
const reason = text({ required: true, max: 300 });

/** The states of what one person asks for and another grants; what follows the grant is the register's own. */
export const REQUEST_STATES = ['draft', 'submitted', 'approved'] as const;

/** What the approvals need to know of a kind of request: the names of its fields. */
export interface RequestFacts {
  /** Whose request it is; whoever entered it when missing. */
  readonly applicant?: string;
  /** What names it for the approver; `kind` and `department` are put before it where a title alone says too little. */
  readonly title: string;
  readonly namedBy?: readonly ('department' | 'kind')[];
  /** What it costs, in fen. */
  readonly amount?: string;
  /** The department that it is for; the applicant's when missing. */
  readonly department?: string;
  /** Others whom it is about: they decide nothing either. */
  readonly about?: readonly string[];
  /** The field by whose value rules can tell kinds apart. */
  readonly kind?: string;
}

/** The registers whose records go through approvals, in the order of the menu. */
export const REQUEST_REGISTERS = [
  'business_trips',
  'training_plans',
  'budgets',
  'trip_orders',
  'car_costs',
  'advances',
  'expense_claims',
  'payment_requests',
  'seal_uses',
] as const;
export type RequestRegister = (typeof REQUEST_REGISTERS)[number];

export const REQUESTS: Readonly<Record<RequestRegister, RequestFacts>> = {
  business_trips: { applicant: 'staff_id', title: 'purpose', amount: 'estimate_fen', kind: 'kind' },
  training_plans: { title: 'title', amount: 'budget_fen', department: 'department_id' },
  budgets: { title: 'for_month', namedBy: ['department', 'kind'], amount: 'amount_fen', department: 'department_id', kind: 'category' },
  trip_orders: { title: 'purpose', kind: 'kind', about: ['driver_id'] },
  car_costs: { applicant: 'driver_id', title: 'reason', amount: 'estimate_fen', kind: 'kind' },
  advances: { applicant: 'staff_id', title: 'purpose', amount: 'amount_fen', kind: 'kind' },
  expense_claims: { applicant: 'staff_id', title: 'purpose', amount: 'total_fen' },
  payment_requests: { applicant: 'staff_id', title: 'purpose', amount: 'amount_fen', kind: 'kind' },
  seal_uses: { applicant: 'staff_id', title: 'paper', kind: 'seal' },
};

/** Registers with an act that the authority table may keep for somebody, and the field of its amount: scrapping, taking out of use. */
export const ACT_AMOUNTS = { equipment: 'price_fen', tools: 'cost_fen', company_cars: 'price_fen' } as const;
export const ACT_REGISTERS = ['equipment', 'tools', 'company_cars'] as const satisfies readonly (keyof typeof ACT_AMOUNTS)[];

/** What the approvals know of a register, or undefined where nothing is asked for. */
export function requestFacts(register: string): RequestFacts | undefined {
  return Object.hasOwn(REQUESTS, register) ? REQUESTS[register as RequestRegister] : undefined;
}

/** Who decides nothing about a request: whose it is, whom it is about, and whoever entered it. */
function partiesOf(register: string): readonly string[] {
  const { applicant, about = [] } = requestFacts(register) ?? {};
  return [...(applicant === undefined ? [] : [applicant]), ...about, 'created_by'];
}

/** The actions of a request up to its grant: hand in, take back, grant, send back with a reason. */
export function requestActions(definition: Definition): readonly Action[] {
  const not = partiesOf(definition.name);
  return [
    defineAction(definition, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
    defineAction(definition, 'withdraw', { from: ['submitted'], input: { comment: note }, allow: 'S' }),
    defineAction(definition, 'approve', { from: ['submitted'], input: { comment: note }, allow: 'A', not }),
    defineAction(definition, 'send_back', { from: ['submitted'], input: { comment: reason }, allow: 'A', not }),
  ];
}
