import type { ChainRule, Definition, RangeRule } from '../../../model/kernel/resource.ts';

type Values = Readonly<Record<string, unknown>>;

/** The rows of a database as its keys, ranges and chains see them. */
export interface Room {
  /** Puts a row in, in the place of the one with its id; false, and nothing changes, when a rule about several rows refuses it. */
  take(definition: Definition, id: string, values: Values): boolean;
}

/** The places that a row takes in the keys of its register. */
function placesOf(definition: Definition, values: Values): string[] {
  const keys = [{ on: definition.key, where: undefined }, ...(definition.unique ?? [])];
  return keys.flatMap(({ on, where }, index) => {
    const isBound = Object.entries(where ?? {}).every(([name, value]) => values[name] === value);
    const given = on.map(name => values[name] ?? null);
    return on.length === 0 || !isBound || given.includes(null) ? [] : [`${index} ${JSON.stringify(given)}`];
  });
}

const isBoundBy = ({ where = {} }: RangeRule, values: Values): boolean =>
  Object.entries(where).every(([name, value]) => (Array.isArray(value) ? value.includes(String(values[name])) : values[name] === value));

function overlap(rule: RangeRule, a: Values, b: Values): boolean {
  if (!isBoundBy(rule, a) || !isBoundBy(rule, b) || rule.on.some(name => a[name] !== b[name])) return false;
  const end = (row: Values): string => String(row[rule.until] ?? '9999');
  return String(a[rule.from]) < end(b) && String(b[rule.from]) < end(a);
}

/** A chain between other records goes from a later one to an earlier one, so that it cannot come back. */
const goesUp = ({ of, to }: ChainRule, values: Values): boolean =>
  of === 'id' || values[to] === null || values[to] === undefined || String(values[to]) < String(values[of]);

/** A room with nothing in it. */
export function makeRoom(): Room {
  const rows = new Map<string, Map<string, Values>>();
  const owners = new Map<string, string>();
  return {
    take: (definition, id, values) => {
      const own = rows.get(definition.name) ?? new Map<string, Values>();
      const places = placesOf(definition, values).map(place => `${definition.name} ${place}`);
      const others = [...own].filter(([other]) => other !== id);
      const isFree =
        places.every(place => (owners.get(place) ?? id) === id) &&
        (definition.chains ?? []).every(rule => goesUp(rule, values)) &&
        (definition.ranges ?? []).every(rule => others.every(([, other]) => !overlap(rule, values, other)));
      if (!isFree) return false;
      for (const place of places) owners.set(place, id);
      rows.set(definition.name, own.set(id, values));
      return true;
    },
  };
}
