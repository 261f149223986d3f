import { crc32, inflateRawSync } from 'node:zlib';
import { FileError } from './sheet.ts';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Where the directory at the archive's end begins and how many entries it names. */
function findDirectory(bytes: Buffer): { offset: number; count: number } {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return { offset: bytes.readUInt32LE(at + 16), count: bytes.readUInt16LE(at + 10) };
  }
  throw new FileError('broken');
}

function inflate(packed: Buffer, method: number, most: number): Buffer {
  if (method === 0) {
    if (packed.length > most) throw new FileError('too_large');
    return packed;
  }
  if (method !== 8) throw new FileError('broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    throw new FileError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'broken');
  }
}

/**
 * The files of an archive whose names `wanted` accepts, read by its directory only. What the directory claims about sizes is not believed:
 * unpacking stops as soon as all files together exceed `limit` bytes. Throws FileError.
 */
export function unpackZip(bytes: Buffer, limit: number, wanted: (name: string) => boolean): ZipEntry[] {
  try {
    return readEntries(bytes, limit, wanted);
  } catch (error) {
    throw error instanceof RangeError ? new FileError('broken') : error;
  }
}

function readEntries(bytes: Buffer, limit: number, wanted: (name: string) => boolean): ZipEntry[] {
  const { offset, count } = findDirectory(bytes);
  const entries: ZipEntry[] = [];
  let left = limit;
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new FileError('broken');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted(name)) {
      const local = bytes.readUInt32LE(at + 42);
      if (bytes.readUInt32LE(local) !== LOCAL) throw new FileError('broken');
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const content = inflate(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)), bytes.readUInt16LE(at + 10), left);
      left -= content.length;
      entries.push({ name, content });
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The 30 bytes before a file's name; sizes and checksum are zero where a descriptor after the content tells them. */
export function localHeader(name: Buffer, method: 0 | 8, sizes?: { crc: number; packed: number; size: number }): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(sizes === undefined ? 0x0808 : 0x0800, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(0x21, 12);
  if (sizes !== undefined) writeSizes(header, 14, sizes);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function writeSizes(into: Buffer, at: number, sizes: { crc: number; packed: number; size: number }): void {
  into.writeUInt32LE(sizes.crc, at);
  into.writeUInt32LE(sizes.packed, at + 4);
  into.writeUInt32LE(sizes.size, at + 8);
}

/** The checksum and sizes that follow a file's content when they were not known before it. */
export function descriptor(sizes: { crc: number; packed: number; size: number }): Buffer {
  const block = Buffer.alloc(16);
  block.writeUInt32LE(0x08074b50, 0);
  writeSizes(block, 4, sizes);
  return block;
}

export interface PackedEntry {
  readonly name: Buffer;
  readonly method: 0 | 8;
  readonly isStreamed: boolean;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** The directory at the end of an archive whose entries end at byte `offset`. */
export function directory(entries: readonly PackedEntry[], offset: number): Buffer {
  const heads = entries.map(entry => {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(CENTRAL, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(20, 6);
    head.writeUInt16LE(entry.isStreamed ? 0x0808 : 0x0800, 8);
    head.writeUInt16LE(entry.method, 10);
    head.writeUInt16LE(0x21, 14);
    writeSizes(head, 16, entry);
    head.writeUInt16LE(entry.name.length, 28);
    head.writeUInt32LE(entry.offset, 42);
    return Buffer.concat([head, entry.name]);
  });
  const list = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([list, end]);
}

/** An archive of these files, stored without compression. */
export function packZip(files: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const entries: PackedEntry[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const sizes = { crc: crc32(file.content), packed: file.content.length, size: file.content.length };
    const header = localHeader(name, 0, sizes);
    entries.push({ name, method: 0, isStreamed: false, offset, ...sizes });
    parts.push(header, file.content);
    offset += header.length + file.content.length;
  }
  return Buffer.concat([...parts, directory(entries, offset)]);
}
