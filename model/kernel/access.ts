import { type Definition, groupOf, groupsOf } from './resource.ts';

export const ROLES = [
  'owner',
  'service_manager',
  'hr',
  'front_desk',
  'cashier',
  'parts_manager',
  'parts_keeper',
  'tool_keeper',
  'workshop_supervisor',
  'employee',
] as const;
export type Role = (typeof ROLES)[number];

/** R read, C create, U change, D delete a draft or archive, S submit, A approve, P post, L lock, O override, G receive, T terminate or rehire, X reverse, V verify, E export, F finish. */
export const ACTION_LETTERS = ['R', 'C', 'U', 'S', 'A', 'P', 'L', 'O', 'G', 'T', 'X', 'V', 'E', 'D', 'F'] as const;
export type ActionLetter = (typeof ACTION_LETTERS)[number];

export const SCOPES = ['all', 'reports', 'dept', 'team', 'self', 'own', 'assigned', 'published', 'loc'] as const;
export type Scope = (typeof SCOPES)[number];

/** What one role may do with one resource. No grant means no. */
export interface Grant {
  readonly actions: readonly ActionLetter[];
  readonly scope: Scope;
  readonly fields: readonly string[];
}
export type GrantTable = Readonly<Record<string, Readonly<Record<string, readonly Grant[]>>>>;
/** The grants of one user: by resource, the roles' grants added up. */
export type UserGrants = Readonly<Record<string, readonly Grant[]>>;

/** The grants of a user with these roles, the employee's always among them; unknown roles give nothing. */
export function grantsFor(table: GrantTable, roles: readonly string[]): UserGrants {
  const held = [...new Set([...roles, 'employee'])];
  return Object.fromEntries(
    Object.entries(table).map(([resource, byRole]) => [
      resource,
      held.flatMap(role => (Object.hasOwn(byRole, role) ? (byRole[role] ?? []) : [])),
    ]),
  );
}

/** Whether the user may do the action on the whole of a resource that has no register, such as `duty_packs`. */
export function mayOnAll(grants: UserGrants, resource: string, action: ActionLetter): boolean {
  return (grants[resource] ?? []).some(grant => grant.scope === 'all' && grant.actions.includes(action));
}

/** Whether the grant allows the action and has a field group with a column in the register. */
function counts(grant: Grant, definition: Definition, action: ActionLetter): boolean {
  const groups = groupsOf(definition);
  return grant.actions.includes(action) && grant.fields.some(group => groups.has(group));
}

/** The scopes at which the user may do `action` on the register, once each; empty means never. Grants whose field groups have no column here do not count. */
export function scopesFor(grants: UserGrants, definition: Definition, action: ActionLetter): Scope[] {
  const fit = (grants[definition.resource] ?? []).filter(grant => counts(grant, definition, action));
  const scopes = [...new Set(fit.map(grant => grant.scope))];
  return scopes.includes('all') ? ['all'] : scopes;
}

/** The scopes at which the user has `action` on a field group of the register; `['all']` when on every row. */
export function groupScopes(grants: UserGrants, definition: Definition, action: ActionLetter, group: string): Scope[] {
  const fit = (grants[definition.resource] ?? []).filter(grant => grant.actions.includes(action) && grant.fields.includes(group));
  const scopes = [...new Set(fit.map(grant => grant.scope))];
  return scopes.includes('all') ? ['all'] : scopes;
}

/** Whether the user may do `action` on at least one conceivable row of the register. */
export function mayEver(grants: UserGrants, definition: Definition, action: ActionLetter): boolean {
  return (grants[definition.resource] ?? []).some(grant => counts(grant, definition, action));
}

/** Whether the field is readable on at least one conceivable row; otherwise it is as good as unknown to this user. */
export function mayRead(grants: UserGrants, definition: Definition, field: string): boolean {
  const of = definition.fields[field];
  if (of === undefined) return mayEver(grants, definition, 'R');
  if (of.kind === 'secret') return false;
  return groupScopes(grants, definition, 'R', groupOf(definition, field)).length > 0;
}

/** Whether the user may write the field in a create (`C`) or a change (`U`) on at least one conceivable row. */
export function mayWrite(grants: UserGrants, definition: Definition, field: string, action: 'C' | 'U'): boolean {
  const of = definition.fields[field];
  if (of === undefined || of.readOnly || definition.serverOnly === true) return false;
  return groupScopes(grants, definition, action, groupOf(definition, field)).length > 0;
}
