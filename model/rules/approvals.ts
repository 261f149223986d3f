import type { Errors } from '../kernel/resource.ts';

/** Whom a step asks: `right` is whoever has the letter A on the record, nobody in particular. */
export const APPROVERS = ['superior', 'department_head', 'post', 'role', 'person', 'right'] as const;
export type Approver = (typeof APPROVERS)[number];

type Row = Readonly<Record<string, unknown>>;

/** A step of a rule: who is asked, by name of a post, a role or a person where that is how. */
export interface Step {
  readonly approver: Approver;
  readonly post_id?: string | null;
  readonly role?: string | null;
  readonly person_id?: string | null;
}
/** The field of a step that says which post, role or person. */
const NAMED: Readonly<Partial<Record<Approver, 'post_id' | 'role' | 'person_id'>>> = { post: 'post_id', role: 'role', person: 'person_id' };

export interface ApprovalRule {
  readonly id: string;
  readonly rank: number;
  /** From this amount on, and below that one; no limit when null. */
  readonly amount_from_fen: number | null;
  readonly amount_below_fen: number | null;
  readonly department_id: string | null;
  readonly post_id: string | null;
  readonly applicant: 'anybody' | 'managers' | 'others';
  readonly of_kind: string | null;
}
/** A request as the rules see it. */
export interface Asking {
  /** Nothing counts as no money. */
  readonly amount_fen: number | null;
  /** The department it is for and all above it. */
  readonly departments: ReadonlySet<string>;
  /** The applicant's posts. */
  readonly posts: ReadonlySet<string>;
  /** Somebody reports to the applicant. */
  readonly isManager: boolean;
  readonly kind: string | null;
}

/** What is wrong with a rule: nobody to ask, a step that does not say whom, limits that no amount meets. */
export function ruleErrors(row: Row): Errors {
  const steps = Array.isArray(row.steps) ? (row.steps as readonly Step[]) : [];
  const at = (field: string, key: string): Errors => ({ [field]: { key: `resources.approval_rules.errors.${key}` } });
  const wrong = steps.flatMap((step, index) => {
    const field = NAMED[step.approver];
    const isMissing = field !== undefined && (step[field] ?? null) === null;
    return isMissing ? [[String(index), { [field]: { key: 'validation.required' } }] as const] : [];
  });
  const { amount_from_fen: from, amount_below_fen: below } = row;
  return {
    ...(steps.length === 0 ? at('steps', 'no_step') : {}),
    ...(wrong.length > 0 ? { steps: Object.fromEntries(wrong) } : {}),
    ...(typeof from === 'number' && typeof below === 'number' && below <= from ? at('amount_below_fen', 'no_amount') : {}),
  };
}

/** Whether the rule is about such a request. */
export function fits(rule: ApprovalRule, asking: Asking): boolean {
  const amount = asking.amount_fen ?? 0;
  return (
    amount >= (rule.amount_from_fen ?? 0) &&
    (rule.amount_below_fen === null || amount < rule.amount_below_fen) &&
    (rule.department_id === null || asking.departments.has(rule.department_id)) &&
    (rule.post_id === null || asking.posts.has(rule.post_id)) &&
    (rule.applicant === 'anybody' || (rule.applicant === 'managers') === asking.isManager) &&
    (rule.of_kind === null || rule.of_kind === asking.kind)
  );
}

/** The rule that holds for a request: of those that fit the one of the lowest rank, the older one when two have the same; or none. */
export function ruleFor<R extends ApprovalRule>(rules: readonly R[], asking: Asking): R | undefined {
  const fitting = rules.filter(rule => fits(rule, asking));
  return fitting.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))[0];
}

/** Where somebody stands on a day. */
export interface Place {
  readonly staff_id: string;
  readonly post_id: string;
  readonly department_id: string | null;
  readonly manager_id: string | null;
  readonly is_main: boolean;
}
/** The organisation on a day, as far as approvals ask. */
export interface Organisation {
  readonly places: readonly Place[];
  readonly departments: ReadonlyMap<string, { readonly parent_id: string | null; readonly head_id: string | null }>;
  /** Those who work here on that day and can sign in, with their roles. Nobody else is asked. */
  readonly present: ReadonlyMap<string, readonly string[]>;
}

/** The main place of a person first. */
export function placesOf(org: Organisation, person: string): Place[] {
  return org.places.filter(place => place.staff_id === person).sort((a, b) => Number(b.is_main) - Number(a.is_main));
}

/** A department and all above it; a circle ends. */
export function upwards(org: Organisation, department: string | null): string[] {
  const chain: string[] = [];
  for (let at = department; at !== null && !chain.includes(at); at = org.departments.get(at)?.parent_id ?? null) chain.push(at);
  return chain;
}

/** The superiors of a person from the nearest on; a circle ends. */
export function superiorsOf(org: Organisation, person: string): string[] {
  const chain: string[] = [];
  let at = placesOf(org, person).find(place => place.manager_id !== null)?.manager_id ?? null;
  while (at !== null && at !== person && !chain.includes(at)) {
    chain.push(at);
    const above: string = at;
    at = placesOf(org, above).find(place => place.manager_id !== null)?.manager_id ?? null;
  }
  return chain;
}

const byId = (a: string, b: string): number => (a < b ? -1 : 1);

/** Those of a post: of the applicant's department first. */
function holdersOf(org: Organisation, post: string, departments: readonly string[]): string[] {
  const near = (person: string): number => (placesOf(org, person).some(place => place.department_id === departments[0]) ? 0 : 1);
  const holders = [...new Set(org.places.filter(place => place.post_id === post).map(place => place.staff_id))];
  return holders.sort((a, b) => near(a) - near(b) || byId(a, b));
}

const withRole = (org: Organisation, role: string): string[] =>
  [...org.present].flatMap(([person, roles]) => (roles.includes(role) ? [person] : [])).sort(byId);

/** Those whom the step itself means, in the order in which they would be asked. */
function meant(step: Step, applicant: string | null, departments: readonly string[], org: Organisation): string[] {
  switch (step.approver) {
    case 'superior':
      return applicant === null ? [] : superiorsOf(org, applicant).slice(0, 1);
    case 'department_head':
      return departments.flatMap(one => org.departments.get(one)?.head_id ?? []);
    case 'post':
      return holdersOf(org, step.post_id ?? '', departments);
    case 'role':
      return withRole(org, step.role ?? '');
    case 'person':
      return [step.person_id ?? ''];
    case 'right':
      return [];
  }
}

/** A request on its way, as far as it matters who decides. */
export interface Subject {
  readonly applicant: string | null;
  /** The department it is for. */
  readonly department: string | null;
  /** Those who decide nothing in it: the applicant, who entered it, whom it is about. */
  readonly barred: ReadonlySet<string>;
}

/**
 * The person whom a step asks on the day of the organisation: whom the step means, else his superiors, else those of the applicant, at
 * last an owner – the first who works here, can sign in and is not barred. Undefined when there is nobody.
 */
export function approverOf(step: Step, { applicant, department, barred }: Subject, org: Organisation): string | undefined {
  const departments = upwards(org, department);
  const first = meant(step, applicant, departments, org);
  const above = first.flatMap(person => superiorsOf(org, person));
  const over = applicant === null ? [] : superiorsOf(org, applicant);
  const all = [...first, ...above, ...over, ...withRole(org, 'owner')];
  return all.find(person => org.present.has(person) && !barred.has(person));
}

/** Steps that mean several people at once, any of whom decides; the others go by an order, and mean the first. */
const HELD: ReadonlySet<Approver> = new Set(['post', 'role']);
/** As many as a list of references holds. */
const MOST_ASKED = 100;

/**
 * Everybody whom a step asks on the day of the organisation: the holders of its post or role who work here, can sign in and are not
 * barred, those of the applicant's department first; else the one of `approverOf`. Empty when there is nobody.
 */
export function askedOf(step: Step, subject: Subject, org: Organisation): readonly string[] {
  const holders = HELD.has(step.approver) ? meant(step, subject.applicant, upwards(org, subject.department), org) : [];
  const able = holders.filter(person => org.present.has(person) && !subject.barred.has(person)).slice(0, MOST_ASKED);
  if (able.length > 0) return able;
  const one = approverOf(step, subject, org);
  return one === undefined ? [] : [one];
}

/** Everybody whom a step means and who is present; whoever is asked instead where there is none. Empty when nobody is. */
export function allWhomItMeans(step: Step, org: Organisation): string[] {
  const present = meant(step, null, [], org).filter(person => org.present.has(person));
  if (present.length > 0) return present;
  const instead = approverOf(step, { applicant: null, department: null, barred: new Set() }, org);
  return instead === undefined ? [] : [instead];
}

/** What is known of the step before: who was asked (of several the one who decided, or for whom it was decided), and who decided. */
export interface Before {
  readonly asked: string | null;
  readonly decided: string | null;
}

/**
 * Of those whom a step would ask, who is left: the same person twice in a row decides once, so whoever was asked or has decided just
 * before is not asked again. Where nobody is left, the step is passed over.
 */
export function leftToAsk(asked: readonly string[], before: Before | undefined): readonly string[] {
  return before === undefined ? asked : asked.filter(person => person !== before.asked && person !== before.decided);
}

export interface Delegation {
  readonly from_id: string;
  readonly to_id: string;
  /** First day away, and the day on which he is back. */
  readonly from_on: string;
  readonly back_on: string;
  /** Kinds of request; all of them when empty. */
  readonly kinds: readonly string[];
}

/** Those who may decide for a person on a day: his stand-ins and theirs. A circle ends, and he himself is not among them. */
export function standInsOf(person: string, kind: string, day: string, delegations: readonly Delegation[]): Set<string> {
  const holds = (one: Delegation): boolean =>
    one.from_on <= day && day < one.back_on && (one.kinds.length === 0 || one.kinds.includes(kind));
  const found = new Set<string>();
  const waiting = [person];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const one of delegations) {
      if (one.from_id !== at || !holds(one) || one.to_id === person || found.has(one.to_id)) continue;
      found.add(one.to_id);
      waiting.push(one.to_id);
    }
  }
  return found;
}

/** Those for whom a person may decide on a day, himself among them: `standInsOf` from the other side. */
export function standsInFor(person: string, kind: string, day: string, delegations: readonly Delegation[]): Set<string> {
  const turned = delegations.map(one => ({ ...one, from_id: one.to_id, to_id: one.from_id }));
  return new Set([person, ...standInsOf(person, kind, day, turned)]);
}

export type Refusal = 'same_person' | 'not_asked' | 'decided_before' | 'has_left';

/** Why somebody may not decide the open step, or undefined. `asked` is null where whoever has the right decides; `standIns` are those of everybody asked. */
export function refusalOf(
  me: string,
  asked: readonly string[] | null,
  {
    barred,
    standIns,
    deciders,
    isPresent,
  }: {
    readonly barred: ReadonlySet<string>;
    readonly standIns: ReadonlySet<string>;
    /** Those who have decided earlier steps. */
    readonly deciders: ReadonlySet<string>;
    readonly isPresent: boolean;
  },
): Refusal | undefined {
  if (!isPresent) return 'has_left';
  if (barred.has(me)) return 'same_person';
  if (asked?.includes(me) === true) return undefined;
  if (asked !== null && !standIns.has(me)) return 'not_asked';
  return deciders.has(me) ? 'decided_before' : undefined;
}
