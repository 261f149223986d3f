import { GRANT_TABLE } from '../../../model/access/extensions.ts';
import { ACTION_LETTERS, type ActionLetter, type Grant } from '../../../model/kernel/access.ts';

/** A grant with the resource that it is about. */
export interface GrantRow extends Grant {
  readonly resource: string;
}

/** The grants of a role as lines, in the order of its resources; nothing for what is no table of grants. */
export function grantRows(value: unknown): GrantRow[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Readonly<Record<string, readonly Grant[]>>).flatMap(([resource, grants]) =>
    Array.isArray(grants) ? grants.map(grant => ({ resource, ...(grant as Grant) })) : [],
  );
}

/** Lines as the table that is stored: resource → grants; a line without any act is left out. */
export function rowsToGrants(rows: readonly GrantRow[]): Record<string, Grant[]> {
  const table: Record<string, Grant[]> = {};
  for (const { resource, actions, scope, fields } of rows) {
    if (actions.length > 0) table[resource] = [...(table[resource] ?? []), { actions, scope, fields }];
  }
  return table;
}

/** The acts that anybody has on a resource: others would mean nothing. */
export function lettersOf(resource: string): ActionLetter[] {
  const used = new Set(Object.values(GRANT_TABLE[resource] ?? {}).flatMap(grants => grants.flatMap(grant => grant.actions)));
  return ACTION_LETTERS.filter(letter => used.has(letter));
}
