import { HttpError } from 'react-admin';
import { call, request } from '../../providers/http.ts';
import { currentSession } from '../../providers/session.ts';
import { type Device, memoryDevice, openDevice } from './device.ts';
import { type Carrier, Outbox } from './outbox.ts';

/** A connection that swallows requests counts as none after this. */
const PATIENCE = 20_000;

async function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await work(AbortSignal.timeout(PATIENCE));
  } catch (error) {
    if (error instanceof DOMException) throw new HttpError(error.message, 0, {});
    throw error;
  }
}

const carrier: Carrier = {
  send: (url, body, key) => inTime(signal => call('POST', url, body, { 'Idempotency-Key': key }, signal)),
  upload: file =>
    inTime(async signal => {
      const headers = { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) };
      const answer = await request('/api/files', { method: 'POST', headers, body: file.bytes, signal });
      return answer.json as Awaited<ReturnType<Carrier['upload']>>;
    }),
};

async function deviceOf(): Promise<Device> {
  try {
    return await openDevice(indexedDB);
  } catch {
    return memoryDevice();
  }
}

let opened: Promise<{ outbox: Outbox; device: Device }> | undefined;

/** Sends when the connection is back, when the page is looked at again, and when another tab has kept something. */
function listen(outbox: Outbox): void {
  const flush = (): void => void outbox.flush();
  window.addEventListener('online', flush);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
}

/** The outbox of this device, opened once; what it still holds starts to go. */
export function openOutbox(): Promise<{ outbox: Outbox; device: Device }> {
  opened ??= deviceOf().then(async device => {
    const outbox = new Outbox({ device, carrier, userId: () => currentSession()?.user.id });
    await outbox.refresh();
    listen(outbox);
    if (currentSession() !== undefined) void outbox.flush();
    return { outbox, device };
  });
  return opened;
}
