import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../problem.ts';
import { PASSWORD_MAX } from './passwordRules.ts';

/** Argon2id as OWASP asks for at least: 19 MiB, two passes, one lane. */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
const WAITING_LIMIT = 200;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs two hashes at a time, so that a flood of sign-ins takes neither all memory nor all processors; 503 when too many wait. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING_LIMIT) throw new Problem(503, { key: 'problem.busy' });
    await new Promise<void>(resolve => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** The hash of a new password, with its salt and costs in it. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), OPTIONS));
}

let dummy: Promise<string> | undefined;

/**
 * Whether the password is the one behind the hash. Without a hash (nobody of that name) it takes as long and is false,
 * so that the time does not tell who has an account.
 */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  if (Buffer.byteLength(password) > PASSWORD_MAX) return false;
  dummy ??= hashPassword('nobody has this password');
  const against = stored ?? (await dummy);
  const fits = await inTurn(() => verify(against, password.normalize('NFC')));
  return fits && stored !== null;
}
