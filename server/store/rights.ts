import { type ActionLetter, type Grant, groupScopes, mayEver, type Scope, scopesFor } from '../../model/kernel/access.ts';
import { type Definition, groupOf, groupsOf } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { forbidden } from '../problem.ts';

/** On which rows, and for which of their field groups, an actor may do one action. */
export interface Rights {
  /** Equal for all actors whom the same statement serves. */
  readonly key: string;
  readonly row: readonly Scope[];
  readonly groups: ReadonlyMap<string, readonly Scope[]>;
  /** Who asks decides which rows fit. */
  readonly isPersonal: boolean;
}

/** Scopes that ask who the person behind the account is. */
const OF_PERSON: readonly Scope[] = ['self', 'team', 'dept', 'reports', 'assigned'];

/** Whether rows of the register can fit the scope at all: no register says yet where it lies, and few name whom a row is assigned to. */
const isKnown = (definition: Definition, scope: Scope): boolean =>
  scope !== 'loc' && (scope !== 'assigned' || definition.scope?.assigned !== undefined);
const usable = (definition: Definition, scopes: readonly Scope[], hasPerson: boolean): Scope[] =>
  scopes.filter(scope => isKnown(definition, scope) && (hasPerson || !OF_PERSON.includes(scope))).sort();

function compute(actor: Actor, definition: Definition, action: ActionLetter): Rights {
  const hasPerson = actor.staffId !== null;
  const row = usable(definition, scopesFor(actor.grants, definition, action), hasPerson);
  const groups = new Map(
    [...groupsOf(definition)].map(group => [group, usable(definition, groupScopes(actor.grants, definition, action, group), hasPerson)]),
  );
  const key = `${action}:${row.join('+')}|${[...groups].map(([group, scopes]) => `${group}=${scopes.join('+')}`).join(',')}`;
  const isPersonal = [row, ...groups.values()].flat().some(scope => scope !== 'all' && scope !== 'published');
  return { key, row, groups, isPersonal };
}

const KNOWN = new WeakMap<readonly Grant[], WeakMap<Definition, Map<string, Rights>>>();
const NO_GRANTS: readonly Grant[] = [];

/** The rights of the actor in the register, worked out once for each set of grants. */
export function rightsOf(actor: Actor, definition: Definition, action: ActionLetter): Rights {
  const grants = actor.grants[definition.resource] ?? NO_GRANTS;
  let byDefinition = KNOWN.get(grants);
  if (byDefinition === undefined) {
    byDefinition = new WeakMap();
    KNOWN.set(grants, byDefinition);
  }
  let byAction = byDefinition.get(definition);
  if (byAction === undefined) {
    byAction = new Map();
    byDefinition.set(definition, byAction);
  }
  const name = actor.staffId === null ? `${action}-` : action;
  const known = byAction.get(name);
  if (known !== undefined) return known;
  const made = compute(actor, definition, action);
  byAction.set(name, made);
  return made;
}

/** Throws 403 unless the actor may do `action` on at least one conceivable row. */
export function demand(actor: Actor, definition: Definition, action: ActionLetter): void {
  if (!mayEver(actor.grants, definition, action)) throw forbidden();
}

/** The scopes at which a field is covered; the store's own columns go with the row. */
export function scopesOf(rights: Rights, definition: Definition, field: string): readonly Scope[] {
  if (!Object.hasOwn(definition.fields, field)) return rights.row;
  return rights.groups.get(groupOf(definition, field)) ?? [];
}

/** Whether the scopes cover every row. */
export const isEverywhere = (scopes: readonly Scope[]): boolean => scopes.includes('all');
