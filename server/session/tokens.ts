import { createHash, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 bits as text for a cookie or a header. */
export function newToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is kept of a token: who reads the database cannot sign in with it. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'hex');
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest()];
  return timingSafeEqual(left, right);
}
