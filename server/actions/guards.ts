import { ROLES } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { tools } from '../../model/resources/assets/tools.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import { STATION_ID } from '../../model/resources/settings/settings.ts';
import type { Actor, Context } from '../context.ts';
import { type Reader, statement, type Tx } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import { readRoleGrants } from '../session/rights.ts';
import type { Change, Store, StoredRow } from '../store/store.ts';
import { followEdit } from './custody.ts';
import { comeDay } from './days.ts';
import { MONEY_GUARDS } from './money.ts';
import { PEOPLE_GUARDS, PEOPLE_GUARDS_OF_NEW } from './people/guards.ts';
import { assertMayTouch, hasOtherOwner, personBehind, personOf } from './sessions.ts';
import { TILL_GUARDS } from './tills.ts';

type Values = Readonly<Record<string, unknown>>;
export interface Write {
  readonly tx: Tx;
  readonly actor: Actor;
  /** The row before; null on create. */
  readonly row: StoredRow | null;
  /** The fields that are written; null on delete. */
  readonly input: Values | null;
  readonly store: Store;
}
/** A rule that no grant lifts. Throws Problem when the write breaks it. */
export type Guard = (write: Write) => Promise<void>;
/** A rule that a row keeps which has just been written; its transaction ends with the Problem that it throws. */
export type GuardOfNew = (write: Pick<Write, 'tx' | 'actor'> & { readonly made: StoredRow }) => Promise<void>;

async function rolesOf(reader: Reader): Promise<ReadonlySet<string>> {
  const own = await reader.all<{ code: string }>(statement(reader.dialect, 'SELECT code FROM roles WHERE archived_at IS NULL'));
  return new Set([...ROLES, ...own.map(row => row.code)]);
}

const sameRoles = (a: unknown, b: unknown): boolean =>
  JSON.stringify([...(a as string[])].sort()) === JSON.stringify([...(b as string[])].sort());

/** Accounts: nobody gives himself rights (SD18), roles exist, and one owner who can sign in always stays. */
const guardUsers: Guard = async ({ tx, actor, row, input }) => {
  const wanted = input?.roles;
  if (Array.isArray(wanted)) {
    const known = await rolesOf(tx);
    const unknown = wanted.find(role => !known.has(String(role)));
    if (unknown !== undefined) throw invalid({ roles: { key: 'validation.unknown_role', args: { role: String(unknown) } } });
  }
  await assertMayTouch(tx, actor, wanted, row?.roles);
  if (row === null) return;
  const has = Array.isArray(row.roles) ? row.roles : [];
  const isMoved = input?.staff_id !== undefined && input.staff_id !== row.staff_id;
  const isChanged = Array.isArray(wanted) && !sameRoles(wanted, has);
  if (row.id === actor.userId && (input === null || isChanged || isMoved)) throw new Problem(403, { key: 'problem.own_account' });
  const losesOwner = has.includes('owner') && (input === null || (isChanged && !(wanted as unknown[]).includes('owner')));
  if (losesOwner && !(await hasOtherOwner(tx, row.id))) throw new Problem(409, { key: 'problem.last_owner' });
};

/** Roles: those built in keep code and grants; the station's own have grants that can be read. */
const guardRoles: Guard = async ({ row, input }) => {
  if (
    row?.is_built_in === true &&
    (input === null || ['code', 'grants'].some(name => input[name] !== undefined && changed(row, input, name)))
  ) {
    throw new Problem(409, { key: 'problem.built_in' });
  }
  if (input?.grants !== undefined && input.grants !== null && readRoleGrants(input.grants) === undefined) {
    throw invalid({ grants: { key: 'validation.grants' } });
  }
  if (row === null && (ROLES as readonly unknown[]).includes(input?.code)) throw invalid({ code: { key: 'validation.unique' } });
};

const changed = (row: Values, input: Values, name: string): boolean => JSON.stringify(row[name]) !== JSON.stringify(input[name]);

/** What was written down once with its day and stays: with a row in one of these the station's days have begun. */
const LEDGERS = REGISTERS.filter(one => one.appendOnly === true && one.domain !== 'settings').map(one => one.name);

async function hasPostings(reader: Reader): Promise<boolean> {
  const anywhere = LEDGERS.map(name => `EXISTS (SELECT 1 FROM ${name})`).join(' OR ');
  return (await reader.one(statement(reader.dialect, `SELECT 1 AS found WHERE ${anywhere}`))) !== undefined;
}

/** The station has one row of settings, and a time zone that exists and stays once anything was posted by its days. */
const guardSettings: Guard = async ({ tx, row, input }) => {
  if (input === null) throw new Problem(409, { key: 'problem.only_row' });
  if (row === null) {
    const there = await tx.one(statement(tx.dialect, 'SELECT id FROM settings WHERE id = ?', STATION_ID));
    if (there !== undefined) throw new Problem(409, { key: 'problem.only_row' });
  }
  assertTimeZone(input.time_zone);
  const isMoved = row !== null && input.time_zone !== undefined && changed(row, input, 'time_zone');
  if (isMoved && (await hasPostings(tx))) throw invalid({ time_zone: { key: 'validation.time_zone_fixed' } });
};

/** Throws 422 for a time zone that does not exist; nothing is no zone and passes. */
export function assertTimeZone(zone: unknown): void {
  if (typeof zone !== 'string') return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw invalid({ time_zone: { key: 'validation.time_zone' } });
  }
}

/** Nobody makes himself the stand-in of somebody else: whoever is away says it, or a third person for him. */
async function assertNamedByOther({ tx, actor }: Pick<Write, 'tx' | 'actor'>, { from_id, to_id }: Values): Promise<void> {
  const me = await personBehind(tx, actor);
  if (me !== null && to_id === me && from_id !== me) throw invalid({ to_id: { key: 'resources.delegations.errors.chosen_by_oneself' } });
}
const guardDelegations: Guard = async write => {
  if (write.row !== null && write.input !== null) await assertNamedByOther(write, { ...write.row, ...write.input });
};

/** Whoever does a task changes nothing of what he owes, neither its day nor its proof nor its check, unless he set it himself. */
const guardTasks: Guard = async ({ tx, actor, row, input }) => {
  if (row === null || input === null) return;
  const me = await personBehind(tx, actor);
  if (me === null || row.holder_id !== me) return;
  if (row.duty_id === null && (await personOf(tx, row.created_by)) === me) return;
  throw new Problem(403, { key: 'problem.own_task' });
};

const GUARDS: Readonly<Record<string, Guard>> = {
  delegations: guardDelegations,
  tasks: guardTasks,
  users: guardUsers,
  roles: guardRoles,
  settings: guardSettings,
  revenue_days: comeDay('day_on'),
  ...MONEY_GUARDS,
  ...PEOPLE_GUARDS,
};
/** Rules about a new row and another record, asked once the row itself is known to be the writer's to write. */
const GUARDS_OF_NEW: Readonly<Record<string, GuardOfNew>> = {
  ...TILL_GUARDS,
  ...PEOPLE_GUARDS_OF_NEW,
  delegations: write => assertNamedByOther(write, write.made),
};

/** Whether a rule here stands before the rows of the register, so that each must come through the store. */
export const isGuarded = (register: string): boolean =>
  GUARDS[register] !== undefined || GUARDS_OF_NEW[register] !== undefined || register === tools.name;

/**
 * The store with the rules that no grant can lift in front of every way to write: forms, bulk, imports.
 * Actions and postings (`asServer`) answer for themselves.
 */
export function guarded<S extends Store>(context: Context, store: S): S {
  const guard = async (
    definition: Definition,
    change: Change | undefined,
    write: Omit<Write, 'row' | 'store'>,
    before: () => Promise<StoredRow | null>,
  ): Promise<void> => {
    const check = GUARDS[definition.name];
    if (check !== undefined && change?.asServer !== true) await check({ ...write, store, row: await before() });
  };
  return {
    ...store,
    insert: async (tx, actor, definition, input, change) => {
      await guard(definition, change, { tx, actor, input }, async () => null);
      const made = await store.insert(tx, actor, definition, input, change);
      if (change?.asServer !== true) await GUARDS_OF_NEW[definition.name]?.({ tx, actor, made });
      return made;
    },
    update: async (tx, actor, definition, id, version, input, change) => {
      await guard(definition, change, { tx, actor, input }, () => store.find(tx, actor, definition, id, 'U'));
      if (definition.name !== tools.name || change?.asServer === true)
        return store.update(tx, actor, definition, id, version, input, change);
      const before = await store.find(tx, actor, definition, id, 'U');
      const after = await store.update(tx, actor, definition, id, version, input, change);
      await followEdit({ tx, actor, store, context }, before, after);
      return after;
    },
    remove: async (tx, actor, definition, id) => {
      await guard(definition, undefined, { tx, actor, input: null }, () => store.find(tx, actor, definition, id, 'D'));
      return store.remove(tx, actor, definition, id);
    },
    restore: async (tx, actor, definition, id) => {
      await guard(definition, undefined, { tx, actor, input: {} }, () => store.find(tx, actor, definition, id, 'D'));
      return store.restore(tx, actor, definition, id);
    },
  };
}
