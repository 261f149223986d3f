import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../../model/rules/faults.ts';
import { readConfig } from '../../../server/config.ts';
import { barrierWith } from '../../../server/inbox/addresses.ts';
import type { ChannelRow } from '../../../server/inbox/message.ts';
import { postJson } from '../../../server/inbox/postJson.ts';
import { senderWithin } from '../../../server/inbox/send.ts';
import { testContext } from '../../support/databases.ts';
import { refusal, testStation } from '../http/station.ts';

const NONE = barrierWith([]);
const LOOPBACK = barrierWith(['127.0.0.1']);

describe('an address', () => {
  test.each([
    ['8.8.8.8', false],
    ['10.1.2.3', false],
    ['172.16.0.9', false],
    ['192.168.1.20', false],
    ['100.64.0.1', false],
    ['2409:8c00::1', false],
    ['fd12:3456::1', false],
    ['127.0.0.1', true],
    ['127.255.1.2', true],
    ['0.0.0.0', true],
    ['0.1.2.3', true],
    ['169.254.169.254', true],
    ['169.254.1.1', true],
    ['224.0.0.1', true],
    ['239.255.255.250', true],
    ['255.255.255.255', true],
    ['240.0.0.1', true],
    ['100.100.100.200', true],
    ['168.63.129.16', true],
    ['::', true],
    ['::1', true],
    ['fe80::1', true],
    ['fe80::1%eth0', true],
    ['ff02::1', true],
    ['fd00:ec2::254', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['::ffff:192.168.1.20', false],
    ['::7f00:1', true],
    ['64:ff9b::7f00:1', true],
    ['64:ff9b::a9fe:a9fe', true],
    ['64:ff9b::808:808', false],
    ['2002:7f00:1::', true],
    ['2002:808:808::1', false],
  ] as const)('%s is barred: %s', (address, barred) => {
    expect(NONE.isBarred(address)).toBe(barred);
  });

  test.each([
    ['127.0.0.1', ['127.0.0.1'], false],
    ['::ffff:127.0.0.1', ['127.0.0.1'], false],
    ['127.0.0.2', ['127.0.0.1'], true],
    ['127.0.0.2', ['127.0.0.0/8'], false],
    ['169.254.10.7', ['127.0.0.1', '169.254.10.0/24'], false],
    ['169.254.169.254', ['127.0.0.1', '169.254.10.0/24'], true],
    ['::1', ['::1'], false],
    ['::1', ['127.0.0.1'], true],
  ] as const)('%s where the operator allows %j is barred: %s', (address, allowed, barred) => {
    expect(barrierWith(allowed).isBarred(address)).toBe(barred);
  });
});

describe('a web address', () => {
  test.each([
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1', false],
    ['http://192.168.1.20:8080/hook', false],
    ['http://127.0.0.1/', true],
    ['http://2130706433/', true],
    ['http://0x7f.1/', true],
    ['http://0177.0.0.1/', true],
    ['http://127.1/', true],
    ['http://localhost:3000/api', true],
    ['http://LOCALHOST./', true],
    ['http://a.localhost/', true],
    ['http://[::1]/', true],
    ['http://[::ffff:127.0.0.1]/', true],
    ['http://169.254.169.254/latest/meta-data', true],
    ['http://metadata.google.internal/', true],
    ['http://user:pw@127.0.0.1/', true],
    ['http://127.0.0.1.example.com/', false],
    ['no address', false],
  ] as const)('%s is refused when it is saved: %s', (url, barred) => {
    expect(NONE.isBarredUrl(url)).toBe(barred);
  });
});

test.each([
  [undefined, []],
  ['', []],
  ['127.0.0.1', ['127.0.0.1']],
  [' 127.0.0.1 , fd00::/8,', ['127.0.0.1', 'fd00::/8']],
] as const)('the operator allows %j', (given, ranges) => {
  expect(readConfig({ BACKBAY_HOOK_ALLOW: given }, 'real').hookAllow).toEqual(ranges);
});

test.each(['localhost', '127.0.0.1/33', '10.0.0.0/8/8', '10.0.0', '::/129', '1.2.3.4/x'])(
  'the start refuses %j as an allowed range',
  given => {
    expect(() => readConfig({ BACKBAY_HOOK_ALLOW: given }, 'real')).toThrow(/BACKBAY_HOOK_ALLOW .*«/);
  },
);

describe('sending', () => {
  const servers: Server[] = [];
  const listening = async (answer: RequestListener): Promise<{ port: number; asked: () => number }> => {
    let asked = 0;
    const server = createServer((request, response) => {
      asked += 1;
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port, asked: () => asked };
  };
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });
  const hook = (url: string): ChannelRow => ({
    id: 'c1',
    kind: 'webhook',
    url,
    sign_key: null,
    host: null,
    port: null,
    username: null,
    password: null,
    sender: null,
  });
  const message = { text: '试一下', phone: null, email: null, name: null };
  const faultOfSending = (url: string, barrier = LOOPBACK): Promise<string> =>
    senderWithin(barrier)(hook(url), message, 0).then(() => 'sent', faultOf);

  test('reaches what the operator allows, by address and by name', async () => {
    const { port, asked } = await listening((_, response) => void response.end('{"errcode":0}'));
    expect(await faultOfSending(`http://127.0.0.1:${port}/`)).toBe('sent');
    expect(await faultOfSending(`http://localhost:${port}/`, barrierWith(['127.0.0.0/8', '::1']))).toBe('sent');
    expect(asked()).toBe(2);
  });

  test('reaches nothing that is barred, neither by address nor by what a name means', async () => {
    const { port, asked } = await listening((_, response) => void response.end('{}'));
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433'])
      expect(await faultOfSending(`http://${host}:${port}/`, NONE), host).toBe('address_barred');
    expect(asked()).toBe(0);
  });

  test('follows no redirect', async () => {
    const goal = await listening((_, response) => void response.end('{}'));
    const { port } = await listening((_, response) => void response.writeHead(302, { location: `http://127.0.0.1:${goal.port}/` }).end());
    expect(await faultOfSending(`http://127.0.0.1:${port}/`)).toBe('redirected');
    expect(goal.asked()).toBe(0);
  });

  test.each([
    [404, 'unknown_address'],
    [401, 'refused'],
    [429, 'too_often'],
    [503, 'their_fault'],
  ] as const)('says what an answer of %i means', async (status, fault) => {
    const { port } = await listening((_, response) => void response.writeHead(status).end('{}'));
    expect(await faultOfSending(`http://127.0.0.1:${port}/`)).toBe(fault);
  });

  test('reads the beginning of a long answer', async () => {
    const { port } = await listening((_, response) => void response.end('x'.repeat(1_000_000)));
    const { body } = await postJson(`http://127.0.0.1:${port}/`, {}, LOOPBACK, 10_000);
    expect(body).toHaveLength(2000);
  });

  test('gives up where nobody answers, hangs up or listens', async () => {
    const silent = await listening(() => undefined);
    await expect(postJson(`http://127.0.0.1:${silent.port}/`, {}, LOOPBACK, 50).catch(faultOf)).resolves.toBe('timed_out');
    const rude = await listening(request => void request.socket.destroy());
    expect(await faultOfSending(`http://127.0.0.1:${rude.port}/`)).toBe('unreachable');
    expect(await faultOfSending('http://127.0.0.1:1/')).toBe('unreachable');
    expect(await faultOfSending('https://nobody.invalid/')).toBe('unknown_host');
    expect(await faultOfSending('ftp://127.0.0.1/')).toBe('no_address');
  });
});

test('a channel is not saved with a barred address, by form, bulk or change', async () => {
  const station = await testStation(await testContext('sqlite'));
  await station.person('owner', ['owner']);
  const owner = await station.signIn('owner');
  const channel = { name: '群', kind: 'webhook', is_active: true };
  const save = (url: string) => owner.send('POST', '/api/channels', { ...channel, url });
  expect(refusal(await save('http://127.0.0.1/hook')).errors).toEqual({ url: 'resources.channels.errors.barred' });
  const bulk = await owner.send('POST', '/api/channels/bulk', { create: [{ ...channel, url: 'http://[::1]/' }] });
  expect(bulk.statusCode).toBe(422);
  const made = await save('http://192.168.1.20/hook');
  expect(made.statusCode).toBe(201);
  const { id, version } = made.json();
  const changed = await owner.send('PUT', `/api/channels/${id}`, { version, url: 'http://169.254.169.254/' });
  expect(refusal(changed).errors).toEqual({ url: 'resources.channels.errors.barred' });
  expect((await owner.send('PUT', `/api/channels/${id}`, { version, name: '群一' })).statusCode).toBe(200);
  await station.app.close();
});
