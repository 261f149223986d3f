import { createHmac } from 'node:crypto';
import { Fault, type FaultName } from '../../model/rules/faults.ts';

/** What a channel's row says about how to reach it. */
export interface ChannelRow {
  readonly id: string;
  readonly kind: 'wecom' | 'dingtalk' | 'webhook' | 'mail';
  readonly url: string | null;
  readonly sign_key: string | null;
  readonly host: string | null;
  readonly port: number | null;
  readonly username: string | null;
  readonly password: string | null;
  readonly sender: string | null;
}
/** A text, and for whom it is. */
export interface Message {
  readonly text: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly name: string | null;
}

/** DingTalk's signature: HMAC-SHA256 of time and key by the key, in base64 (open.dingtalk.com, custom robots, "sign"). */
export function dingtalkAddress(url: string, key: string | null, now: number): string {
  if (key === null) return url;
  const sign = createHmac('sha256', key).update(`${now}\n${key}`).digest('base64');
  const address = new URL(url);
  address.searchParams.set('timestamp', String(now));
  address.searchParams.set('sign', sign);
  return address.href;
}

/** The JSON that the kind of hook reads. Group robots call the person by his phone. */
export function hookBody(kind: ChannelRow['kind'], { text, phone, name }: Message): object {
  const content = name === null ? text : `${name}：${text}`;
  if (kind === 'wecom') return { msgtype: 'text', text: { content, ...(phone === null ? {} : { mentioned_mobile_list: [phone] }) } };
  if (kind === 'dingtalk') return { msgtype: 'text', text: { content }, at: { atMobiles: phone === null ? [] : [phone] } };
  return { text, to: { name, phone } };
}

/** What a robot says in its answer; nothing when the answer is not JSON, of which no word is repeated. */
function saidIn(body: string): { readonly errcode?: unknown; readonly errmsg?: unknown } {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {};
  }
}

const BY_STATUS: Readonly<Record<number, FaultName>> = {
  404: 'unknown_address',
  408: 'timed_out',
  410: 'unknown_address',
  429: 'too_often',
};
const SERVER_FAULT = 500;
const REFUSAL = 400;
function faultOfStatus(status: number): FaultName {
  if (status >= SERVER_FAULT) return 'their_fault';
  return status >= REFUSAL ? 'refused' : 'redirected';
}
/** What the robots of WeCom and DingTalk answer when they get too much at once. */
const TOO_OFTEN = [45009, 130101, 410100];

/** Throws a Fault when the answer of a hook says that it was not taken: both robots answer 200 with a code of their own. */
export function assertTaken(status: number, body: string): void {
  if (status < 200 || status > 299) throw new Fault(BY_STATUS[status] ?? faultOfStatus(status), `HTTP ${status}`);
  const { errcode, errmsg } = saidIn(body);
  if (typeof errcode !== 'number' || errcode === 0) return;
  throw new Fault(TOO_OFTEN.includes(errcode) ? 'too_often' : 'refused', `${errcode} ${String(errmsg ?? '')}`.trim());
}
