import { useMemo } from 'react';
import { type ActionLetter, mayRead, mayWrite, type Scope, scopesFor, type UserGrants } from '../../model/kernel/access.ts';
import { type Action, mayBeHisAct } from '../../model/kernel/action.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { RegisterPlace } from '../../model/resources/names.ts';
import { type Session, useGrants, useSession } from '../providers/session.ts';
import { placeOf } from './registry.ts';

type Facts = Readonly<Record<string, unknown>>;
type Who = Pick<Session['user'], 'id' | 'staff_id'>;

/** What the user may do with a register on at least one row; the server judges each row. */
export interface Rights {
  readonly may: (action: ActionLetter) => boolean;
  /** As `may`, for one record: nobody is offered on another's what he may only on his own. */
  readonly mayOn: (record: Facts, action: ActionLetter) => boolean;
  /** Whether the act is offered on the record: the right to it there, and none of those whom the act itself leaves out. */
  readonly mayDo: (record: Facts, action: Action) => boolean;
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

/** Whether the record can be his in the scope; of a member that he does not read, and of units, the server knows. */
function fitsRecord({ scope: of = {} }: Definition, record: Facts, scope: Scope, me: Who): boolean {
  if (scope === 'self') {
    const person = record[of.person ?? ''];
    return person === undefined || (person !== null && person === me.staff_id);
  }
  return scope !== 'own' || record.created_by === undefined || record.created_by === me.id;
}

/** What the grants allow on the register, to `me` where it depends on whose a record is. */
export function rightsOf(grants: UserGrants, definition: Definition, me?: Who): Rights {
  const scopes = (action: ActionLetter): Scope[] => [...scopesFor(grants, definition, action)].filter(scope => fits(definition, scope));
  const mayOn = (record: Facts, action: ActionLetter): boolean =>
    scopes(action).some(scope => me === undefined || fitsRecord(definition, record, scope, me));
  return {
    may: action => scopes(action).length > 0,
    mayOn,
    mayDo: (record, action) =>
      mayOn(record, action.allow) && (me === undefined || mayBeHisAct(action, record, { userId: me.id, staffId: me.staff_id })),
    reads: field => mayRead(grants, definition, field),
    writes: (field, action) => mayWrite(grants, definition, field, action),
  };
}

/** The rights of who is signed in, by the same function with which the server refuses. */
export function useRights(definition: Definition): Rights {
  const grants = useGrants();
  const me = useSession()?.user;
  return useMemo(() => rightsOf(grants, definition, me), [grants, definition, me]);
}

/** Whether a record's state lets people change it by hand; in others its acts alone do. */
export function isOpen({ openWhile }: Definition, record: Readonly<Record<string, unknown>>): boolean {
  return openWhile === undefined || openWhile.values.includes(String(record[openWhile.field]));
}

/**
 * Whether the user may read anything of a place by its grants alone: under its resource, in its field group where it has one, in
 * another scope than that in which none of its rows can be; for menus and links, before definitions are loaded.
 */
export function mayOpen(grants: UserGrants, { resource, group, never }: Pick<RegisterPlace, 'resource' | 'group' | 'never'>): boolean {
  return (grants[resource] ?? []).some(
    grant => grant.actions.includes('R') && grant.scope !== never && (group === undefined || grant.fields.includes(group)),
  );
}

/** Whether the user may read names of a register at all, so that nobody asks for what the server refuses. */
export function mayName(grants: UserGrants, target: string): boolean {
  const place = placeOf(target);
  return place === undefined || mayOpen(grants, { resource: place.resource });
}
