import type { Grant, UserGrants } from '../../../model/kernel/access.ts';
import { boolean } from '../../../model/kernel/kinds/boolean.ts';
import { choice } from '../../../model/kernel/kinds/choice.ts';
import { date, instant, month, time } from '../../../model/kernel/kinds/date.ts';
import { json } from '../../../model/kernel/kinds/json.ts';
import { lines } from '../../../model/kernel/kinds/lines.ts';
import { longText } from '../../../model/kernel/kinds/long_text.ts';
import { integer, money, quantity } from '../../../model/kernel/kinds/number.ts';
import { reference, references } from '../../../model/kernel/kinds/reference.ts';
import { secret } from '../../../model/kernel/kinds/secret.ts';
import { sequence } from '../../../model/kernel/kinds/sequence.ts';
import { tags } from '../../../model/kernel/kinds/tags.ts';
import { text } from '../../../model/kernel/kinds/text.ts';
import { type Definition, defineResource } from '../../../model/kernel/resource.ts';
import { auditLog } from '../../../model/resources/settings/audit_log.ts';
import type { Actor } from '../../../server/context.ts';
import { createSchema } from '../../../server/db/schema.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import type { StoredRow } from '../../../server/store/store.ts';
import type { Open, TestContext } from '../../support/databases.ts';

const base = { domain: 'people', search: [], form: [] } as const;

export const departments = defineResource({
  ...base,
  name: 'departments',
  resource: 'organisation',
  fields: { name: text({ required: true, pinyin: true }), parent_id: reference('departments') },
  defaultGroup: 'basic',
  key: ['name'],
  label: ['name'],
  list: { columns: ['name', 'parent_id'], filters: ['parent_id'], sort: ['name', 'ASC'] },
  scope: { department: 'id' },
  archive: true,
});

export const people = defineResource({
  ...base,
  name: 'staff',
  resource: 'staff',
  fields: {
    number: text({ required: true, code: true }),
    name: text({ required: true, pinyin: true }),
    phone: text({ group: 'contact' }),
    id_no: text({ group: 'identity' }),
    pin: secret({ group: 'identity' }),
  },
  defaultGroup: 'basic',
  key: ['number'],
  search: ['number', 'name', 'phone', 'id_no'],
  label: ['name'],
  list: { columns: ['number', 'name', 'phone'], filters: ['name'], sort: ['number', 'ASC'] },
  scope: { person: 'id' },
  archive: true,
});

export const assignments = defineResource({
  ...base,
  name: 'staff_assignments',
  resource: 'staff',
  fields: {
    staff_id: reference('staff', { required: true }),
    department_id: reference('departments'),
    team_id: text(),
    manager_id: reference('staff'),
    is_main: boolean({ initial: true }),
    from_on: date({ required: true }),
    until_on: date(),
  },
  defaultGroup: 'basic',
  key: [],
  label: ['from_on'],
  list: { columns: ['staff_id', 'from_on'], filters: [], sort: ['from_on', 'ASC'] },
  scope: { person: 'staff_id' },
});

export const pay = defineResource({
  ...base,
  name: 'pay',
  resource: 'salary',
  fields: {
    staff_id: reference('staff', { required: true }),
    paid_on: date({ required: true }),
    amount_fen: money({ required: true }),
    bonus_fen: money({ group: 'bonus' }),
    state: choice(['draft', 'approved'], { required: true, readOnly: true, initial: 'draft' }),
  },
  defaultGroup: 'line',
  key: ['staff_id', 'paid_on'],
  label: ['paid_on'],
  list: { columns: ['staff_id', 'paid_on'], filters: [], sort: ['paid_on', 'ASC'], totals: ['amount_fen', 'bonus_fen'] },
  scope: { person: 'staff_id', on: 'paid_on', published: { field: 'state', values: ['approved'] } },
  openWhile: { field: 'state', values: ['draft'] },
});

export const things = defineResource({
  ...base,
  name: 'things',
  resource: 'things',
  fields: {
    number: sequence('TH'),
    code: text({ code: true }),
    name: text({ pinyin: true }),
    remark: longText(),
    count: integer({ min: -1000, max: 1000 }),
    qty_milli: quantity(),
    is_used: boolean(),
    kind: choice(['torque', 'lift', 'other']),
    bought_on: date(),
    at: time(),
    seen_at: instant(),
    month: month(),
    marks: tags(),
    owner_id: reference('staff'),
    helper_ids: references('staff'),
    extra: json(),
    price_fen: money({ group: 'cost' }),
    supplier: text({ group: 'cost', pinyin: true }),
    state: choice(['draft', 'done'], { required: true, readOnly: true, initial: 'draft' }),
    stock: integer({ readOnly: true, initial: 0, min: 0 }),
    steps: lines({
      what: text({ required: true }),
      person_id: reference('staff'),
      cost_fen: money(),
      done: boolean(),
    }),
  },
  defaultGroup: 'card',
  key: ['code'],
  unique: [{ on: ['owner_id'], where: { state: 'done' } }],
  search: ['number', 'code', 'name', 'remark', 'supplier'],
  label: ['code', 'name'],
  list: { columns: ['number', 'name', 'code'], filters: ['kind'], sort: ['number', 'ASC'], totals: ['count', 'price_fen'] },
  scope: { person: 'owner_id' },
  check: row => (row.count === 13 || (row.count === 14 && row.price_fen === 14) ? { count: { key: 'validation.unlucky' } } : {}),
});

export const users = defineResource({
  ...base,
  name: 'users',
  resource: 'users',
  fields: { username: text({ required: true }), staff_id: reference('staff') },
  defaultGroup: 'account',
  key: ['username'],
  label: ['username'],
  list: { columns: ['username'], filters: [], sort: ['username', 'ASC'] },
  scope: { person: 'staff_id' },
  archive: true,
});

export const REGISTERS: readonly Definition[] = [departments, people, assignments, pay, things, users, auditLog];

const everything = (fields: readonly string[]): readonly Grant[] => [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields }];

/** Grants that open every field of every register. */
export const ALL: UserGrants = {
  organisation: everything(['basic']),
  staff: everything(['basic', 'contact', 'identity']),
  salary: everything(['line', 'bonus']),
  things: everything(['card', 'cost']),
  users: everything(['account']),
  audit_log: everything(['event', 'diff']),
};

export function actor(more: Partial<Actor> = {}): Actor {
  return {
    userId: 'u-owner',
    username: 'owner',
    staffId: null,
    roles: ['owner'],
    grants: ALL,
    today: '2026-11-24',
    requestId: 'r-1',
    locale: 'zh',
    ...more,
  };
}

export interface World extends TestContext {
  readonly store: ReturnType<typeof makeStore>;
  insert(definition: Definition, input: Readonly<Record<string, unknown>>, by?: Actor): Promise<StoredRow>;
  update(definition: Definition, id: string, version: number, input: Readonly<Record<string, unknown>>, by?: Actor): Promise<StoredRow>;
}

/** A store over the registers of this file, and further ones, in an empty database. */
export async function world(open: Open, more: readonly Definition[] = []): Promise<World> {
  const registers = [...REGISTERS, ...more];
  const context = await open(db => createSchema(db, registers));
  const store = makeStore(context, registryOf(registers));
  return {
    ...context,
    store,
    insert: (definition, input, by = actor()) => context.db.writeTx(tx => store.insert(tx, by, definition, input)),
    update: (definition, id, version, input, by = actor()) =>
      context.db.writeTx(tx => store.update(tx, by, definition, id, version, input)),
  };
}
