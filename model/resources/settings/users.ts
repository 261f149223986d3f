import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { secret } from '../../kernel/kinds/secret.ts';
import { tags } from '../../kernel/kinds/tags.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The accounts. Passwords stand in `credentials`, which no register shows. */
export const users = defineResource({
  name: 'users',
  resource: 'users',
  domain: 'settings',
  fields: {
    username: text({ required: true, max: 32, pattern: '[a-z][a-z0-9_.-]{1,31}' }),
    staff_id: reference('staff'),
    /** Codes of the built-in roles and of `roles`. */
    roles: tags({ max: 10 }),
    is_locked: boolean({ readOnly: true }),
    last_sign_in_at: instant({ readOnly: true, group: 'security' }),
  },
  defaultGroup: 'account',
  key: ['username'],
  unique: [{ on: ['staff_id'] }],
  search: ['username'],
  label: ['username'],
  list: {
    columns: ['username', 'staff_id', 'roles', 'is_locked', 'last_sign_in_at'],
    filters: ['roles', 'is_locked', 'staff_id'],
    sort: ['username', 'ASC'],
  },
  form: [['username', 'staff_id'], ['roles']],
  scope: { person: 'staff_id' },
  archive: true,
});
export type User = Row<typeof users>;

export const userActions = [
  /** The first sign-in with it must change it. */
  defineAction(users, 'set_password', { input: { password: secret({ required: true }) }, allow: 'U' }),
  defineAction(users, 'lock', { input: {}, allow: 'U', danger: true }),
  defineAction(users, 'unlock', { input: {}, allow: 'U' }),
] as const;
