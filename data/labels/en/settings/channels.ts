import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { channels } from '../../../../model/resources/settings/channels.ts';

export const channelLabels = {
  name: 'Channels',
  one: 'channel',
  purpose: 'Where messages leave the house: a robot in a WeCom or DingTalk group, another address, or mail',
  fields: {
    name: 'Name',
    kind: 'Kind',
    is_active: 'In use',
    url: 'Address of the hook',
    sign_key: 'Signing key',
    host: 'Mail server',
    port: 'Port',
    username: 'Username',
    password: 'Password',
    sender: 'Sender',
    last_sent_at: 'Last sent',
    last_failed_at: 'Last failed',
    last_error: 'Why it failed',
  },
  hints: {
    url: 'Not shown again once saved. Whoever knows it can write into the group',
    sign_key: 'Only where DingTalk’s robot asks for signatures',
    host: 'For mail only. Port 465 is encrypted from the start, 587 after it has connected',
    sender: 'The address that readers see',
  },
  options: { kind: { wecom: 'WeCom', dingtalk: 'DingTalk', webhook: 'Other address', mail: 'Mail' } },
  actions: { send_test: { name: 'Send a test', ask: 'Sends a test over this channel; the result stands under Sent in a few seconds' } },
  errors: { barred: "This is the server's own or a reserved address; nothing is sent there" },
} as const satisfies LabelsFor<typeof channels>;
