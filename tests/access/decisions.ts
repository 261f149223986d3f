import type { Action } from '../../model/kernel/action.ts';
import { fieldOf } from '../../model/kernel/query.ts';
import { type Definition, SYSTEM_FIELDS, type UniqueKey } from '../../model/kernel/resource.ts';
import { allows, type Sheet } from './oracle.ts';
import { relation, TODAY } from './world/people.ts';
import type { SeedRow } from './world/rows.ts';
import { factsOf, groupsFor, type Viewer } from './world/sight.ts';

/** What the page of the permission table says about one account; the engine is never asked. */
export interface Expectation {
  /** Whether some grant of the letter names a group that the register has, whatever the row. */
  ever(definition: Definition, letter: string): boolean;
  /** Whether he may read the field on some conceivable row. */
  knows(definition: Definition, field: string): boolean;
  /** The groups of the register that he may `letter` on the row. */
  groups(definition: Definition, row: SeedRow, letter: string): ReadonlySet<string>;
  /** The members that the row has for him on the wire; undefined when it is not there for him. */
  members(definition: Definition, row: SeedRow): string[] | undefined;
  /** Answer to a change of one field of the row that is legal in itself. */
  update(definition: Definition, row: SeedRow, field: string): number;
  /** Answer to a deletion; 200 also stands for a refusal that has other reasons than rights. */
  remove(definition: Definition, row: SeedRow): number;
  /** Answer to an action; 200 as above. */
  act(definition: Definition, row: SeedRow, action: Action): number;
  /** Answer to a new row with these values. */
  create(definition: Definition, row: SeedRow): number;
}

const columnGroups = (definition: Definition): Set<string> =>
  new Set(Object.values(definition.fields).map(of => of.group ?? definition.defaultGroup));

/**
 * Whether one of the fields that are written is unique, and a collision would tell: only those who read it on all rows may write it, or
 * whose scope stands in the key, or everybody where the register says that it may be known.
 */
function tellsTooMuch(sheet: Sheet, viewer: Viewer, definition: Definition, written: readonly string[]): boolean {
  const { person, department, team } = definition.scope ?? {};
  const everywhere = (name: string): boolean =>
    allows(sheet, [viewer.role], definition.resource, 'R', definition.fields[name]?.group ?? definition.defaultGroup, new Set(['all']));
  const keys: readonly UniqueKey[] = [{ on: definition.key }, ...(definition.unique ?? [])];
  return keys.some(
    ({ on, where, isKnown }) =>
      isKnown !== true &&
      on.some(name => written.includes(name)) &&
      !on.some(name => [person, department, team].includes(name)) &&
      ![...on, ...Object.keys(where ?? {})].every(everywhere),
  );
}

/** The expectation for the account of a viewer. */
export function expectationFor(sheet: Sheet, viewer: Viewer): Expectation {
  const groups = (definition: Definition, row: SeedRow, letter: string): Set<string> => groupsFor(sheet, viewer, definition, row, letter);
  const groupOf = (definition: Definition, field: string): string => definition.fields[field]?.group ?? definition.defaultGroup;
  const ever = (definition: Definition, letter: string): boolean => {
    const columns = columnGroups(definition);
    return sheet.entries.some(
      one =>
        one.resource === definition.resource &&
        [viewer.role, 'employee'].includes(one.role) &&
        one.letters.includes(letter) &&
        one.groups.some(group => columns.has(group)),
    );
  };
  /** 403 when never, 404 when out of sight, 403 when seen and not his to do, else undefined. */
  const refusal = (definition: Definition, row: SeedRow, letter: string): number | undefined => {
    if (!ever(definition, letter)) return 403;
    if (!ever(definition, 'R')) return 403;
    if (groups(definition, row, 'R').size === 0) return 404;
    return groups(definition, row, letter).size === 0 ? 403 : undefined;
  };
  return {
    ever,
    knows: (definition, field) =>
      definition.fields[field]?.kind !== 'secret' &&
      sheet.entries.some(
        one =>
          one.resource === definition.resource &&
          [viewer.role, 'employee'].includes(one.role) &&
          one.letters.includes('R') &&
          one.groups.includes(groupOf(definition, field)),
      ),
    groups,
    members: (definition, row) => {
      const seen = groups(definition, row, 'R');
      if (seen.size === 0) return undefined;
      const own = Object.keys(definition.fields).filter(
        name => definition.fields[name]?.kind !== 'secret' && seen.has(groupOf(definition, name)),
      );
      const system = SYSTEM_FIELDS.filter(name => name === 'version' || fieldOf(definition, name) !== undefined);
      return [...own, ...system].sort();
    },
    update: (definition, row, field) => {
      if (definition.serverOnly === true || definition.appendOnly === true) return 403;
      const refused = refusal(definition, row, 'U');
      if (refused !== undefined) return refused;
      const group = groupOf(definition, field);
      const isHis = groups(definition, row, 'R').has(group) && groups(definition, row, 'U').has(group);
      return isHis && !tellsTooMuch(sheet, viewer, definition, [field]) ? 200 : 422;
    },
    remove: (definition, row) => {
      if (definition.serverOnly === true || definition.appendOnly === true) return 403;
      return refusal(definition, row, 'D') ?? 200;
    },
    act: (definition, row, action) => {
      // Who may never do it learns nothing about rows; who may is told of those he sees only.
      return refusal(definition, row, action.allow) ?? 200;
    },
    create: (definition, row) => {
      if (definition.serverOnly === true || !ever(definition, 'C')) return 403;
      const holds = relation(viewer.person, { ...factsOf(definition, row, viewer), isOwnDraft: true });
      const may = new Set(
        [...columnGroups(definition)].filter(group => allows(sheet, [viewer.role], definition.resource, 'C', group, holds)),
      );
      if (may.size === 0) return 403;
      const named = Object.keys(row.values);
      const isHis = named.every(name => may.has(groupOf(definition, name)));
      return isHis && !tellsTooMuch(sheet, viewer, definition, named) ? 201 : 422;
    },
  };
}

/** A line of the log as a row of the test: who wrote it, and when. */
export function logRow(line: Readonly<Record<string, unknown>>): SeedRow {
  return { register: 'audit_log', id: String(line.id), by: '', values: { staff_id: line.staff_id, created_at: TODAY } };
}
