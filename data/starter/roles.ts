import { ROLES } from '../../model/kernel/access.ts';
import { ROLE_LABELS as english } from '../labels/en/roles.ts';
import { ROLE_LABELS as chinese } from '../labels/zh/roles.ts';

/** The built-in roles by name; their grants stand in the program. */
export const BUILT_IN_ROLES: readonly { readonly code: string; readonly name: string; readonly name_en: string }[] = ROLES.map(code => ({
  code,
  name: chinese[code],
  name_en: english[code],
}));
