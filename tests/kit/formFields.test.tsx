import { fireEvent, screen, within } from '@testing-library/react';
import { Form } from 'react-admin';
import { expect, it } from 'vitest';
import { integer } from '../../model/kernel/kinds/number.ts';
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
