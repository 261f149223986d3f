import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { REQUEST_STATES, requestActions } from '../requests.ts';

/** The seal book: who had which paper sealed, who allowed it, who put the seal on it. */
export const sealUses = defineResource({
  name: 'seal_uses',
  resource: 'seals',
  domain: 'documents',
  fields: {
    number: sequence('YZ'),
    seal: choice(['company', 'contract', 'finance', 'invoice', 'legal', 'department', 'inspection'], { required: true }),
    staff_id: reference('staff', { required: true, begins: 'me' }),
    paper: text({ required: true, max: 200 }),
    purpose: text({ required: true, max: 300 }),
    copies: integer({ required: true, initial: 1, min: 1, max: 999 }),
    addressee: text({ max: 100 }),
    contract_id: reference('contracts'),
    wanted_on: date({ required: true, begins: 'today' }),
    is_taken_out: boolean({ initial: false }),
    scans: files({ max: 10 }),
    state: choice([...REQUEST_STATES, 'used'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    used_by: reference('staff', { readOnly: true }),
    used_at: instant({ readOnly: true }),
    returned_at: instant({ readOnly: true }),
  },
  defaultGroup: 'use',
  key: ['number'],
  search: ['number', 'paper', 'purpose', 'addressee'],
  label: ['number'],
  list: {
    columns: ['number', 'seal', 'staff_id', 'paper', 'copies', 'wanted_on', 'approved_by', 'used_by', 'used_at', 'state'],
    filters: ['state', 'seal', 'staff_id', 'wanted_on', 'used_at', 'is_taken_out', 'contract_id'],
    sort: ['number', 'DESC'],
  },
  form: [['seal', 'staff_id', 'wanted_on'], ['paper', 'purpose'], ['copies', 'addressee', 'contract_id', 'is_taken_out'], ['scans']],
  scope: { person: 'staff_id', on: 'wanted_on', assigned: { approval: 'record' } },
  papers: [
    {
      name: 'request',
      size: 'a5',
      facts: [
        'seal',
        'staff_id',
        'wanted_on',
        'copies',
        'addressee',
        'contract_id',
        'is_taken_out',
        'approved_by',
        'approved_at',
        'used_by',
        'used_at',
        'returned_at',
      ],
      texts: ['paper', 'purpose'],
      signs: ['applicant', 'owner', 'keeper'],
    },
  ],
  openWhile: { field: 'state', values: ['draft'] },
});
export type SealUse = Row<typeof sealUses>;

export const sealUseActions = [
  ...requestActions(sealUses),
  defineAction(sealUses, 'stamp', { from: ['approved'], input: {}, allow: 'F', not: ['staff_id'] }),
  /** The seal that was taken out is back. */
  defineAction(sealUses, 'give_back', { from: ['used'], input: {}, allow: 'F' }),
] as const;
