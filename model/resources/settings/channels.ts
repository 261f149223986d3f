import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { secret } from '../../kernel/kinds/secret.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The ways out of the house by which people are told: a robot in a group chat, a web hook of one's own, or mail. */
export const channels = defineResource({
  name: 'channels',
  resource: 'policies',
  domain: 'settings',
  fields: {
    name: text({ required: true, max: 60 }),
    kind: choice(['wecom', 'dingtalk', 'webhook', 'mail'], { required: true, initial: 'wecom' }),
    is_active: boolean({ required: true, initial: true }),
    /** The address of the hook: whoever knows it can write into the group. */
    url: secret(),
    /** With which DingTalk signs. */
    sign_key: secret(),
    host: text({ max: 120, pattern: '[A-Za-z0-9.:-]+' }),
    port: integer({ min: 1, max: 65_535, initial: 465 }),
    username: text({ max: 120 }),
    password: secret(),
    sender: text({ max: 120, pattern: '[^@\\s]+@[^@\\s]+' }),
    last_sent_at: instant({ readOnly: true }),
    last_failed_at: instant({ readOnly: true }),
    last_error: text({ readOnly: true, max: 300 }),
  },
  defaultGroup: 'access',
  key: ['name'],
  search: ['name'],
  label: ['name'],
  archive: true,
  list: {
    columns: ['name', 'kind', 'is_active', 'last_sent_at', 'last_failed_at', 'last_error'],
    filters: ['kind', 'is_active'],
    sort: ['name', 'ASC'],
  },
  form: [['name', 'kind', 'is_active'], ['url'], ['sign_key'], ['host', 'port'], ['username', 'password'], ['sender']],
  check: row =>
    row.kind !== 'mail'
      ? {}
      : Object.fromEntries(
          ['host', 'sender'].filter(name => typeof row[name] !== 'string').map(name => [name, { key: 'validation.required' }]),
        ),
});
export type Channel = Row<typeof channels>;

export const channelActions = [defineAction(channels, 'send_test', { input: {}, allow: 'U' })] as const;
