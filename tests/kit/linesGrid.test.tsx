import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Form } from 'react-admin';
import { useController } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Field } from '../../model/kernel/field.ts';
import { lines } from '../../model/kernel/kinds/lines.ts';
import { money, quantity } from '../../model/kernel/kinds/number.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import LinesGrid from '../../src/kit/LinesGrid.tsx';
import { parseClipboard, pasteCells } from '../../src/kit/linesEdit.ts';
import { renderKit } from './support/renderKit.tsx';

const of: Field = lines({ sku: text({ required: true }), qty: quantity(), price: money() });
let value: unknown;

function Host(): ReactElement {
  const { field } = useController({ name: 'lines' });
  value = field.value;
  return (
    <LinesGrid
      id="lines"
      value={field.value}
      onChange={field.onChange}
      of={of}
      register="orders"
      name="lines"
      isWrong={false}
      label="明细"
    />
  );
}

describe('the clipboard of a spreadsheet', () => {
  it('is cut into cells, quotes and line breaks inside cells included', () => {
    expect(parseClipboard('a\t1\r\n"b\n""c"""\t2\n')).toEqual([
      ['a', '1'],
      ['b\n"c"', '2'],
    ]);
  });
  it('is laid over the rows from the cursor on, new rows included, and keeps what it cannot read', () => {
    const rows = pasteCells([{ sku: 'x', qty: null, price: null }], of.fields ?? {}, 0, 1, [
      ['2.5', '¥1,000', 'beyond'],
      ['two', '3'],
    ]);
    expect(rows).toEqual([
      { sku: 'x', qty: 2500, price: 100000 },
      { sku: null, qty: 'two', price: 300 },
    ]);
  });
});

describe('the lines grid', () => {
  beforeEach(async () => {
    await renderKit(
      <Form record={{ lines: [{ sku: 'A', qty: 1000, price: 5000 }] }} onSubmit={() => undefined}>
        <Host />
      </Form>,
    );
  });
  afterEach(cleanup);
  const editor = (): HTMLInputElement => screen.getByRole('grid').querySelector<HTMLInputElement>('td input') as HTMLInputElement;
  const cell = (row: number, column: number): HTMLElement => {
    const line = screen.getByRole('grid').querySelectorAll('tbody tr')[row];
    return line?.querySelectorAll('[role="gridcell"]')[column] as HTMLElement;
  };
  const type = (text: string): boolean => fireEvent.change(editor(), { target: { value: text } });
  const press = (key: string, more: object = {}): boolean => fireEvent.keyDown(editor(), { key, ...more });

  it('moves with Tab and Enter, writes what was typed, and the empty row becomes a line', () => {
    fireEvent.focus(cell(1, 0));
    type('B');
    press('Tab');
    type('3');
    press('Enter');
    expect(value).toEqual([
      { sku: 'A', qty: 1000, price: 5000 },
      { sku: 'B', qty: 3000, price: null },
    ]);
  });
  it('moves on with one Enter from the empty row, too', () => {
    fireEvent.focus(cell(1, 0));
    type('B');
    press('Enter');
    expect(cell(2, 0).querySelector('input')).not.toBeNull();
    // An empty row is left by nothing but writing in it.
    press('Enter');
    expect(cell(2, 0).querySelector('input')).not.toBeNull();
  });
  it('repeats the cell above with Ctrl+D and takes it back with Ctrl+Z', () => {
    fireEvent.focus(cell(1, 2));
    press('d', { ctrlKey: true });
    expect(value).toMatchObject([{}, { price: 5000 }]);
    press('z', { ctrlKey: true });
    expect(value).toEqual([{ sku: 'A', qty: 1000, price: 5000 }]);
  });
  it('takes a pasted block', () => {
    fireEvent.focus(cell(0, 0));
    fireEvent.paste(editor(), { clipboardData: { getData: () => 'X\t1\t2\nY\t3\t4' } });
    expect(value).toEqual([
      { sku: 'X', qty: 1000, price: 200 },
      { sku: 'Y', qty: 3000, price: 400 },
    ]);
  });
  it('does not move while a composition is open', () => {
    fireEvent.focus(cell(0, 0));
    type('zhong');
    press('Enter', { isComposing: true });
    expect(cell(0, 0).querySelector('input')).not.toBeNull();
  });
});

describe('the keys of the grid', () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
  it.each([
    ['a screen with a keyboard', false, 1],
    ['a phone', true, 0],
  ])('are named below it on %s: %s', async (_name, isPhone, count) => {
    const media = { matches: isPhone, addEventListener: () => undefined, removeEventListener: () => undefined };
    vi.stubGlobal('matchMedia', () => media);
    await renderKit(
      <Form record={{ lines: [] }} onSubmit={() => undefined}>
        <Host />
      </Form>,
    );
    expect(screen.getByRole('grid')).toBeTruthy();
    expect(screen.queryAllByText(/Ctrl Z/)).toHaveLength(count);
  });
});
