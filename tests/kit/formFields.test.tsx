import { fireEvent, screen, within } from '@testing-library/react';
import { Form } from 'react-admin';
import { expect, it } from 'vitest';
import { integer } from '../../model/kernel/kinds/number.ts';
import { reference } from '../../model/kernel/kinds/reference.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import { defineResource } from '../../model/kernel/resource.ts';
import { FormFields } from '../../src/kit/form/FormFields.tsx';
import { aboutFields } from '../../src/kit/kinds/ReferencePicker.tsx';
import { addDefinition } from '../../src/kit/registry.ts';
import { renderKit, sessionWith } from './support/renderKit.tsx';

const crates = defineResource({
  name: 'crates',
  resource: 'crates',
  domain: 'assets',
  fields: {
    tag: text({ required: true }),
    rows: integer(),
    each: integer(),
    pieces: integer({ readOnly: true }),
    owner: text(),
  },
  defaultGroup: 'card',
  key: ['tag'],
  search: ['tag'],
  label: ['tag'],
  list: { columns: ['tag', 'rows', 'owner'], filters: [], sort: ['tag', 'ASC'] },
  form: [['tag'], ['rows', 'each']],
  derive: row => ({ pieces: Number(row.rows ?? 0) * Number(row.each ?? 0) }),
});
addDefinition(crates);
const all = [{ actions: ['R', 'C', 'U'], scope: 'all', fields: ['card'] }] as const;

it('shows what follows from what is typed, while it is typed', async () => {
  await renderKit(
    <Form record={{ rows: 2, each: 3 }}>
      <FormFields of={crates} record={undefined} />
    </Form>,
    {},
    sessionWith({ crates: all }),
  );
  const pieces = (await screen.findByText('pieces')).parentElement as HTMLElement;
  expect(within(pieces).getByText('6')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('each'), { target: { value: '5' } });
  fireEvent.blur(screen.getByLabelText('each'));
  await within(pieces).findByText('10');
});

it.each([undefined, null, Number.NaN])('shows nothing where %s follows from a half-filled form', async value => {
  await renderKit(
    <Form record={{}}>
      <FormFields of={{ ...crates, derive: () => ({ pieces: value }) }} record={undefined} />
    </Form>,
    {},
    sessionWith({ crates: all }),
  );
  await screen.findByLabelText('each');
  expect(screen.queryByText('pieces')).toBeNull();
});

it('shows nothing of it to who may not read it', async () => {
  await renderKit(
    <Form record={{ rows: 2, each: 3 }}>
      <FormFields
        of={{ ...crates, fields: { ...crates.fields, pieces: { ...crates.fields.pieces, group: 'money' } } }}
        record={undefined}
      />
    </Form>,
    {},
    sessionWith({ crates: all }),
  );
  await screen.findByLabelText('each');
  expect(screen.queryByText('pieces')).toBeNull();
});

it('tells a record that is only a number by what it is about', () => {
  expect(aboutFields(crates)).toEqual(['owner']);
  expect(aboutFields({ ...crates, label: ['tag', 'owner'] })).toEqual([]);
});

it.each([
  ['self', true],
  ['team', false],
] as const)('whoever may write only in the scope of %s has his own name fixed: %s', async (scope, isFixed) => {
  const trips = defineResource({
    name: 'trips',
    resource: 'crates',
    domain: 'assets',
    defaultGroup: 'card',
    key: ['tag'],
    search: ['tag'],
    label: ['tag'],
    fields: { tag: text({ required: true }), staff_id: reference('staff', { required: true, begins: 'me' }) },
    list: { columns: ['tag'], filters: [], sort: ['tag', 'ASC'] },
    form: [['staff_id', 'tag']],
    scope: { person: 'staff_id' },
  });
  addDefinition(trips);
  const staff = [{ actions: ['R'], scope: 'all', fields: ['basic'] }] as const;
  const session = sessionWith({ crates: [{ actions: ['R', 'C'], scope, fields: ['card'] }], staff });
  await renderKit(
    <Form record={{ staff_id: 's1' }}>
      <FormFields of={trips} record={undefined} />
    </Form>,
    { getMany: async () => ({ data: [{ id: 's1', name: '罗建军' }] }) } as never,
    { ...session, user: { ...session.user, staff_id: 's1' } },
  );
  await screen.findByLabelText('tag');
  if (isFixed) expect([screen.getByText('staff_id').tagName, screen.queryByRole('combobox')]).toEqual(['SPAN', null]);
  else await screen.findByRole('combobox');
});
