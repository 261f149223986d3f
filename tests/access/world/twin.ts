import type { Field } from '../../../model/kernel/field.ts';
import type { FileEntry } from '../../../model/kernel/kinds/files.ts';
import { type Definition, lineFields } from '../../../model/kernel/resource.ts';
import { sampleRow } from '../../../model/kernel/samples.ts';
import { checkNew } from '../../../model/kernel/schema.ts';
import { REGISTERS } from '../../../model/resources/index.ts';
import type { Sheet } from '../oracle.ts';
import { ASKING } from './asked.ts';
import { FILES } from './attachments.ts';
import { TODAY } from './people.ts';
import { makeRandom } from './random.ts';
import { makeRoom } from './room.ts';
import { ownNumbers, type SeedRow, staffId } from './rows.ts';
import { groupsFor, readable, type Viewer } from './sight.ts';

const DAY = 86_400_000;
const definitionOf = (name: string): Definition => {
  const found = REGISTERS.find(one => one.name === name);
  if (found === undefined) throw new Error(`no register ${name}`);
  return found;
};

/** Fields that say whose row it is: the two worlds must agree on them, or they would differ in what may be seen. */
function structure(definition: Definition): ReadonlySet<string> {
  const { person, department, team, on, published, assigned } = definition.scope ?? {};
  const asked = [assigned?.person, assigned?.approval === undefined ? assigned?.partner : undefined, ...(ASKING[definition.name] ?? [])];
  return new Set([person, department, team, on, published?.field, 'state', ...asked].filter(name => name !== undefined));
}

/** Another legal value in the place of one that the viewer may not see. */
function otherValue(of: Field, value: unknown, sample: unknown, idsOf: (register: string) => readonly string[]): unknown {
  if (value === null || value === undefined) return of.kind === 'date' || of.kind === 'reference' ? value : sample;
  switch (of.kind) {
    case 'boolean':
      return !value;
    case 'date':
      return new Date(Date.parse(`${value}T00:00:00Z`) - 7 * DAY).toISOString().slice(0, 10);
    case 'instant':
      return new Date(Date.parse(String(value)) - 7 * DAY).toISOString();
    case 'month':
      return `${Number(String(value).slice(0, 4)) - 15}${String(value).slice(4)}`;
    case 'choice':
      return of.options?.[((of.options.indexOf(String(value)) ?? 0) + 1) % of.options.length];
    case 'reference': {
      const ids = idsOf(of.target ?? '');
      return ids[(ids.indexOf(String(value)) + 1) % ids.length] ?? value;
    }
    case 'files':
      return [FILES[(FILES.findIndex(file => file.id === (value as FileEntry[])[0]?.id) + 1) % FILES.length]];
    case 'signature':
    case 'references':
      return value;
    default:
      return sample ?? value;
  }
}

interface Twin {
  readonly sheet: Sheet;
  readonly viewer: Viewer;
  readonly rows: readonly SeedRow[];
}

/**
 * Who may delete a record or merge it with another learns which rows refer to it: they are changed, or keep it from going.
 * That is what the right is for, so such references are the same in both worlds.
 */
function mayEnd(sheet: Sheet, viewer: Viewer, target: string | undefined): boolean {
  const resource = REGISTERS.find(one => one.name === target)?.resource;
  return sheet.entries.some(one => one.resource === resource && [viewer.role, 'employee'].includes(one.role) && one.letters.includes('D'));
}

/** The row with other values where the viewer sees none; its own where a change would break it. */
function changed({ sheet, viewer, rows }: Twin, definition: Definition, row: SeedRow, turn: number): SeedRow {
  const groups = groupsFor(sheet, viewer, definition, row, 'R');
  const fixed = structure(definition);
  const idsOf = (register: string): string[] => rows.filter(one => one.register === register).map(one => one.id);
  const sample = sampleRow(definition, turn, (register, at) => idsOf(register)[at % idsOf(register).length]);
  const values: Record<string, unknown> = { ...row.values };
  const lines = new Set(lineFields(definition));
  for (const [name, of] of Object.entries(definition.fields)) {
    if (fixed.has(name) || groups.has(of.group ?? definition.defaultGroup)) continue;
    // Keys made of references stay: what they name is in use by other rows. So do those to rows of the same register, which may come later.
    const isFirm = definition.key.includes(name) || of.target === definition.name || mayEnd(sheet, viewer, of.target);
    if (of.kind === 'reference' && isFirm) continue;
    values[name] = lines.has(name)
      ? ((row.values[name] as unknown[] | undefined) ?? []).slice(1)
      : otherValue(of, row.values[name], sample[name], idsOf);
  }
  const check = checkNew(definition, values);
  if (!check.ok) for (const name of Object.keys(check.errors)) values[name] = row.values[name];
  return checkNew(definition, values).ok ? { ...row, values } : row;
}

const isHidden = (twin: Twin, definition: Definition, row: SeedRow): boolean =>
  readable(twin.sheet, twin.viewer, definition, row) === undefined;

/** Whether the viewer may read the log's line about the writing of the row: then the row can neither be missing nor more. */
function seesLogOf(twin: Twin, row: SeedRow): boolean {
  const line = { register: 'audit_log', id: '', by: row.by, values: { staff_id: staffId(row.by), created_at: TODAY } };
  return !isHidden(twin, definitionOf('audit_log'), line);
}

/** A further row that the viewer may not see, beside one that he may not see; undefined when its key leaves no room. */
function another(twin: Twin, definition: Definition, row: SeedRow, turn: number): SeedRow | undefined {
  const fixed = structure(definition);
  const sample = sampleRow(definition, turn, () => undefined as never);
  const free = definition.key.filter(name => !fixed.has(name) && definition.fields[name]?.kind !== 'reference');
  const day = definition.scope?.on;
  const values: Record<string, unknown> = { ...row.values, ...ownNumbers(definition, '2026-11-21', turn) };
  for (const name of free.filter(one => definition.fields[one]?.kind !== 'sequence')) values[name] = sample[name] ?? row.values[name];
  if (free.length === 0 && day !== undefined && definition.key.includes(day)) {
    values[day] = new Date(Date.parse(`${values[day]}T00:00:00Z`) + 3 * DAY).toISOString().slice(0, 10);
  } else if (free.length === 0 && definition.key.length > 0) return undefined;
  for (const { on } of definition.unique ?? []) for (const name of on) values[name] = null;
  const made = { ...row, id: `${row.id}-b`, values };
  return checkNew(definition, values).ok && isHidden(twin, definition, made) ? made : undefined;
}

/**
 * The same station in another world: for this viewer it looks the same in every detail, and wherever he may not look it differs.
 * Hidden values are others, some hidden rows are missing, and others are there besides.
 */
export function twinRows(sheet: Sheet, viewer: Viewer, rows: readonly SeedRow[]): SeedRow[] {
  const twin = { sheet, viewer, rows };
  const random = makeRandom(7);
  const targets = new Set(REGISTERS.flatMap(one => Object.values(one.fields).flatMap(of => (of.target === undefined ? [] : [of.target]))));
  const room = makeRoom();
  for (const row of rows) room.take(definitionOf(row.register), row.id, row.values);
  return rows.flatMap((row, index) => {
    const definition = definitionOf(row.register);
    const wanted = changed(twin, definition, row, 60 + index);
    const other = room.take(definition, row.id, wanted.values) ? wanted : row;
    assertAlike(twin, definition, row, other);
    const isDeciding = targets.has(row.register) || Object.hasOwn(ASKING, row.register);
    if (!isHidden(twin, definition, row) || isDeciding || seesLogOf(twin, row)) return [other];
    if (random.oneIn(5)) return [];
    const more = random.oneIn(3) ? trySample(() => another(twin, definition, row, 400 + index)) : undefined;
    return more === undefined || !room.take(definition, more.id, more.values) ? [other] : [other, more];
  });
}

function trySample<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** The two worlds must look alike to the viewer, or the comparison would prove nothing. */
function assertAlike({ sheet, viewer }: Twin, definition: Definition, row: SeedRow, other: SeedRow): void {
  const [a, b] = [row, other].map(one => JSON.stringify(readable(sheet, viewer, definition, one)));
  if (a !== b) throw new Error(`the worlds differ in what ${viewer.role} may see: ${definition.name} ${row.id}: ${a} / ${b}`);
}
