import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { text } from '../../model/kernel/kinds/text.ts';
import { defineResource } from '../../model/kernel/resource.ts';
import { CodePicker } from '../../src/kit/kinds/CodePicker.tsx';
import { ReferencePicker } from '../../src/kit/kinds/ReferencePicker.tsx';
import { addDefinition } from '../../src/kit/registry.ts';
import { renderKit, sessionWith } from './support/renderKit.tsx';

const people = defineResource({
  name: 'tab_people',
  resource: 'tab_people',
  domain: 'people',
  fields: { name: text({ required: true }) },
  defaultGroup: 'card',
  key: ['name'],
  search: ['name'],
  label: ['name'],
  list: { columns: ['name'], filters: [], sort: ['name', 'ASC'] },
  form: [['name']],
});
addDefinition(people);
const session = sessionWith({ tab_people: [{ actions: ['R'], scope: 'all', fields: ['card'] }] });
const rows = [
  { id: 'p1', name: '贺一凡' },
  { id: 'p2', name: '周晓彤' },
];
const asked: unknown[] = [];
const getList = async (_: string, { filter }: { filter?: { q?: string } }) => {
  asked.push(filter?.q);
  const data = rows.filter(row => filter?.q === undefined || row.name.includes(filter.q));
  return { data: data as never[], total: data.length };
};
afterEach(cleanup);

const box = (): HTMLElement => screen.getByRole('combobox', { name: '员工' });

function openBox(): void {
  fireEvent.focus(box());
  fireEvent.mouseDown(box());
}

it.each([
  ['takes over the name that answers what was typed', '周', ['p2']],
  ['changes nothing where nothing was typed', '', []],
  ['changes nothing where nobody has the name', '无此人', []],
])('Tab %s', async (_, typed, wanted) => {
  const onChange = vi.fn();
  await renderKit(
    <ReferencePicker id="who" target="tab_people" value={null} onChange={onChange} isWrong={false} label="员工" />,
    { getList },
    session,
  );
  openBox();
  if (typed === '') await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  else {
    fireEvent.change(box(), { target: { value: typed } });
    await waitFor(() => expect(asked).toContain(typed));
    await waitFor(() => expect(screen.queryAllByRole('option')).toHaveLength(wanted.length));
  }
  fireEvent.keyDown(box(), { key: 'Tab' });
  expect(onChange.mock.calls.map(([id]) => id)).toEqual(wanted);
});

it('takes over a code by its word, too, but none that was only looked at', async () => {
  const onChange = vi.fn();
  const words: Readonly<Record<string, string>> = { red: '红', blue: '蓝' };
  const picker = (
    <CodePicker
      id="code"
      codes={['red', 'blue']}
      textOf={code => words[code] ?? ''}
      value={null}
      onChange={onChange}
      of={text()}
      register="x"
      name="colour"
      isWrong={false}
      label="员工"
    />
  );
  await renderKit(picker);
  openBox();
  fireEvent.keyDown(box(), { key: 'Tab' });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.change(box(), { target: { value: '蓝' } });
  fireEvent.keyDown(box(), { key: 'Tab' });
  expect(onChange).toHaveBeenCalledWith('blue');
});
