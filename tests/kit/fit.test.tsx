import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useFit } from '../../src/kit/list/fit.ts';

function Host() {
  const place = useFit([], 'name', 'normal');
  return (
    <div>
      <div ref={place}>
        <table />
      </div>
    </div>
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ROOM = 1000;
/** A table of three long texts and eight heads beside what cannot give way. */
const widthOf = (fixed: number) =>
  function width(this: HTMLElement): number {
    return fixed + 3 * Number.parseInt(this.style.getPropertyValue('--most'), 10) + (this.hasAttribute('data-tight') ? 0 : 80);
  };

it.each([
  ['all room that it wants where there is room', -200, '320px', false],
  ['less for its texts where there is not', 100, '260px', false],
  ['two lines for its heads before texts become short', 320, '210px', true],
  ['the least of all where nothing helps, and it scrolls', 900, '166px', true],
])('a table has %s', (_name, fixed, most, isTight) => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(ROOM);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return this instanceof HTMLTableElement ? widthOf(fixed).call(this) : ROOM;
  });
  const { container } = render(<Host />);
  const table = container.querySelector('table');
  expect([table?.style.getPropertyValue('--most'), table?.hasAttribute('data-tight')]).toEqual([most, isTight]);
});
