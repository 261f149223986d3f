import type { Kept, KeptFile, Parcel } from './parcel.ts';

const NAME = 'backbay';
const VERSION = 1;
const PARCELS = 'parcels';
const FILES = 'files';
const COPIES = 'copies';

/** What a device remembers between two visits, also without a connection. */
export interface Device {
  /** Keeps a parcel with its files, all or nothing. */
  put(parcel: Parcel, files: readonly KeptFile[]): Promise<void>;
  /** Writes over a parcel that is there; one that is gone stays gone. */
  change(parcel: Parcel): Promise<void>;
  /** All parcels in the order in which they were put. */
  parcels(): Promise<Parcel[]>;
  file(id: string): Promise<KeptFile | undefined>;
  /** Forgets a parcel, and its files unless another one names them. */
  remove(parcel: Parcel): Promise<void>;
  /** Keeps a copy of something that was read, to look at it again without a connection. */
  keepCopy(key: string, value: unknown): Promise<void>;
  copy<T>(key: string): Promise<T | undefined>;
  /** Whether what is kept survives the end of the page. */
  readonly isLasting: boolean;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser keeps nothing'));
    transaction.onerror = () => reject(transaction.error ?? new Error('the browser keeps nothing'));
  });

async function openBase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    for (const [store, key] of [
      [PARCELS, 'id'],
      [FILES, 'id'],
      [COPIES, 'key'],
    ] as const)
      if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store, { keyPath: key });
  };
  return answered(request);
}

const inOrder = (a: Parcel, b: Parcel): number => (a.place === b.place ? (a.id < b.id ? -1 : 1) : a.place - b.place);

/** The files of a parcel that none of the others names. */
const onlyOf = (parcel: Parcel, others: readonly Parcel[]): string[] =>
  parcel.files.filter(id => !others.some(other => other.files.includes(id)));

/** The browser's own store. Rejects where the browser gives none (some private windows). */
export async function openDevice(factory: IDBFactory): Promise<Device> {
  const base = await openBase(factory);
  return {
    isLasting: true,
    put: async (parcel, files) => {
      const work = base.transaction([PARCELS, FILES], 'readwrite', { durability: 'strict' });
      for (const file of files) work.objectStore(FILES).put(file);
      work.objectStore(PARCELS).put(parcel);
      await finished(work);
    },
    change: async parcel => {
      const work = base.transaction([PARCELS], 'readwrite');
      const store = work.objectStore(PARCELS);
      if ((await answered(store.getKey(parcel.id))) !== undefined) store.put(parcel);
      await finished(work);
    },
    parcels: async () => {
      const all = (await answered(base.transaction([PARCELS]).objectStore(PARCELS).getAll())) as Parcel[];
      return all.sort(inOrder);
    },
    file: async id => (await answered(base.transaction([FILES]).objectStore(FILES).get(id))) as KeptFile | undefined,
    remove: async parcel => {
      const work = base.transaction([PARCELS, FILES], 'readwrite');
      work.objectStore(PARCELS).delete(parcel.id);
      const left = (await answered(work.objectStore(PARCELS).getAll())) as Parcel[];
      for (const id of onlyOf(parcel, left)) work.objectStore(FILES).delete(id);
      await finished(work);
    },
    keepCopy: async (key, value) => {
      const work = base.transaction([COPIES], 'readwrite');
      work.objectStore(COPIES).put({ key, value } satisfies Kept);
      await finished(work);
    },
    copy: async <T>(key: string) =>
      ((await answered(base.transaction([COPIES]).objectStore(COPIES).get(key))) as Kept | undefined)?.value as T | undefined,
  };
}

/** Memory in the place of a store that the browser does not give: it lasts as long as the page. */
export function memoryDevice(): Device {
  const parcels = new Map<string, Parcel>();
  const files = new Map<string, KeptFile>();
  const copies = new Map<string, unknown>();
  return {
    isLasting: false,
    put: async (parcel, more) => {
      for (const file of more) files.set(file.id, file);
      parcels.set(parcel.id, parcel);
    },
    change: async parcel => {
      if (parcels.has(parcel.id)) parcels.set(parcel.id, parcel);
    },
    parcels: async () => [...parcels.values()].sort(inOrder),
    file: async id => files.get(id),
    remove: async parcel => {
      parcels.delete(parcel.id);
      for (const id of onlyOf(parcel, [...parcels.values()])) files.delete(id);
    },
    keepCopy: async (key, value) => void copies.set(key, value),
    copy: async <T>(key: string) => copies.get(key) as T | undefined,
  };
}
