import { useMemo } from 'react';
import { type ActionLetter, mayRead, mayWrite, type Scope, scopesFor, type UserGrants } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { useGrants } from '../providers/session.ts';
import { placeOf } from './registry.ts';

/** What the user may do with a register on at least one row; the server judges each row. */
export interface Rights {
  readonly may: (action: ActionLetter) => boolean;
  readonly reads: (field: string) => boolean;
  readonly writes: (field: string, action: 'C' | 'U') => boolean;
}

/** Whether rows of the register can fit the scope at all, as the server judges them: what says nothing of a person is nobody's own. */
function fits({ scope: of = {} }: Definition, scope: Scope): boolean {
  switch (scope) {
    case 'all':
    case 'own':
      return true;
    case 'self':
    case 'reports':
      return of.person !== undefined;
    case 'team':
      return of.person !== undefined || of.team !== undefined;
    case 'dept':
      return of.person !== undefined || of.department !== undefined;
    case 'published':
      return of.published !== undefined;
    case 'assigned':
      return of.assigned !== undefined;
    case 'loc':
      return false;
  }
}

export function rightsOf(grants: UserGrants, definition: Definition): Rights {
  return {
    may: action => scopesFor(grants, definition, action).some(scope => fits(definition, scope)),
    reads: field => mayRead(grants, definition, field),
    writes: (field, action) => mayWrite(grants, definition, field, action),
  };
}

/** The rights of who is signed in, by the same function with which the server refuses. */
export function useRights(definition: Definition): Rights {
  const grants = useGrants();
  return useMemo(() => rightsOf(grants, definition), [grants, definition]);
}

/** Whether a record's state lets people change it by hand; in others its acts alone do. */
export function isOpen({ openWhile }: Definition, record: Readonly<Record<string, unknown>>): boolean {
  return openWhile === undefined || openWhile.values.includes(String(record[openWhile.field]));
}

/** Whether the user may read anything under a resource of the permission table, or in one field group of it; for menus, before definitions are loaded. */
export function mayOpen(grants: UserGrants, resource: string, group?: string): boolean {
  return (grants[resource] ?? []).some(grant => grant.actions.includes('R') && (group === undefined || grant.fields.includes(group)));
}

/** Whether the user may read names of a register at all, so that nobody asks for what the server refuses. */
export function mayName(grants: UserGrants, target: string): boolean {
  const place = placeOf(target);
  return place === undefined || mayOpen(grants, place.resource);
}
