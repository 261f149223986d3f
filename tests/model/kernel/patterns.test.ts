import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../../model/kernel/patterns.ts';
import { PHONE } from '../../../model/resources/people/staff.ts';
import { PLATE, VIN } from '../../../model/resources/plate.ts';

describe('an example of what a pattern wants', () => {
  it.each([
    ['a number plate', PLATE, '京A12345'],
    ['a VIN', VIN, 'LSVAA4182E2123456'],
    ['a telephone number', PHONE, '13800000117'],
    ['an identity card', '\\d{17}[\\dX]', '11010519491231002X'],
    ['an address of mail', '[^@\\s]+@[^@\\s]+\\.[^@\\s]+', 'someone@example.com'],
  ])('%s', (_, pattern, example) => {
    expect(exampleOf(pattern)).toBe(example);
  });

  it.each([['[A-Za-z0-9.:-]+'], ['.*'], ['nothing of the samples']])('is not shown for %s, which it would not explain', pattern => {
    expect(exampleOf(pattern)).toBeUndefined();
  });
});
