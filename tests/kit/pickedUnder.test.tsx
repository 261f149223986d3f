import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePickedUnder } from '../../src/kit/list/pickedUnder.ts';

it('picked rows are let go with another filter and with a new page, and kept when a record was opened', () => {
  const letGo = vi.fn();
  const show = (filter: Record<string, unknown>) =>
    renderHook((given: Record<string, unknown>) => usePickedUnder('cups', given, letGo), { initialProps: filter });
  const list = show({ state: 'clean', q: 'a' });
  expect(letGo).toHaveBeenCalledTimes(1);
  list.rerender({ q: 'a', state: 'clean' });
  list.unmount();
  const again = show({ state: 'clean', q: 'a' });
  expect(letGo).toHaveBeenCalledTimes(1);
  again.rerender({ state: 'dirty', q: 'a' });
  expect(letGo).toHaveBeenCalledTimes(2);
});
