import { describe, expect, it } from 'vitest';
import { type Placement, placementOn } from '../../src/features/staff/placement.ts';
import { withExtras } from '../../src/kit/list/ResourceGrid.tsx';

const Cell = (): null => null;
const place = (staff_id: string, post_id: string, from_on: string, until_on: string | null): Placement => ({
  id: `${staff_id}${post_id}`,
  staff_id,
  post_id,
  department_id: 'd',
  team_id: null,
  manager_id: null,
  from_on,
  until_on,
});

describe('where somebody works today', () => {
  const rows = [
    place('a', 'next', '2026-12-01', null),
    place('a', 'now', '2026-01-01', '2026-12-01'),
    place('b', 'other', '2026-01-01', null),
  ];
  it.each([
    ['2026-11-30', 'now'],
    ['2026-12-01', 'next'],
    ['2025-12-31', undefined],
  ])('on %s it is %s', (day, post) => expect(placementOn(rows, 'a', day)?.post_id).toBe(post));
});

describe('columns of features', () => {
  it('stand behind the field that they follow, or at the end', () => {
    const extras = [
      { key: '@1', label: 'x', after: 'b', Cell },
      { key: '@2', label: 'x', after: 'b', Cell },
      { key: '@3', label: 'x', after: 'gone', Cell },
    ];
    expect(withExtras(['a', 'b', 'c'], extras)).toEqual(['a', 'b', '@1', '@2', 'c', '@3']);
  });
});
