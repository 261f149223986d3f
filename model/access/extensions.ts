import type { GrantTable } from '../kernel/access.ts';
import { GRANTS } from './grants.ts';
import { FIELD_GROUPS } from './groups.ts';

/** Resources that the permission table lacks, in its spirit: closed by default, the narrowest scope that serves the duty. */
export const EXTENSIONS = {
  /** Names of skills and certificate kinds, not who has them: everybody reads them, or his own certificates would have no name. */
  skill_catalogue: {
    owner: [{ actions: ['R', 'E'], scope: 'all', fields: ['entry'] }],
    service_manager: [{ actions: ['R', 'E'], scope: 'all', fields: ['entry'] }],
    hr: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['entry'] }],
    employee: [{ actions: ['R'], scope: 'all', fields: ['entry'] }],
  },
  /** Roles and service tokens: the table lets the owner change `settings` but create nothing. */
  policies: {
    owner: [{ actions: ['R', 'C', 'U', 'D'], scope: 'all', fields: ['access'] }],
  },
  /** A batch is its maker's to look at; taking it back asks for the rights on the register besides. */
  imports: {
    owner: [{ actions: ['R'], scope: 'all', fields: ['batch'] }],
    employee: [{ actions: ['R'], scope: 'own', fields: ['batch'] }],
  },
} as const satisfies GrantTable;

export const EXTENSION_GROUPS = {
  skill_catalogue: { entry: 'code, name, validity' },
  policies: { access: 'roles with their grants, service tokens' },
  imports: { batch: 'register, file, counts, state' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All grants: the permission table and its extensions. */
export const GRANT_TABLE: GrantTable = { ...GRANTS, ...EXTENSIONS };
/** All field groups: resource → group → what belongs to it. */
export const GROUP_TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...FIELD_GROUPS, ...EXTENSION_GROUPS };
