import { parentPort, workerData } from 'node:worker_threads';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import { FileError, isArchive, type Limits, type Workbook } from './sheet.ts';

/** What the reading thread is given, and what it sends: one head, the rows of each sheet in pieces, then the end. */
export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}
export type ReadMessage =
  | { readonly kind: 'head'; readonly head: Omit<Workbook, 'sheets'>; readonly sheets: readonly string[] }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly reason: FileError['reason'] };

/** Cells in one piece: small enough that taking it over does not hold up the server's own thread. */
const PIECE = 20_000;

async function read(job: ReadJob): Promise<Workbook> {
  const bytes = Buffer.from(job.bytes.buffer, job.bytes.byteOffset, job.bytes.byteLength);
  if (bytes.length === 0) throw new FileError('empty');
  return isArchive(bytes) ? { format: 'xlsx', sheets: await readXlsx(bytes, job.limits) } : readCsv(bytes, job.limits);
}

async function answer(job: ReadJob, send: (message: ReadMessage) => void): Promise<void> {
  try {
    const { sheets, ...head } = await read(job);
    send({ kind: 'head', head, sheets: sheets.map(sheet => sheet.name) });
    for (const [index, sheet] of sheets.entries()) {
      let from = 0;
      while (from < sheet.rows.length) {
        let cells = 0;
        let to = from;
        while (to < sheet.rows.length && cells < PIECE) {
          cells += (sheet.rows[to]?.length ?? 0) + 1;
          to += 1;
        }
        send({ kind: 'rows', sheet: index, rows: sheet.rows.slice(from, to) });
        from = to;
      }
    }
    send({ kind: 'end' });
  } catch (error) {
    send({ kind: 'failed', reason: error instanceof FileError ? error.reason : 'broken' });
  }
}

const port = parentPort;
if (port !== null) await answer(workerData as ReadJob, message => port.postMessage(message));
