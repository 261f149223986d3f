import { type ComponentType, lazy } from 'react';

type Module = Readonly<Record<string, unknown>>;
const MODULES = import.meta.glob<Module>([
  '../approvals/Waiting.tsx',
  '../rounds/DueRounds.tsx',
  '../rounds/StartRound.tsx',
  '../duties/ToConfirm.tsx',
]);

/** A part of My day that another feature brings; undefined while that feature is not part of the house. */
function section<P = object>(file: string, name: string): ComponentType<P> | undefined {
  const module = MODULES[file];
  if (module === undefined) return undefined;
  return lazy(async () => {
    const loaded = await module();
    return { default: (loaded[name] ?? loaded.default) as ComponentType<P> };
  });
}

/** What waits for the reader's decision. */
export const WAITING = section('../approvals/Waiting.tsx', 'Waiting');
/** The rounds that the reader has to walk. */
export const DUE_ROUNDS = section('../rounds/DueRounds.tsx', 'DueRounds');
/** The job descriptions that the reader has not confirmed as they stand. */
export const TO_CONFIRM = section('../duties/ToConfirm.tsx', 'ToConfirm');

/** What the dialog that begins a round is told: the checklist by its code, any when it is missing, and the task that the round serves. */
interface RoundStart {
  readonly code?: string;
  readonly taskId?: string;
  readonly onClose: () => void;
}
/** The dialog that begins a round. */
export const START_ROUND = section<RoundStart>('../rounds/StartRound.tsx', 'StartRound');
