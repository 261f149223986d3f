import { defineAction } from '../../kernel/action.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { secret } from '../../kernel/kinds/secret.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Keys with which machines sign in as a user. */
export const serviceTokens = defineResource({
  name: 'service_tokens',
  resource: 'policies',
  domain: 'settings',
  fields: {
    name: text({ required: true, max: 60 }),
    user_id: reference('users', { required: true }),
    /** Stored as its hash; the server shows the token once, when it is made. */
    token: secret({ readOnly: true }),
    expires_on: date(),
    last_used_at: instant({ readOnly: true }),
    revoked_at: instant({ readOnly: true }),
  },
  defaultGroup: 'access',
  key: ['name'],
  search: ['name'],
  label: ['name'],
  list: { columns: ['name', 'user_id', 'expires_on', 'last_used_at', 'revoked_at'], filters: ['user_id'], sort: ['name', 'ASC'] },
  form: [['name', 'user_id', 'expires_on']],
});
export type ServiceToken = Row<typeof serviceTokens>;

export const serviceTokenActions = [defineAction(serviceTokens, 'revoke', { input: {}, allow: 'U', danger: true })] as const;
