import { describe, expect, it } from 'vitest';
import { ACTION_HANDLERS } from '../../server/actions/index.ts';
import { isOfOthers, NOT_OWN } from '../../src/features/views/notOwn.ts';

const me = { id: 'u1', username: 'ye', staff_id: 's1', name: '叶知秋' };

describe('acts that another person does', () => {
  it.each(
    Object.entries(NOT_OWN).flatMap(([register, acts]) =>
      Object.entries(acts).map(([act, fields]) => [`${register}.${act}`, fields] as const),
    ),
  )('%s is not offered to whom the server refuses it', (key, fields) => {
    expect(ACTION_HANDLERS[key]?.not).toEqual(fields);
  });

  it.each([
    [{ cashier_id: 's1' }, false],
    [{ cashier_id: 's2' }, true],
    [{ cashier_id: null }, true],
    [{}, true],
    [{ cashier_id: 'u1' }, false],
  ])('%j: %s', (record, expected) => {
    expect(isOfOthers(record, ['cashier_id'], me as never)).toBe(expected);
  });

  it('an account without a person is nobody’s other self', () => {
    expect(isOfOthers({ cashier_id: null }, ['cashier_id'], { ...me, staff_id: null } as never)).toBe(true);
  });
});
