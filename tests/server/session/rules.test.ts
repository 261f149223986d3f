import { describe, expect, test } from 'vitest';
import { sessionCookie } from '../../../server/session/cookie.ts';
import { passwordProblem } from '../../../server/session/passwordRules.ts';
import { checkPassword, hashPassword } from '../../../server/session/passwords.ts';
import { addressKey, backOff, foldUsername } from '../../../server/session/throttle.ts';

describe('passwords', () => {
  test.each([
    ['short one', 'validation.password_short'],
    ['', 'validation.required'],
    [12345, 'validation.required'],
    ['x'.repeat(129), 'validation.password_long'],
    ['密'.repeat(43), 'validation.password_long'],
    ['passwordpassword', 'validation.password_common'],
    ['aaaaaaaaaaaaaaaa', 'validation.password_common'],
    ['abcabcabcabcabcabc', 'validation.password_common'],
    ['1234567890123456', 'validation.password_common'],
    ['qwertyuiopasdfgh', 'validation.password_common'],
    ['woaini5201314520', 'validation.password_common'],
    ['Backbay-Admin-2026!', 'validation.password_common'],
    ['chenguoliang-2026', 'validation.password_common'],
  ])('%j is refused', (password, key) => {
    expect(passwordProblem(password, ['chenguoliang'])?.key).toBe(key);
  });

  test.each(['seven brown kettles sing', '雨后的山路上有三只白鹅慢慢走过', 'x9$kQ2!mZ7@pL4w'])('%j is taken', password => {
    expect(passwordProblem(password, ['owner'])).toBeUndefined();
  });

  test('V56: every byte counts, and a giant is refused without work', async () => {
    const stored = await hashPassword(`${'a1 '.repeat(24)}x`);
    expect(await checkPassword(stored, `${'a1 '.repeat(24)}x`)).toBe(true);
    expect(await checkPassword(stored, `${'a1 '.repeat(24)}y`)).toBe(false);
    const begun = performance.now();
    expect(await checkPassword(stored, 'x'.repeat(4096))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(5);
  });

  test('composed and decomposed spellings are one password', async () => {
    expect(await checkPassword(await hashPassword('caf\u00e9 in the morning'), 'cafe\u0301 in the morning')).toBe(true);
  });

  test('V53: without an account it takes about as long', async () => {
    const stored = await hashPassword('seven brown kettles sing');
    const time = async (hash: string | null): Promise<number> => {
      const begun = performance.now();
      for (let turn = 0; turn < 3; turn += 1) await checkPassword(hash, 'wrong');
      return performance.now() - begun;
    };
    await time(null);
    const [known, unknown] = [await time(stored), await time(null)];
    expect(unknown / known).toBeGreaterThan(0.2);
  });
});

test('the back-off doubles from the sixth failure on, up to a quarter of an hour', () => {
  expect([1, 4, 5, 6, 7, 14, 15, 99].map(backOff)).toEqual([0, 0, 1, 2, 4, 512, 900, 900]);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('the address %s counts as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test('user names are compared folded', () => {
  expect(['Owner', ' owner ', 'ＯＷＮＥＲ'].map(foldUsername)).toEqual(['owner', 'owner', 'owner']);
});

test('only a cookie of the right name and shape is read', () => {
  const token = 'A'.repeat(43);
  const plain = sessionCookie(false);
  expect(plain.read(`x=1; backbay_session=${token}; y=2`)).toBe(token);
  expect(plain.read(`my_backbay_session=${token}`)).toBeUndefined();
  expect(plain.read(`backbay_session=${token}A`)).toBeUndefined();
  expect(plain.read('backbay_session=short')).toBeUndefined();
  expect(sessionCookie(true).read(`backbay_session=${token}`)).toBeUndefined();
  expect(sessionCookie(true).read(`__Host-backbay_session=${token}`)).toBe(token);
});
