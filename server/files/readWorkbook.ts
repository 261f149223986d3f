import { Worker } from 'node:worker_threads';
import { readCsv } from './readCsv.ts';
import type { ReadJob, ReadMessage } from './readWorker.ts';
import { FileError, isArchive, LIMITS, type Limits, type TextRow, type Workbook } from './sheet.ts';

/** The reading thread's heap; a file that needs more is refused, the server does not notice. */
const HEAP_MB = 1024;
const TIME_MS = 60_000;
const AT_ONCE = 2;
/** Plain text of so many bytes is read in a few milliseconds: a thread takes longer to start. */
const SMALL = 64 * 1024;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an .xlsx or .csv (told by its content, not its name) in a thread of its own, two files at a time; a small .csv in place.
 * Throws FileError when it is none, too large, broken or takes longer than a minute.
 */
export async function readWorkbook(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Workbook> {
  if (bytes.length > 0 && bytes.length <= SMALL && !isArchive(bytes)) return readCsv(bytes, limits);
  if (running >= AT_ONCE) {
    if (waiting.length >= 8) throw new FileError('busy');
    await new Promise<void>(resolve => waiting.push(resolve));
  }
  running += 1;
  try {
    return await readInThread({ bytes, limits });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function readInThread(job: ReadJob): Promise<Workbook> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./readWorker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const timer = setTimeout(() => fail(new FileError('too_large')), TIME_MS);
    let workbook: { head: Omit<Workbook, 'sheets'>; sheets: { name: string; rows: TextRow[] }[] } | undefined;
    const fail = (error: Error): void => {
      clearTimeout(timer);
      void worker.terminate();
      reject(error);
    };
    worker.on('message', (message: ReadMessage) => {
      if (message.kind === 'failed') fail(new FileError(message.reason));
      else if (message.kind === 'head') workbook = { head: message.head, sheets: message.sheets.map(name => ({ name, rows: [] })) };
      else if (message.kind === 'rows') for (const row of message.rows) workbook?.sheets[message.sheet]?.rows.push(row);
      else if (workbook !== undefined) {
        clearTimeout(timer);
        resolve({ ...workbook.head, sheets: workbook.sheets });
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileError('too_large') : error),
    );
    worker.on('exit', () => fail(new FileError('broken')));
  });
}
