import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../../model/kernel/field.ts';
import { clientId } from '../../../src/kit/outbox/clientId.ts';
import { type Device, memoryDevice, openDevice } from '../../../src/kit/outbox/device.ts';
import { type Carrier, FILE_LIMIT, KEPT_LIMIT, type NewParcel, Outbox } from '../../../src/kit/outbox/outbox.ts';
import { type KeptFile, localName } from '../../../src/kit/outbox/parcel.ts';

/** What can happen to a request on its way. */
type Fate = 'through' | 'lost' | 'answer lost' | 'busy' | 'crash';

const failure = (status: number, key?: string): Error =>
  Object.assign(new Error(key ?? String(status)), { status, body: { root: { key } } });

/** A server that does everything once for a key, at the end of a way on which much is lost. */
class FarServer implements Carrier {
  readonly done: { key: string; url: string; body: Json }[] = [];
  readonly files = new Map<string, number>();
  requests = 0;
  fates: Fate[] = [];
  refused = new Set<string>();
  crash: () => void = () => undefined;

  async send(url: string, body: Json, key: string): Promise<unknown> {
    this.requests += 1;
    const fate = this.fates.shift() ?? 'through';
    if (fate === 'lost') throw failure(0);
    if (fate === 'busy') throw failure(503);
    if (this.refused.has(url)) throw failure(422, 'no');
    if (!this.done.some(one => one.key === key)) this.done.push({ key, url, body });
    if (fate === 'crash') this.crash();
    if (fate !== 'through') throw failure(0);
    return { url };
  }
  async upload(file: KeptFile): Promise<{ id: string; name: string; type: string; size: number }> {
    if ((this.fates.shift() ?? 'through') !== 'through') throw failure(0);
    this.files.set(file.name, (this.files.get(file.name) ?? 0) + 1);
    return { id: `hash-${file.name}`, name: file.name, type: file.type, size: file.bytes.byteLength };
  }
}

const parcel = (lane: string, number: number, more: Partial<NewParcel> = {}): NewParcel => ({
  lane,
  url: `/${lane}/${number}`,
  body: { number },
  what: { key: 'x' },
  ...more,
});
const file = (name: string, size = 3): KeptFile => ({ id: `id-${name}`, name, type: 'image/jpeg', bytes: new ArrayBuffer(size) });

let factory: IDBFactory;
let server: FarServer;
let userId: string | undefined;
const never = (): (() => void) => () => undefined;
beforeEach(() => {
  factory = new IDBFactory();
  server = new FarServer();
  userId = 'me';
});

const outboxOn = async (device: Device): Promise<Outbox> => {
  const outbox = new Outbox({ device, carrier: server, userId: () => userId, later: never });
  await outbox.refresh();
  return outbox;
};
const open = async (): Promise<Outbox> => outboxOn(await openDevice(factory));
const urls = (): string[] => server.done.map(one => one.url);

describe('the outbox', () => {
  it('sends at once where there is a connection, and holds nothing afterwards', async () => {
    const outbox = await open();
    await outbox.add(parcel('r', 1));
    await outbox.flush();
    expect([urls(), outbox.state.parcels, outbox.state.isCutOff]).toEqual([['/r/1'], [], false]);
  });

  it('keeps what a lost connection held back over the end of the browser, and sends it in order', async () => {
    server.fates = ['lost', 'lost', 'lost', 'lost'];
    const outbox = await open();
    for (const number of [1, 2, 3]) await outbox.add(parcel('r', number));
    await outbox.flush();
    expect(outbox.state).toMatchObject({ isCutOff: true, parcels: [{ url: '/r/1' }, { url: '/r/2' }, { url: '/r/3' }] });
    server.fates = [];
    const next = await open();
    expect(next.state.parcels).toHaveLength(3);
    await next.flush();
    expect(urls()).toEqual(['/r/1', '/r/2', '/r/3']);
  });

  it('does not do again what the server did although its answer was lost', async () => {
    server.fates = ['answer lost'];
    const outbox = await open();
    await outbox.add(parcel('r', 1));
    await outbox.flush();
    await outbox.flush();
    expect([urls(), outbox.state.parcels]).toEqual([['/r/1'], []]);
    expect(server.requests).toBeGreaterThan(1);
  });

  it('keeps what is refused, goes on with the rest, and holds the hand-in back until somebody has looked', async () => {
    server.refused.add('/r/1');
    const outbox = await open();
    await outbox.add(parcel('r', 1));
    await outbox.add(parcel('r', 2));
    await outbox.add(parcel('r', 3, { isLast: true }));
    await outbox.add(parcel('other', 4, { isLast: true }));
    await outbox.flush();
    expect(urls()).toEqual(['/r/2', '/other/4']);
    const [first, last] = outbox.state.parcels;
    expect([first?.refusal, last?.refusal]).toEqual(['no', undefined]);
    await outbox.discard(String(last?.id));
    expect(outbox.state.parcels).toHaveLength(2);
    await outbox.discard(String(first?.id));
    await outbox.flush();
    expect([urls(), outbox.state.parcels]).toEqual([['/r/2', '/other/4', '/r/3'], []]);
  });

  it('sends a refused one again when told to', async () => {
    server.refused.add('/r/1');
    const outbox = await open();
    const { id } = await outbox.add(parcel('r', 1));
    await outbox.flush();
    server.refused.clear();
    await outbox.retry(id);
    expect([urls(), outbox.state.parcels]).toEqual([['/r/1'], []]);
  });

  it('sends nothing in the name of somebody else', async () => {
    server.fates = ['lost'];
    const outbox = await open();
    await outbox.add(parcel('r', 1));
    await outbox.flush();
    userId = 'other';
    const next = await open();
    await next.flush();
    await next.add(parcel('q', 2));
    await next.flush();
    expect(urls()).toEqual(['/q/2']);
    expect(next.state.parcels).toMatchObject([{ url: '/r/1', userId: 'me' }]);
    userId = 'me';
    await next.flush();
    expect(urls()).toEqual(['/q/2', '/r/1']);
  });

  it('uploads photos first, keeps them as long as one parcel names them, and forgets them with the last', async () => {
    server.fates = ['lost', 'lost'];
    const device = await openDevice(factory);
    const outbox = await outboxOn(device);
    const photo = file('a.jpg');
    const named = { id: localName(photo.id), name: 'a.jpg', type: 'image/jpeg', size: 3 };
    await outbox.add(parcel('r', 1, { body: { photos: [named] }, files: [photo] }));
    await outbox.add(parcel('r', 2, { body: { photos: [named], signature: localName(photo.id) } }));
    await outbox.flush();
    expect(await device.file(photo.id)).toBeDefined();
    server.fates = [];
    await outbox.flush();
    const stored = { id: 'hash-a.jpg', name: 'a.jpg', type: 'image/jpeg', size: 3 };
    expect(server.done.map(one => one.body)).toEqual([{ photos: [stored] }, { photos: [stored], signature: 'hash-a.jpg' }]);
    expect(await device.file(photo.id)).toBeUndefined();
  });

  it('says before it keeps anything that a file is too big or the device is full', async () => {
    server.fates = Array.from({ length: 20 }, () => 'lost' as const);
    const outbox = await open();
    const add = (one: KeptFile): Promise<unknown> => outbox.add(parcel('r', 1, { body: { id: localName(one.id) }, files: [one] }));
    await expect(add(file('big', FILE_LIMIT + 1))).rejects.toThrow('bb.outbox.file_too_big');
    const most = Math.floor(KEPT_LIMIT / FILE_LIMIT);
    for (let number = 0; number < most; number += 1) await add(file(`f${number}`, FILE_LIMIT));
    await expect(add(file('last', FILE_LIMIT))).rejects.toThrow('bb.outbox.full');
    expect(outbox.state.parcels).toHaveLength(most);
  });

  it('asks nobody to be remembered who is not signed in', async () => {
    userId = undefined;
    await expect((await open()).add(parcel('r', 1))).rejects.toThrow('bb.outbox.nobody');
  });

  it('tries again by itself, each time later', async () => {
    const waits: number[] = [];
    const runs: (() => void)[] = [];
    const later = (work: () => void, ms: number): (() => void) => {
      waits.push(ms);
      runs.push(work);
      return () => undefined;
    };
    server.fates = ['lost', 'lost', 'lost'];
    const outbox = new Outbox({ device: memoryDevice(), carrier: server, userId: () => userId, later });
    await outbox.add(parcel('r', 1));
    for (let turn = 0; turn < 3; turn += 1) {
      await outbox.flush();
      runs.at(-1)?.();
    }
    await outbox.flush();
    expect(waits.slice(0, 3)).toEqual([2000, 4000, 8000]);
    expect(urls()).toEqual(['/r/1']);
  });

  it('works as long as the page where the browser keeps nothing, and says so', async () => {
    const outbox = await outboxOn(memoryDevice());
    await outbox.add(parcel('r', 1));
    await outbox.flush();
    expect([outbox.isLasting, urls()]).toEqual([false, ['/r/1']]);
  });

  it('keeps copies of what was read', async () => {
    const device = await openDevice(factory);
    await device.keepCopy('rounds/1', { title: '巡查' });
    expect([await (await openDevice(factory)).copy('rounds/1'), await device.copy('rounds/2')]).toEqual([{ title: '巡查' }, undefined]);
  });
});

type Act =
  | { readonly kind: 'add'; readonly lane: string; readonly isLast: boolean }
  | { readonly kind: 'flush' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'tab' };

const acts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), lane: fc.constantFrom('a', 'b'), isLast: fc.boolean() }) },
    { weight: 3, arbitrary: fc.constant({ kind: 'flush' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'tab' as const }) },
  ),
  { maxLength: 25 },
);
const fates = fc.array(fc.constantFrom<Fate>('through', 'lost', 'answer lost', 'busy'), { maxLength: 60 });

describe('on a bad connection, over restarts and with two tabs', () => {
  it('everything arrives once, in the order of its lane, and nothing stays behind', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fates, async (list: readonly Act[], way) => {
        factory = new IDBFactory();
        server = new FarServer();
        server.fates = [...way];
        let outboxes = [await open()];
        const added: string[] = [];
        for (const act of list) {
          const outbox = outboxes[added.length % outboxes.length] as Outbox;
          if (act.kind === 'add') {
            await outbox.refresh();
            const number = added.length + 1;
            await outbox.add(parcel(act.lane, number, { isLast: act.isLast }));
            added.push(`/${act.lane}/${number}`);
          } else if (act.kind === 'flush') await Promise.all(outboxes.map(one => one.flush()));
          else if (act.kind === 'restart') outboxes = [await open()];
          else outboxes = [...outboxes, await open()].slice(-2);
        }
        server.fates = [];
        const last = await open();
        await Promise.all([...outboxes.map(one => one.flush()), last.flush()]);
        await last.flush();
        expect(last.state.parcels).toEqual([]);
        for (const lane of ['a', 'b']) {
          const of = (all: readonly string[]): string[] => all.filter(url => url.startsWith(`/${lane}/`));
          expect(of(urls())).toEqual(of(added));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an id made on the device', () => {
  it('is a UUID whose first part follows the clock, and needs no secure connection', () => {
    const ids = Array.from({ length: 500 }, (_, index) => clientId(1_764_000_000_000 + index));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(500);
    expect([...ids].sort()).toEqual(ids);
  });
});
