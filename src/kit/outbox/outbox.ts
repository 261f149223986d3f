import type { Json } from '../../../model/kernel/field.ts';
import { clientId } from './clientId.ts';
import type { Device } from './device.ts';
import { type KeptFile, localIdsIn, type Parcel, withStored } from './parcel.ts';

/** Largest photo or file that is kept, in bytes, after photos have been made smaller. */
export const FILE_LIMIT = 8 * 1024 * 1024;
/** Most bytes of files that wait on a device together. */
export const KEPT_LIMIT = 60 * 1024 * 1024;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** The way to the server. Both reject with an error whose `status` is the answer's, 0 when there was none. */
export interface Carrier {
  send(url: string, body: Json, key: string): Promise<unknown>;
  upload(file: KeptFile): Promise<{ id: string; name: string; type: string; size: number }>;
}
export interface OutboxDeps {
  readonly device: Device;
  readonly carrier: Carrier;
  /** The account that is signed in; undefined when nobody is. */
  readonly userId: () => string | undefined;
  readonly now?: () => number;
  /** Runs work later; answers how to call it off. */
  readonly later?: (work: () => void, ms: number) => () => void;
}
export interface NewParcel extends Pick<Parcel, 'lane' | 'url' | 'body' | 'what'> {
  readonly isLast?: boolean;
  readonly files?: readonly KeptFile[];
}
/** What the outbox holds, for screens. */
export interface OutboxState {
  readonly parcels: readonly Parcel[];
  /** The last attempt found no way to the server. */
  readonly isCutOff: boolean;
  readonly isSending: boolean;
}

const statusOf = (error: unknown): number => {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : 0;
};
/** Whether the same request can succeed later: no answer, an overloaded or failing server, a first attempt still running, nobody signed in. */
const isPassing = (error: unknown): boolean => {
  const status = statusOf(error);
  const key = (error as { body?: { root?: { key?: string } } }).body?.root?.key;
  return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500 || key === 'problem.still_running';
};
const timer = (work: () => void, ms: number): (() => void) => {
  const running = setTimeout(work, ms);
  return () => clearTimeout(running);
};

/**
 * What was done on this device and not heard by the server yet. Every parcel goes with its own idempotency key, in the order of its lane,
 * until the server has answered; what it refuses stays until somebody has looked at it. Nothing is lost when page or browser end.
 */
export class Outbox {
  readonly #deps: OutboxDeps;
  readonly #listeners = new Set<() => void>();
  readonly #heard = new Set<(parcel: Parcel, answer: unknown) => void>();
  #state: OutboxState = { parcels: [], isCutOff: false, isSending: false };
  #running: Promise<void> | undefined;
  #wait = FIRST_WAIT;
  #callOff: (() => void) | undefined;
  #place = 0;

  constructor(deps: OutboxDeps) {
    this.#deps = deps;
  }

  get state(): OutboxState {
    return this.#state;
  }
  get isLasting(): boolean {
    return this.#deps.device.isLasting;
  }

  /** Calls back whenever the state changes; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
  /** Calls back with every parcel that the server has taken, and what it answered. */
  onHeard(listener: (parcel: Parcel, answer: unknown) => void): () => void {
    this.#heard.add(listener);
    return () => void this.#heard.delete(listener);
  }

  /** Reads what is kept; to be called once at the start, and when another tab has changed it. */
  async refresh(): Promise<void> {
    const parcels = await this.#deps.device.parcels();
    this.#place = Math.max(this.#place, ...parcels.map(one => one.place));
    this.#set({ parcels });
  }

  /**
   * Keeps a parcel and starts sending. It is on the device when this resolves, and only then may a screen say so.
   * Rejects with `bb.outbox.file_too_big` or `bb.outbox.full` before anything is kept.
   */
  async add({ lane, url, body, what, isLast = false, files = [] }: NewParcel): Promise<Parcel> {
    const userId = this.#deps.userId();
    if (userId === undefined) throw new Error('bb.outbox.nobody');
    if (files.some(file => file.bytes.byteLength > FILE_LIMIT)) throw new Error('bb.outbox.file_too_big');
    if (files.length > 0 && (await this.#bytesKept(files)) > KEPT_LIMIT) throw new Error('bb.outbox.full');
    this.#place += 1;
    const parcel: Parcel = {
      id: clientId(this.#now()),
      place: this.#place,
      userId,
      lane,
      isLast,
      url,
      body,
      files: localIdsIn(body),
      what,
      madeAt: this.#now(),
    };
    await this.#deps.device.put(parcel, files);
    this.#set({ parcels: [...this.#state.parcels, parcel] });
    void this.flush();
    return parcel;
  }

  /** Sends what can be sent now; resolves when nothing more can. Called again while it runs, it answers the same run. */
  flush(): Promise<void> {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Forgets a parcel that the server has refused. */
  async discard(id: string): Promise<void> {
    const parcel = this.#state.parcels.find(one => one.id === id);
    if (parcel?.refusal === undefined) return;
    await this.#deps.device.remove(parcel);
    await this.refresh();
    void this.flush();
  }

  /** Sends a refused parcel once more. */
  async retry(id: string): Promise<void> {
    const parcel = this.#state.parcels.find(one => one.id === id);
    if (parcel === undefined) return;
    await this.#deps.device.change({ ...parcel, refusal: undefined });
    await this.refresh();
    await this.flush();
  }

  #now(): number {
    return (this.#deps.now ?? Date.now)();
  }

  #set(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  async #bytesKept(more: readonly KeptFile[]): Promise<number> {
    const ids = [...new Set(this.#state.parcels.flatMap(parcel => parcel.files))];
    const kept = await Promise.all(ids.map(id => this.#deps.device.file(id)));
    return [...kept, ...more].reduce((sum, file) => sum + (file?.bytes.byteLength ?? 0), 0);
  }

  /** The next parcel that may go: of my own, not refused, and nothing before it where it must be the last. */
  #next(): Parcel | undefined {
    const userId = this.#deps.userId();
    const mine = this.#state.parcels.filter(one => one.userId === userId);
    return mine.find(
      parcel =>
        parcel.refusal === undefined &&
        (!parcel.isLast || !mine.some(other => other.lane === parcel.lane && other.place < parcel.place && other.id !== parcel.id)),
    );
  }

  async #run(): Promise<void> {
    this.#set({ isSending: true });
    try {
      await this.refresh();
      for (let parcel = this.#next(); parcel !== undefined; parcel = this.#next()) {
        if (!(await this.#carry(parcel))) return;
      }
      this.#wait = FIRST_WAIT;
      this.#set({ isCutOff: false });
    } finally {
      this.#set({ isSending: false });
    }
  }

  /** Sends one parcel. False when there is no way to the server now. */
  async #carry(parcel: Parcel): Promise<boolean> {
    const { device, carrier } = this.#deps;
    try {
      const answer = await carrier.send(parcel.url, await this.#bodyOf(parcel), parcel.id);
      await device.remove(parcel);
      for (const listener of this.#heard) listener(parcel, answer);
    } catch (error) {
      if (isPassing(error)) {
        this.#set({ isCutOff: true });
        this.#again();
        return false;
      }
      await device.change({ ...parcel, refusal: error instanceof Error ? error.message : String(error) });
    }
    this.#wait = FIRST_WAIT;
    await this.refresh();
    this.#set({ isCutOff: false });
    return true;
  }

  async #bodyOf(parcel: Parcel): Promise<Json> {
    if (parcel.files.length === 0) return parcel.body;
    const stored = new Map<string, Awaited<ReturnType<Carrier['upload']>>>();
    for (const id of parcel.files) {
      const file = await this.#deps.device.file(id);
      if (file !== undefined) stored.set(id, await this.#deps.carrier.upload(file));
    }
    return withStored(parcel.body, stored);
  }

  #again(): void {
    this.#callOff?.();
    this.#callOff = (this.#deps.later ?? timer)(() => void this.flush(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}
