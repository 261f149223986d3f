import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry } from '../../model/kernel/kinds/files.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import type { Definition, FieldMap } from '../../model/kernel/resource.ts';
import { Problem } from '../problem.ts';
import { acceptedType } from './fileTypes.ts';

const NAME_LENGTH = 200;

/** A file name as it is kept: its last part, without controls and what paths are made of. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const safe = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_').trim();
  return [...safe].slice(-NAME_LENGTH).join('').replace(/^\.+/, '_') || 'file';
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Attached files in a folder, each under the SHA-256 of its content: the same content lies there once, and never changes. */
export class Attachments {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Keeps the bytes; they are on the disk when it resolves. Throws 415 for a type that is not accepted, 422 for an empty file. */
  async add(name: string, bytes: Uint8Array): Promise<FileEntry> {
    if (bytes.length === 0) throw new Problem(422, { key: 'problem.file_empty' });
    const type = await acceptedType(bytes);
    if (type === undefined) throw new Problem(415, { key: 'problem.file_type' });
    const id = createHash('sha256').update(bytes).digest('hex');
    const { folder, file } = this.#place(id);
    if ((await this.#sizeOf(id)) !== bytes.length) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await this.#write(folder, file, bytes);
    }
    return { id, name: cleanName(name), type, size: bytes.length };
  }

  /** The bytes of a file and what they are, or undefined when it is not there or no longer what its name says. */
  async read(id: string): Promise<{ bytes: Buffer; type: string } | undefined> {
    try {
      const bytes = await readFile(this.#place(id).file);
      if (createHash('sha256').update(bytes).digest('hex') !== id) return undefined;
      return { bytes, type: (await acceptedType(bytes)) ?? 'application/octet-stream' };
    } catch {
      return undefined;
    }
  }

  /** Whether the file was kept. */
  async has(id: string): Promise<boolean> {
    return (await this.#sizeOf(id)) !== undefined;
  }

  async #sizeOf(id: string): Promise<number | undefined> {
    try {
      return (await stat(this.#place(id).file)).size;
    } catch {
      return undefined;
    }
  }

  #place(id: string): { folder: string; file: string } {
    const folder = join(this.#dir, id.slice(0, 2));
    return { folder, file: join(folder, id) };
  }

  async #write(folder: string, file: string, bytes: Uint8Array): Promise<void> {
    const part = join(folder, `.${randomBytes(8).toString('hex')}`);
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (error) {
      await handle.close();
      await unlink(part);
      throw error;
    }
    await handle.close();
    await rename(part, file);
    await syncFolder(folder);
    await syncFolder(this.#dir);
  }
}

/** The entry of a file among the fields of a row (a signature has no name), lines included; undefined when the row does not name it. */
export function entryIn(
  definition: Definition,
  row: Readonly<Record<string, unknown>>,
  id: string,
): Pick<FileEntry, 'id' | 'name'> | undefined {
  return entryAmong(definition.fields, row, id);
}

function entryAmong(fields: FieldMap, row: Readonly<Record<string, unknown>>, id: string): Pick<FileEntry, 'id' | 'name'> | undefined {
  for (const [name, of] of Object.entries(fields)) {
    const value = row[name];
    if (kindOf(of).name === 'signature' && value === id) return { id, name: 'signature' };
    if (!Array.isArray(value)) continue;
    if (of.kind === 'files') {
      const found = (value as FileEntry[]).find(entry => entry.id === id);
      if (found !== undefined) return found;
    }
    if (of.kind === 'lines') {
      for (const line of value as Readonly<Record<string, unknown>>[]) {
        const found = entryAmong(of.fields ?? {}, line, id);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}
