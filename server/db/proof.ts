import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import type { SqliteConnection } from './sqliteConnection.ts';

const COMMITS = 50;

/** How a commit was seen to reach the disk. */
export interface DurabilityProof {
  /** `behaviour`: the thread was seen waiting for the disk; `setting`: only the setting could be read back. */
  readonly by: 'behaviour' | 'setting';
  /** Waits of this thread during the probe commits; -1 where they cannot be counted. */
  readonly waits: number;
  /** What the operator should know, or undefined. */
  readonly warning?: string;
}

/** How often this thread has waited so far; undefined where the operating system does not say it per thread. */
function waitsOfThread(): number | undefined {
  try {
    const found = /^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync('/proc/thread-self/status', 'utf8'));
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}

function waitsDuring(work: () => void): number | undefined {
  const before = waitsOfThread();
  work();
  const after = waitsOfThread();
  return before === undefined || after === undefined ? undefined : after - before;
}

/** Commits that change nothing: the header page is written again with the number that stands there. */
function probeCommits(connection: SqliteConnection): void {
  const version = Number(connection.one<{ user_version: number }>({ sql: 'PRAGMA user_version', parameters: [] })?.user_version ?? 0);
  for (let turn = 0; turn < COMMITS; turn += 1) {
    connection.handle.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; COMMIT`);
  }
}

/** As many plain writes with fsync in the same folder: what waiting for this disk looks like. */
function probeDisk(file: string): void {
  const path = `${file}.probe`;
  const handle = openSync(path, 'w');
  try {
    for (let turn = 0; turn < COMMITS; turn += 1) {
      writeSync(handle, 'x'.repeat(4096));
      fsyncSync(handle);
    }
  } finally {
    closeSync(handle);
    rmSync(path, { force: true });
  }
}

/**
 * Proves that a commit on `connection` waits for the disk, by what it does and not by what it says: a setting read back can be
 * right while the driver behaves otherwise, and then a power cut loses rows that people were told are saved.
 * Where plain fsync never waits either (memory file systems, other operating systems) only the setting can be read.
 * Throws a sentence for the operator when commits do not wait.
 */
export function proveDurable(connection: SqliteConnection, file: string): DurabilityProof {
  const mode = connection.one<{ journal_mode: string }>({ sql: 'PRAGMA journal_mode', parameters: [] })?.journal_mode;
  if (mode !== 'wal') {
    throw new Error(`The database ${file} cannot use write-ahead logging here (journal_mode is ${mode}); keep it on a local disk.`);
  }
  const waits = waitsDuring(() => probeCommits(connection));
  const setting = Number(connection.one<{ synchronous: number }>({ sql: 'PRAGMA synchronous', parameters: [] })?.synchronous);
  if (setting < 2)
    throw new Error(`The database ${file} does not wait for the disk (synchronous is ${setting}, not FULL); it is not opened.`);
  if (waits === undefined) return { by: 'setting', waits: -1 };
  if (waits >= COMMITS) return { by: 'behaviour', waits };
  const plain = waitsDuring(() => probeDisk(file)) ?? 0;
  if (plain >= COMMITS) {
    throw new Error(
      `The database ${file} does not wait for the disk (${waits} waits in ${COMMITS} commits, a plain file ${plain}); it is not opened.`,
    );
  }
  return {
    by: 'setting',
    waits,
    warning: `${file} lies on a file system that never waits for a disk: a power cut can lose what was saved last.`,
  };
}
