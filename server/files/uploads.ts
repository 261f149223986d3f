import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../context.ts';
import { notFound } from '../problem.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { Workbook } from './sheet.ts';

const KEPT_MS = 60 * 60 * 1000;
/** What a server that died has left is removed when it is older than this. */
const LEFT_MS = 24 * 60 * 60 * 1000;
const PER_USER = 5;
/** Cells that stay in memory over all uploads; others are read again when they are asked for. */
const CELLS_KEPT = 4_000_000;

/** A file that waits for its user to say how it is to be read. */
export interface Upload {
  readonly token: string;
  readonly userId: string;
  readonly register: string;
  readonly filename: string;
  readonly until: number;
}
interface Kept extends Upload {
  workbook: Workbook | undefined;
}

const cellsOf = (workbook: Workbook): number =>
  workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((cells, row) => cells + row.length + 1, 0), 0);

/** Uploaded files, each an hour under a token that is good for its user only. They lie in a folder of this server's own and do not outlive it. */
export class Uploads {
  readonly #parent: string;
  readonly #dir: string;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();
  #ready: Promise<void> | undefined;

  constructor(dir: string, clock: Clock) {
    this.#parent = dir;
    this.#dir = join(dir, randomBytes(8).toString('hex'));
    this.#clock = clock;
  }

  /** Reads a file and keeps it. Throws FileError when it cannot be read. */
  async add(userId: string, register: string, filename: string, bytes: Uint8Array): Promise<{ upload: Upload; workbook: Workbook }> {
    const workbook = await readWorkbook(bytes);
    this.#ready ??= this.#prepare();
    await this.#ready;
    await this.#forgetOld(userId);
    const token = randomBytes(24).toString('hex');
    await writeFile(this.#path(token), bytes, { mode: 0o600 });
    const upload: Kept = { token, userId, register, filename, until: this.#clock.now() + KEPT_MS, workbook };
    this.#kept.set(token, upload);
    this.#shed(token);
    return { upload, workbook };
  }

  /** The file behind a token. Throws 404 when there is none, or none of this user's. */
  async get(userId: string, token: string): Promise<{ upload: Upload; workbook: Workbook }> {
    const upload = this.#kept.get(token);
    if (upload === undefined || upload.userId !== userId || upload.until < this.#clock.now()) throw notFound();
    const workbook = upload.workbook ?? (await readWorkbook(await readFile(this.#path(token))));
    upload.workbook = workbook;
    this.#shed(token);
    return { upload, workbook };
  }

  /** Forgets what was read of a file that is being imported; it would be read again. */
  letGo(token: string): void {
    const upload = this.#kept.get(token);
    if (upload !== undefined) upload.workbook = undefined;
  }

  /** Forgets all files; for the end of the server. */
  async close(): Promise<void> {
    this.#kept.clear();
    await rm(this.#dir, { recursive: true, force: true });
  }

  async #prepare(): Promise<void> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#parent)) {
      const left = join(this.#parent, name);
      // The times of files are the machine's, not those of the station's clock.
      const { mtimeMs } = await stat(left);
      if (mtimeMs < Date.now() - LEFT_MS) await rm(left, { recursive: true, force: true });
    }
  }

  #path(token: string): string {
    return join(this.#dir, createHash('sha256').update(token).digest('hex'));
  }

  async #forgetOld(userId: string): Promise<void> {
    const now = this.#clock.now();
    const mine = [...this.#kept.values()].filter(one => one.userId === userId);
    const old = [...this.#kept.values()].filter(one => one.until < now);
    for (const one of new Set([...old, ...mine.slice(0, Math.max(mine.length - PER_USER + 1, 0))])) {
      this.#kept.delete(one.token);
      await rm(this.#path(one.token), { force: true });
    }
  }

  /** Lets go of the cells of other uploads until all that is kept fits. */
  #shed(keep: string): void {
    const size = (): number =>
      [...this.#kept.values()].reduce((sum, one) => sum + (one.workbook === undefined ? 0 : cellsOf(one.workbook)), 0);
    for (const one of this.#kept.values()) {
      if (size() <= CELLS_KEPT) return;
      if (one.token !== keep) one.workbook = undefined;
    }
  }
}
