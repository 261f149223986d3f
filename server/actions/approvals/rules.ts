import { labelsOf } from '../../../data/labels/index.ts';
import { type Definition, labelOf } from '../../../model/kernel/resource.ts';
import { requestFacts } from '../../../model/resources/requests.ts';
import { approvalRules } from '../../../model/resources/today/approval_rules.ts';
import {
  type ApprovalRule,
  type Asking,
  type Organisation,
  placesOf,
  ruleFor,
  type Step,
  type Subject,
  upwards,
} from '../../../model/rules/approvals.ts';
import type { Actor } from '../../context.ts';
import { statement, type Tx } from '../../db/database.ts';
import type { Store, StoredRow } from '../../store/store.ts';
import { asServer } from '../handler.ts';
import { personOf } from '../sessions.ts';

/** A request that is handed in, as approvals see it. */
export interface Request extends Subject {
  readonly number: string | null;
  readonly title: string;
  readonly amount_fen: number | null;
  readonly kind: string | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What names a request, in Chinese: whoever it goes to may read it in another language than who handed it in. */
async function titleOf(tx: Tx, definition: Definition, row: StoredRow): Promise<string> {
  const facts = requestFacts(definition.name);
  const title = textOf(facts === undefined ? null : row[facts.title]) ?? (labelOf(definition, row) || row.id);
  const words = {
    department: async (): Promise<string | undefined> => {
      const id = facts?.department === undefined ? null : textOf(row[facts.department]);
      return (await tx.one<{ name: string }>(statement(tx.dialect, 'SELECT name FROM departments WHERE id = ?', id ?? '')))?.name;
    },
    kind: async (): Promise<string | undefined> => {
      const code = facts?.kind === undefined ? null : textOf(row[facts.kind]);
      return labelsOf('zh', definition.name)?.options?.[facts?.kind ?? '']?.[code ?? ''];
    },
  };
  const before = await Promise.all((facts?.namedBy ?? []).map(name => words[name]()));
  return [...before.filter(word => word !== undefined), title].join(' ');
}

/** What approvals need to know of a record; `by` are the accounts that entered it and handed it in. */
export async function requestOf(
  tx: Tx,
  definition: Definition,
  row: StoredRow,
  org: Organisation,
  by: readonly unknown[],
): Promise<Request> {
  const facts = requestFacts(definition.name);
  const field = (name: string | undefined): unknown => (name === undefined ? null : row[name]);
  const people = await Promise.all(by.map(user => personOf(tx, user)));
  const applicant = textOf(field(facts?.applicant)) ?? people.find(person => person !== null) ?? null;
  const about = (facts?.about ?? []).map(name => textOf(field(name)));
  const own = applicant === null ? undefined : placesOf(org, applicant)[0];
  const amount = field(facts?.amount);
  return {
    applicant,
    department: textOf(field(facts?.department)) ?? own?.department_id ?? null,
    barred: new Set([applicant, ...people, ...about].filter(person => person !== null)),
    number: textOf(row.number),
    title: await titleOf(tx, definition, row),
    amount_fen: typeof amount === 'number' ? amount : null,
    kind: textOf(field(facts?.kind)),
  };
}

function askingOf({ applicant, department, amount_fen, kind }: Request, org: Organisation): Asking {
  return {
    amount_fen,
    departments: new Set(upwards(org, department)),
    posts: new Set(applicant === null ? [] : placesOf(org, applicant).map(place => place.post_id)),
    isManager: org.places.some(place => place.manager_id !== null && place.manager_id === applicant),
    kind,
  };
}

/** By which rule a request goes, and its steps. */
export interface Course {
  readonly rule_id: string | null;
  readonly rule_version: number | null;
  readonly steps: readonly Step[];
}
/** Where no rule fits, whoever has the right decides, as if there were no rules. */
const WITHOUT_RULE: Course = { rule_id: null, rule_version: null, steps: [{ approver: 'right' }] };

/** The course that a request takes by the rules of today. */
export async function courseOf(
  { tx, store, actor }: { readonly tx: Tx; readonly store: Store; readonly actor: Actor },
  register: string,
  request: Request,
  org: Organisation,
): Promise<Course> {
  const sql = 'SELECT * FROM approval_rules WHERE register = ? AND is_active = 1 AND archived_at IS NULL';
  const rules = await tx.all<ApprovalRule & { id: string }>(statement(tx.dialect, sql, register));
  const rule = ruleFor(rules, askingOf(request, org));
  if (rule === undefined) return WITHOUT_RULE;
  const whole = await store.find(tx, asServer(actor), approvalRules, rule.id, 'R');
  return { rule_id: rule.id, rule_version: whole.version, steps: whole.steps as readonly Step[] };
}
