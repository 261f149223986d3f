import type { Definition } from '../../../model/kernel/resource.ts';
import { allows, type Sheet } from '../oracle.ts';
import { isAsked } from './asked.ts';
import { type RowFacts, relation, TODAY } from './people.ts';
import type { SeedRow } from './rows.ts';

/** Somebody who looks: an account with a role, and the person behind it. */
export interface Viewer {
  readonly role: string;
  readonly person: string;
}

const bare = (value: unknown, register: string): string | null =>
  typeof value === 'string' && value.startsWith(`${register}-`) ? value.slice(register.length + 1) : null;

/** What a row is about, read from its values by what its register says about itself. */
export function factsOf(definition: Definition, row: SeedRow, viewer: Viewer): RowFacts {
  const { person, department, team, on, published } = definition.scope ?? {};
  const value = (name: string | undefined): unknown => (name === 'id' ? row.id : name === undefined ? undefined : row.values[name]);
  const at = value(on);
  const canBeDraft = definition.fields.state?.options?.some(option => option === 'draft') === true;
  const isDraft = !canBeDraft || row.values.state === 'draft';
  return {
    person: bare(value(person), 'staff'),
    department: bare(value(department), 'departments'),
    team: bare(value(team), 'teams'),
    day: typeof at === 'string' ? at.slice(0, 10) : TODAY,
    isOwnDraft: row.by === viewer.role && isDraft,
    isAsked: isAsked(definition, row, viewer.person),
    isPublished: published?.values.includes(String(row.values[published.field])) === true,
  };
}

/** The field groups of the register that the viewer may `letter` on the row. */
export function groupsFor(sheet: Sheet, viewer: Viewer, definition: Definition, row: SeedRow, letter: string): Set<string> {
  const holds = relation(viewer.person, factsOf(definition, row, viewer));
  const groups = new Set(Object.values(definition.fields).map(of => of.group ?? definition.defaultGroup));
  return new Set([...groups].filter(group => allows(sheet, [viewer.role], definition.resource, letter, group, holds)));
}

/** The row as the viewer may read it; undefined when he may not know that it is there. */
export function readable(sheet: Sheet, viewer: Viewer, definition: Definition, row: SeedRow): Record<string, unknown> | undefined {
  const groups = groupsFor(sheet, viewer, definition, row, 'R');
  if (groups.size === 0) return undefined;
  const seen = Object.entries(definition.fields).filter(
    ([, of]) => of.kind !== 'secret' && groups.has(of.group ?? definition.defaultGroup),
  );
  return Object.fromEntries(seen.map(([name]) => [name, row.values[name]]));
}
