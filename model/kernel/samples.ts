import type { Field } from './field.ts';
import { kindOf } from './kinds.ts';
import type { Definition, Errors } from './resource.ts';
import { checkNew } from './schema.ts';

/** The id of the `turn`-th record of another register, or undefined when there is none yet. */
export type IdOf = (target: string, turn: number) => string | undefined;

const DAY = 86_400_000;

/** Counts up the last run of letters or digits of a text, its length kept: `A-100` → `A-101`, `沪A12345` → `沪A12346`. */
function countUp(text: string, by: number): string {
  const characters = [...text];
  let rest = by;
  for (let index = characters.length - 1; index >= 0 && rest > 0; index -= 1) {
    const digit = '0123456789'.indexOf(characters[index] ?? '');
    const letter = 'abcdefghijklmnopqrstuvwxyz'.indexOf(characters[index] ?? '');
    const [place, base, alphabet] = digit >= 0 ? [digit, 10, '0123456789'] : [letter, 26, 'abcdefghijklmnopqrstuvwxyz'];
    if (place < 0) continue;
    characters[index] = alphabet[(place + rest) % base] ?? '';
    rest = Math.floor((place + rest) / base);
  }
  return characters.join('');
}

function distinctText(of: Field, turn: number): string {
  const samples = kindOf(of).samples(of) as readonly string[];
  const plain = samples[0] ?? 'A';
  if (of.pattern === undefined) return turn < samples.length ? (samples[turn] ?? plain) : `${plain.slice(0, (of.max ?? 200) - 6)} ${turn}`;
  return countUp(plain, turn);
}

const shiftDay = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const shiftMonth = (turn: number): string => `${2020 + Math.floor(turn / 12)}-${String((turn % 12) + 1).padStart(2, '0')}`;

/** A legal value of the field; those of different turns differ where the kind has room for it. */
function sampleValue(of: Field, turn: number, place: number, idOf: IdOf): unknown {
  const samples = kindOf(of).samples(of);
  const inTurn = (): unknown => samples[turn % Math.max(samples.length, 1)] ?? null;
  switch (of.kind) {
    case 'text':
      return distinctText(of, turn);
    case 'date':
      return shiftDay('2025-01-06', turn + place * 40);
    case 'month':
      return shiftMonth(turn);
    case 'instant':
      return new Date(Date.UTC(2025, 0, 6) + place * 40 * DAY + turn * 3_600_000).toISOString();
    case 'reference':
      return idOf(of.target ?? '', turn) ?? null;
    case 'references': {
      const first = idOf(of.target ?? '', turn);
      return first === undefined ? [] : [first];
    }
    case 'integer':
    case 'quantity':
    case 'money':
    case 'unit_price': {
      const value = Number(samples[0] ?? 0) + turn;
      return value <= (of.max ?? Number.MAX_SAFE_INTEGER) ? value : inTurn();
    }
    default:
      return inTurn();
  }
}

const named = (errors: Errors): string[] => Object.keys(errors);

/** Values by which a row is none of those that may not overlap: samples of different turns must not refuse each other. */
function outOfRanges(definition: Definition): Record<string, boolean> {
  const flags = (definition.ranges ?? []).flatMap(rule => Object.entries(rule.where ?? {}));
  return Object.fromEntries(flags.filter(([, value]) => typeof value === 'boolean').map(([name, value]) => [name, value !== true]));
}

/**
 * The days of a row of a chain whose links nobody may leave out, one day each: those of different turns never hold together, so no
 * circle comes of them.
 */
function oneDayOfChains(definition: Definition, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const binding = (definition.chains ?? []).filter(rule => rule.of !== 'id' && definition.fields[rule.to]?.required === true);
  return Object.fromEntries(
    binding.flatMap(({ days }) => {
      const from = days === undefined ? undefined : row[days.from];
      return days === undefined || typeof from !== 'string' ? [] : [[days.until, shiftDay(from, 1)] as const];
    }),
  );
}

/**
 * A legal new row of the register without its read-only fields, the same for the same `turn`; rows of different turns collide in no
 * unique key as long as the kinds have room. A register's own check is met by trying other samples of the fields it complains about.
 * Throws when that fails, and when a required reference has no record yet.
 */
export function sampleRow(definition: Definition, turn: number, idOf: IdOf): Record<string, unknown> {
  const fields = Object.entries(definition.fields).filter(([, of]) => !of.readOnly);
  const row: Record<string, unknown> = {};
  fields.forEach(([name, of], place) => {
    const value = sampleValue(of, turn, place, idOf);
    if (value !== null) row[name] = value;
  });
  Object.assign(row, outOfRanges(definition), oneDayOfChains(definition, row));
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const result = checkNew(definition, row);
    if (result.ok) return row;
    const name = named(result.errors)[attempt % named(result.errors).length] ?? '';
    const of = definition.fields[name];
    if (of === undefined || (of.kind === 'reference' && of.required && row[name] === undefined)) break;
    const choices = [...(of.required ? [] : [undefined]), ...kindOf(of).samples(of), sampleValue(of, turn + attempt, attempt, idOf)];
    row[name] = choices[attempt % choices.length];
    if (row[name] === undefined) delete row[name];
  }
  const last = checkNew(definition, row);
  throw new Error(`no sample row for ${definition.name}: ${JSON.stringify(last.ok ? {} : last.errors)} in ${JSON.stringify(row)}`);
}

const targets = (definition: Definition, isRequired: boolean): string[] =>
  Object.values(definition.fields).flatMap(of => (of.target === undefined || (isRequired && !of.required) ? [] : [of.target]));

/**
 * The registers in an order in which their rows can be made: what a required reference names comes first, and what an optional one
 * names too where no circle forbids it. Throws when required references go in a circle.
 */
export function inOrderOfReferences(registers: readonly Definition[]): Definition[] {
  const waiting = [...registers];
  const placed: Definition[] = [];
  while (waiting.length > 0) {
    const isFree = (one: Definition, isRequired: boolean): boolean =>
      targets(one, isRequired).every(name => name === one.name || !waiting.some(other => other.name === name));
    const next = waiting.find(one => isFree(one, false)) ?? waiting.find(one => isFree(one, true));
    if (next === undefined) throw new Error(`required references go in a circle: ${waiting.map(one => one.name).join(', ')}`);
    waiting.splice(waiting.indexOf(next), 1);
    placed.push(next);
  }
  return placed;
}

/** `count` sample rows of every register by name, each with the id `<register>-<n>`, in an order in which they can be written. */
export function sampleRows(registers: readonly Definition[], count: number): Map<string, Readonly<Record<string, unknown>>[]> {
  const made = new Map<string, Readonly<Record<string, unknown>>[]>();
  const idOf: IdOf = (target, turn) => {
    const rows = made.get(target) ?? [];
    return rows.length === 0 ? undefined : String(rows[turn % rows.length]?.id);
  };
  for (const definition of inOrderOfReferences(registers)) {
    const rows: Readonly<Record<string, unknown>>[] = [];
    made.set(definition.name, rows);
    for (let turn = 0; turn < count; turn += 1) rows.push({ id: `${definition.name}-${turn + 1}`, ...sampleRow(definition, turn, idOf) });
  }
  return made;
}
