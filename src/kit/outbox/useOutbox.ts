import { useEffect, useState, useSyncExternalStore } from 'react';
import { openOutbox } from './carrier.ts';
import type { Device } from './device.ts';
import type { Outbox, OutboxState } from './outbox.ts';

const EMPTY: OutboxState = { parcels: [], isCutOff: false, isSending: false };
const nothing = (): (() => void) => () => undefined;

/** The outbox of this device with what it holds; undefined for the moment in which it is opened. */
export function useOutbox(): { readonly outbox: Outbox | undefined; readonly device: Device | undefined; readonly state: OutboxState } {
  const [opened, setOpened] = useState<{ outbox: Outbox; device: Device }>();
  useEffect(() => {
    let isHere = true;
    void openOutbox().then(one => isHere && setOpened(one));
    return () => {
      isHere = false;
    };
  }, []);
  const outbox = opened?.outbox;
  const state = useSyncExternalStore(outbox === undefined ? nothing : listener => outbox.subscribe(listener), () => outbox?.state ?? EMPTY);
  return { outbox, device: opened?.device, state };
}
