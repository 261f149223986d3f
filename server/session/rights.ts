import { z } from 'zod';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { ACTION_LETTERS, type Grant, type GrantTable, grantsFor, ROLES, SCOPES, type UserGrants } from '../../model/kernel/access.ts';
import { type Database, statement } from '../db/database.ts';

/** The roles and what they add up to, of one account. */
export interface RoleRights {
  readonly roles: readonly string[];
  readonly grants: UserGrants;
}
export interface Rights {
  /** What an account with these roles (JSON, as its row holds them) may do. */
  of(rolesJson: string | null): RoleRights;
  /** Reads the station's own roles again. */
  refresh(): Promise<void>;
}

const GRANTS_OF_ROLE = z.record(
  z.string(),
  z.array(z.strictObject({ actions: z.array(z.enum(ACTION_LETTERS)), scope: z.enum(SCOPES), fields: z.array(z.string()) })),
);
/** What the `grants` of a station's own role must look like; also the check when one is written. */
export function readRoleGrants(value: unknown): Readonly<Record<string, readonly Grant[]>> | undefined {
  const result = GRANTS_OF_ROLE.safeParse(value ?? {});
  return result.success && Object.keys(result.data).every(resource => Object.hasOwn(GRANT_TABLE, resource)) ? result.data : undefined;
}

/** The built-in table with the roles of the station added; a role whose grants cannot be read gives nothing. */
async function readTable(db: Database): Promise<GrantTable> {
  const rows = await db.all<{ code: string; grants: string | null }>(
    statement(db.dialect, 'SELECT code, grants FROM roles WHERE archived_at IS NULL AND grants IS NOT NULL'),
  );
  const own = rows.filter(row => !(ROLES as readonly string[]).includes(row.code));
  if (own.length === 0) return GRANT_TABLE;
  const table: Record<string, Record<string, readonly Grant[]>> = {};
  for (const [resource, byRole] of Object.entries(GRANT_TABLE)) table[resource] = { ...byRole };
  for (const row of own) {
    for (const [resource, grants] of Object.entries(readRoleGrants(JSON.parse(row.grants ?? '{}')) ?? {})) {
      const byRole = table[resource];
      if (byRole !== undefined) byRole[row.code] = grants;
    }
  }
  return table;
}

/** The rights of roles, those built in and the station's own; added up once for each set of roles. */
export async function openRights(db: Database): Promise<Rights> {
  let table = await readTable(db);
  const kept = new Map<string, RoleRights>();
  return {
    of: rolesJson => {
      const key = rolesJson ?? '[]';
      const known = kept.get(key);
      if (known !== undefined) return known;
      const parsed: unknown = JSON.parse(key);
      const roles = Array.isArray(parsed) ? parsed.map(String) : [];
      const rights = { roles, grants: grantsFor(table, roles) };
      kept.set(key, rights);
      return rights;
    },
    refresh: async () => {
      table = await readTable(db);
      kept.clear();
    },
  };
}
