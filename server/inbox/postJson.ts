import { type LookupAddress, lookup } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Fault } from '../../model/rules/faults.ts';
import type { Barrier } from './addresses.ts';

/** So much of an answer is read. */
const MOST = 2000;

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const barred = (address: string): Fault => new Fault('address_barred', `${address} is not sent to`);

/**
 * Resolves a name and lets the connection go to what was looked at, so that a name that means something else a moment later cannot lead
 * elsewhere. One barred address among several bars the name.
 */
function lookupWithin(barrier: Barrier): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const wrong = error === null ? found.find(one => barrier.isBarred(one.address)) : undefined;
      const [first] = found ?? [];
      if (error !== null) done(error, '', 4);
      else if (wrong !== undefined || first === undefined) done(barred(wrong?.address ?? hostname), '', 4);
      else if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

/** Posts JSON and reads the beginning of the answer. Follows no redirect. Throws where the address is barred, and after `patience` milliseconds. */
export function postJson(url: string, value: object, barrier: Barrier, patience: number): Promise<Answer> {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  // An address needs no resolver, so nobody would be asked.
  if (isIP(host) !== 0 && barrier.isBarred(host)) return Promise.reject(barred(host));
  const body = JSON.stringify(value);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const send = protocol === 'https:' ? secure : plain;
    const signal = AbortSignal.timeout(patience);
    const asked = send(url, { method: 'POST', headers, lookup: lookupWithin(barrier), signal, agent: false }, answer => {
      let text = '';
      answer.setEncoding('utf8');
      const end = (): void => resolve({ status: answer.statusCode ?? 0, body: text.slice(0, MOST) });
      answer.on('data', (part: string) => {
        text += part;
        if (text.length < MOST) return;
        end();
        answer.destroy();
      });
      answer.on('end', end);
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
