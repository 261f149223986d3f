import { describe, expect, it } from 'vitest';
import { isShed } from '../../../server/http/shedding.ts';

describe('a busy server', () => {
  it.each([
    ['/api/parts?range=[0,24]', 60_000, true],
    ['/api/session', 10_000, true],
    ['/readyz', 60_000, true],
    ['/healthz', 60_000, false],
    ['/', 60_000, false],
    ['/assets/index.js', 60_000, false],
    ['/api/session', 0, false],
    ['/api/session', 9_999, false],
    ['/readyz', 500, false],
  ])('%s, %i ms after the start: sent away %s', (url, ms, expected) => expect(isShed(url, ms)).toBe(expected));
});
