import { Problem } from '../problem.ts';

/** The server cannot be reached, is starting, stopping, or has no connection left. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
/** Serialisation failure, deadlock. */
const AGAIN = new Set(['40001', '40P01']);
const DISK_FULL = '53100';

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

/** Whether the same transaction can succeed when it is run once more. */
export const isWorthRepeating = (error: unknown): boolean => AGAIN.has(codeOf(error));

/** What a caller is told when the server, and not his data, is to blame; anything else as it was thrown. */
export function toProblem(error: unknown): unknown {
  const code = codeOf(error);
  if (code === DISK_FULL) return new Problem(507, { key: 'problem.disk_full' });
  const isPool = error instanceof Error && /^(timeout exceeded when trying to connect|Connection terminated)/.test(error.message);
  return isPool || UNREACHABLE.has(code) || AGAIN.has(code) ? new Problem(503, { key: 'problem.busy' }) : error;
}
