import { createHash } from 'node:crypto';
import type { FileEntry } from '../../../model/kernel/kinds/files.ts';
import { Attachments } from '../../../server/files/attachments.ts';
import { filesDir } from '../../../server/places.ts';

const bytesOf = (name: string): Buffer => Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`);

/** Files that rows have attached; all of them lie on the disk of both worlds, whoever names them. */
export const FILES: readonly FileEntry[] = ['contract.pdf', 'scan.pdf', 'letter.pdf'].map(name => {
  const bytes = bytesOf(name);
  return { id: createHash('sha256').update(bytes).digest('hex'), name, type: 'application/pdf', size: bytes.length };
});

/** Puts the files where the server of that folder looks for them. */
export async function keepFiles(dir: string): Promise<void> {
  const attachments = new Attachments(filesDir(dir));
  for (const { name } of FILES) await attachments.add(name, bytesOf(name));
}
