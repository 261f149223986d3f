import { createTransport } from 'nodemailer';
import { Fault } from '../../model/rules/faults.ts';
import type { Barrier } from './addresses.ts';
import { assertTaken, type ChannelRow, dingtalkAddress, hookBody, type Message } from './message.ts';
import { postJson } from './postJson.ts';

const PATIENCE_MS = 10_000;
/** The port on which mail servers speak TLS from the start. */
const TLS_PORT = 465;

async function post(channel: ChannelRow, message: Message, now: number, barrier: Barrier): Promise<void> {
  const { url } = channel;
  if (url === null || !/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Fault('no_address', 'no address');
  const address = channel.kind === 'dingtalk' ? dingtalkAddress(url, channel.sign_key, now) : url;
  const { status, body } = await postJson(address, hookBody(channel.kind, message), barrier, PATIENCE_MS);
  assertTaken(status, body);
}

async function mail(channel: ChannelRow, message: Message): Promise<void> {
  if (channel.host === null || channel.sender === null) throw new Fault('no_mail_server', 'no mail server');
  if (message.email === null) throw new Fault('no_mail_address', 'no mail address');
  const transport = createTransport({
    host: channel.host,
    port: channel.port ?? TLS_PORT,
    secure: (channel.port ?? TLS_PORT) === TLS_PORT,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    ...(channel.username === null ? {} : { auth: { user: channel.username, pass: channel.password ?? '' } }),
  });
  const [subject = ''] = message.text.split('\n');
  try {
    await transport.sendMail({ from: channel.sender, to: message.email, subject: subject.slice(0, 120), text: message.text });
  } finally {
    transport.close();
  }
}

/** Sends one message over one channel. Throws with a short reason when it was not taken; then it may have arrived all the same. */
export type Send = (channel: ChannelRow, message: Message, now: number) => Promise<void>;

/** Sends to all addresses that are not barred. */
export const senderWithin =
  (barrier: Barrier): Send =>
  (channel, message, now) =>
    channel.kind === 'mail' ? mail(channel, message) : post(channel, message, now, barrier);
