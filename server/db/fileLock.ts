import { DatabaseSync } from 'node:sqlite';

/** Held as long as this process may write to the database file. */
export interface FileLock {
  release(): void;
}

/**
 * Takes the right to write to `file` for this process, or throws a sentence that says who cannot start and why.
 * It is a lock of the operating system on a file beside it, so it ends with its process, however that ends,
 * and a second opening in the same process is refused as well.
 */
export function lockFile(file: string): FileLock {
  const side = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  try {
    side.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    side.close();
    if (isBusy(error)) {
      throw new Error(
        `The database ${file} is in use by another Backbay process. Stop that one first; while a server runs, the command line talks to it.`,
      );
    }
    throw error;
  }
  return { release: () => side.close() };
}

/** Whether SQLite refused because another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode;
  return code !== undefined && ((code & 0xff) === 5 || (code & 0xff) === 6);
}
