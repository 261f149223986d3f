import { type ComponentType, lazy } from 'react';

type Module = Readonly<Record<string, unknown>>;
const MODULES = import.meta.glob<Module>(['../approvals/Waiting.tsx', '../rounds/DueRounds.tsx', '../duties/ToConfirm.tsx']);

/** A section that another feature brings to My day; undefined while that feature is not part of the house. */
function section(file: string, name: string): ComponentType | undefined {
  const module = MODULES[file];
  if (module === undefined) return undefined;
  return lazy(async () => {
    const loaded = await module();
    return { default: (loaded[name] ?? loaded.default) as ComponentType };
  });
}

/** What waits for the reader's decision. */
export const WAITING = section('../approvals/Waiting.tsx', 'Waiting');
/** The rounds that the reader has to walk. */
export const DUE_ROUNDS = section('../rounds/DueRounds.tsx', 'DueRounds');
/** The job descriptions that the reader has not confirmed as they stand. */
export const TO_CONFIRM = section('../duties/ToConfirm.tsx', 'ToConfirm');
