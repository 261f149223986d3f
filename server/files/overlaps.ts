import { kindOf } from '../../model/kernel/kinds.ts';
import type { Definition, RangeRule } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { isEverywhere, rightsOf, scopesOf } from '../store/rights.ts';
import { compose, type Piece, quoted } from './compose.ts';
import type { RowProblem } from './convert.ts';
import type { PlannedWrite } from './plan.ts';
import type { Sources } from './references.ts';

type Row = Readonly<Record<string, unknown>>;
/** A row's time, as the database keeps its values. */
interface Span {
  readonly id: string;
  /** The values on which rows must agree to disturb each other. */
  readonly at: string;
  readonly from: string;
  readonly until: string;
}
type Overlap = readonly [write: PlannedWrite, problem: RowProblem];

const FOREVER = '9999-12-31';
/** Records whose neighbours are looked up together. */
const CHUNK = 500;

/**
 * The planned rows that would stand in the time of another one, when everything that can be written is: a change that ends a row makes
 * room for the next. Of two rows of the file the later one is to blame. Rules on fields that the actor does not read on every row are left
 * to the database: a clash would tell what is hidden.
 */
export async function overlapsOf(
  sources: Sources,
  definition: Definition,
  actor: Actor,
  writes: readonly PlannedWrite[],
): Promise<Overlap[]> {
  const read = rightsOf(actor, definition, 'R');
  const found: Overlap[] = [];
  for (const rule of definition.ranges ?? []) {
    const names = [...rule.on, rule.from, rule.until, ...Object.keys(rule.where ?? {})];
    if (names.every(name => isEverywhere(scopesOf(read, definition, name))))
      found.push(...(await breaking(sources, definition, rule, writes)));
  }
  return found;
}

async function breaking(
  sources: Sources,
  definition: Definition,
  rule: RangeRule,
  writes: readonly PlannedWrite[],
): Promise<readonly Overlap[]> {
  const planned = writes.toSorted((a, b) => a.row - b.row).map(write => ({ write, span: spanOf(definition, rule, write) }));
  const spans = planned.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return [];
  const stored = await neighbours(sources, definition, rule, [...new Set(spans.map(span => span.at))]);
  const refused = new Set<PlannedWrite>();
  // A change that is refused leaves its row as it was, which may stand in the way of another.
  for (let before = -1; before < refused.size; ) {
    before = refused.size;
    const changed = new Set(planned.flatMap(({ write }) => (refused.has(write) ? [] : [write.id])));
    const taken = Map.groupBy(
      stored.filter(span => !changed.has(span.id)),
      span => span.at,
    );
    for (const { write, span } of planned) {
      if (span === undefined || refused.has(write)) continue;
      const there = taken.get(span.at) ?? [];
      if (there.some(other => other.from < span.until && span.from < other.until)) refused.add(write);
      else taken.set(span.at, [...there, span]);
    }
  }
  const problem: RowProblem = { field: rule.error.field, message: { key: rule.error.key } };
  return [...refused].map(write => [write, problem] as const);
}

/** The time of a row; undefined when the rule does not bind it. */
function spanOf(definition: Definition, rule: RangeRule, { id, before, values }: PlannedWrite): Span | undefined {
  const whole: Row = { ...before, ...values };
  // What a new row leaves out has its initial value.
  const of = (name: string): unknown =>
    before === undefined && !Object.hasOwn(whole, name) ? definition.fields[name]?.initial : whole[name];
  const row: Row = Object.fromEntries([...rule.on, rule.from, rule.until, ...Object.keys(rule.where ?? {})].map(name => [name, of(name)]));
  const binds = Object.entries(rule.where ?? {}).every(([name, wanted]) =>
    Array.isArray(wanted) ? wanted.includes(row[name]) : row[name] === wanted,
  );
  if (!binds || [...rule.on, rule.from].some(name => row[name] === null || row[name] === undefined)) return undefined;
  const stored = (name: string): unknown => {
    const field = definition.fields[name];
    return field === undefined ? row[name] : kindOf(field).encode(row[name]);
  };
  const until = row[rule.until] === null || row[rule.until] === undefined ? FOREVER : String(stored(rule.until));
  return { id, at: JSON.stringify(rule.on.map(stored)), from: String(stored(rule.from)), until };
}

/** The rows of the database that the rule binds and that agree with one of `places`. */
async function neighbours({ context }: Sources, definition: Definition, rule: RangeRule, places: readonly string[]): Promise<Span[]> {
  const { dialect } = context.db;
  const columns = rule.on.map(name => `r.${quoted(name)}`).join(', ');
  const bound = Object.entries(rule.where ?? {}).flatMap(([name, wanted]): Piece[] => {
    const of = definition.fields[name];
    const values = (Array.isArray(wanted) ? wanted : [wanted]).map(value => (of === undefined ? value : kindOf(of).encode(value)));
    return [` and r.${quoted(name)} in (`, values, ')'];
  });
  const spans: Span[] = [];
  for (let from = 0; from < places.length; from += CHUNK) {
    const values = places
      .slice(from, from + CHUNK)
      .flatMap((place, index): Piece[] => [index === 0 ? '(' : ', (', JSON.parse(place) as unknown[], ')']);
    const query = compose(
      dialect,
      `select r.id, r.${quoted(rule.from)} as begins, r.${quoted(rule.until)} as ends, ${columns} from ${quoted(definition.name)} as r where (${columns}) in (values `,
      ...values,
      ')',
      ...bound,
    );
    for (const { id, begins, ends, ...row } of await context.db.all<Record<string, unknown>>(query)) {
      const until = ends === null || ends === undefined ? FOREVER : String(ends);
      spans.push({ id: String(id), at: JSON.stringify(rule.on.map(name => row[name])), from: String(begins), until });
    }
  }
  return spans;
}
