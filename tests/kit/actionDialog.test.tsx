import { cleanup, fireEvent, screen } from '@testing-library/react';
import { HttpError } from 'react-admin';
import { afterEach, expect, it, vi } from 'vitest';
import { defineAction } from '../../model/kernel/action.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import { defineResource } from '../../model/kernel/resource.ts';
import ActionDialog from '../../src/kit/ActionDialog.tsx';
import { dataProvider } from '../../src/providers/dataProvider.ts';
import { formMessage } from '../../src/providers/http.ts';
import { renderKit } from './support/renderKit.tsx';

const cups = defineResource({
  name: 'cups',
  resource: 'cups',
  domain: 'documents',
  fields: { name: text({ required: true }) },
  defaultGroup: 'cup',
  key: ['name'],
  search: ['name'],
  label: ['name'],
  list: { columns: ['name'], filters: [], sort: ['name', 'ASC'] },
  form: [['name']],
});
const sell = defineAction(cups, 'sell', { allow: 'U', input: { note: text({ max: 10 }) } });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says what the record itself lacks, and sends again when it has been put right', async () => {
  const required = formMessage('validation.required');
  const act = vi
    .spyOn(dataProvider, 'act')
    .mockRejectedValueOnce(new HttpError('有几处要改', 422, { errors: { colour: required, parts: { 1: { handle: required } } } }))
    .mockRejectedValueOnce(new HttpError('有几处要改', 422, { errors: { note: required } }))
    .mockResolvedValueOnce({ data: {} } as never);
  const onClose = vi.fn();
  await renderKit(<ActionDialog of={cups} action={sell} record={{ id: '1', version: 1 }} onClose={onClose} />);
  const press = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'sell' }));
  press();
  const alert = await screen.findByRole('alert');
  expect([...alert.querySelectorAll('li')].map(line => line.textContent)).toEqual(['colour 必填', 'parts 必填']);
  press();
  await vi.waitFor(() => expect(screen.queryByText(/先改好/)).toBeNull());
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '好' } });
  press();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(act).toHaveBeenCalledTimes(3);
});

it('opens with what the record already says of it, and with what the input proposes where it says nothing', async () => {
  const retire = defineAction(cups, 'retire', {
    allow: 'U',
    input: { note: text({ max: 10, initial: '没有' }) },
    opensWith: { note: 'reason' },
  });
  const opened = async (reason: string | null): Promise<string> => {
    await renderKit(<ActionDialog of={cups} action={retire} record={{ id: '1', reason }} onClose={() => undefined} />);
    const { value } = screen.getByRole<HTMLInputElement>('textbox');
    cleanup();
    return value;
  };
  expect(await opened('裂了')).toBe('裂了');
  expect(await opened(null)).toBe('没有');
});

it.each([
  ['another record', '2', ['2']],
  ['the same one', '1', []],
])('leads to what the act has made when it answers %s', async (_name, id, led) => {
  vi.spyOn(dataProvider, 'act').mockResolvedValueOnce({ id });
  const onClose = vi.fn();
  const made: string[] = [];
  await renderKit(<ActionDialog of={cups} action={sell} record={{ id: '1' }} onClose={onClose} onMade={one => made.push(one)} />);
  fireEvent.click(screen.getByRole('button', { name: 'sell' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(made).toEqual(led);
});
