import type { Message } from '../../model/kernel/kind.ts';

export const PASSWORD_MIN = 15;
/** In bytes of UTF-8: what is checked in full, never cut. */
export const PASSWORD_MAX = 128;

/** Words of which passwords are made when nobody thinks; none of them is worth anything in one. */
const COMMON =
  'password passwort passw0rd p4ssword pass word admin administrator root user login welcome letmein secret default changeme change master access ' +
  'backbay station service garage workshop office owner manager cashier parts tools staff company iloveyou dragon monkey football baseball ' +
  'sunshine princess superman batman shadow michael jordan computer internet samsung google apple qwerty qwertyuiop asdfghjkl zxcvbnm ' +
  'qazwsxedc qazwsx 1qaz2wsx 1q2w3e4r5t 1q2w3e4r asdf zxcv abcdefghij abcdef abcd1234 abc123 abc test testing demo guest hello world ' +
  'woaini woaini1314 aini 5201314 1314520 520 1314 mima woshishui wangyut zhongguo beijing shanghai chongqing guangzhou qiche weixiu kefu ' +
  '密码 我爱你 汽车 服务 维修 中国 管理员 修理厂 4s店 汽修 一二三四五六';
const WORDS = COMMON.split(' ').sort((a, b) => b.length - a.length);
const WALKS = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1234567890-='];

const isRepeated = (text: string): boolean => {
  for (let size = 1; size <= text.length / 2; size += 1) {
    if (
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .startsWith(text)
    )
      return true;
  }
  return false;
};

/** What is left of a password when common words, rows of keys and the account's own words are taken out. */
function substance(password: string, own: readonly string[]): string {
  let rest = password.normalize('NFKC').toLowerCase();
  for (const word of [...own.map(one => one.normalize('NFKC').toLowerCase()).filter(one => one.length >= 3), ...WORDS])
    rest = rest.replaceAll(word, '');
  for (const walk of WALKS) {
    for (let size = rest.length; size >= 4; size -= 1) {
      for (let from = 0; from + size <= walk.length; from += 1) rest = rest.replaceAll(walk.slice(from, from + size), '');
    }
  }
  return rest.replace(/[\s!@#$%^&*()_\-+=.,?]/g, '').replace(/(19|20)\d\d/g, '');
}

/**
 * Why a new password cannot be taken; undefined when it can. Long enough and not one of the obvious: no rules about kinds of characters,
 * and no expiry (NIST SP 800-63B-4). `own` are words that anyone knows of the account: user name, name, station.
 */
export function passwordProblem(password: unknown, own: readonly string[]): Message | undefined {
  if (typeof password !== 'string' || password === '') return { key: 'validation.required' };
  if ([...password].length < PASSWORD_MIN) return { key: 'validation.password_short', args: { min: PASSWORD_MIN } };
  if (Buffer.byteLength(password) > PASSWORD_MAX) return { key: 'validation.password_long', args: { max: PASSWORD_MAX } };
  if (isRepeated(password.toLowerCase()) || new Set(password).size < 5 || substance(password, own).length < 5) {
    return { key: 'validation.password_common' };
  }
  return undefined;
}
