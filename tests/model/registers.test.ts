import { describe, expect, it } from 'vitest';
import { EXTENSION_GROUPS, EXTENSIONS, GRANT_TABLE, GROUP_TABLE } from '../../model/access/extensions.ts';
import { GRANTS } from '../../model/access/grants.ts';
import { ACTION_LETTERS, grantsFor, mayEver, ROLES, SCOPES, scopesFor } from '../../model/kernel/access.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import { isSortable, parseListQuery } from '../../model/kernel/query.ts';
import { defineResource, groupOf, linesTable } from '../../model/kernel/resource.ts';
import { ACTIONS, REGISTERS, register } from '../../model/resources/index.ts';
import { REGISTER_NAMES } from '../../model/resources/names.ts';
import { staff } from '../../model/resources/people/staff.ts';

describe('the registry', () => {
  it('is what the first chunk of the screens knows, in the same order', () => {
    const facts = REGISTERS.map(({ name, domain, resource }) => [name, { domain, resource }]);
    expect(Object.entries(REGISTER_NAMES).map(([name, { domain, resource }]) => [name, { domain, resource }])).toEqual(facts);
    for (const [name, { resource, group }] of Object.entries<{ readonly resource: string; readonly group?: string }>(REGISTER_NAMES))
      if (group !== undefined) expect(Object.keys(GROUP_TABLE[resource] ?? {}), name).toContain(group);
  });

  it('has every name once, child tables included', () => {
    const tables = REGISTERS.flatMap(one => [
      one.name,
      ...Object.keys(one.fields).flatMap(field => (one.fields[field]?.kind === 'lines' ? [linesTable(one.name, field)] : [])),
    ]);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('numbers the papers of each register with letters of their own', () => {
    const letters = REGISTERS.flatMap(one =>
      Object.values(one.fields).flatMap(field => (field.prefix === undefined ? [] : [field.prefix])),
    );
    expect(letters.filter((one, index) => letters.indexOf(one) !== index)).toEqual([]);
  });

  it('refers to registers that exist', () => {
    for (const definition of REGISTERS) {
      for (const [name, of] of Object.entries(definition.fields)) {
        if (of.target !== undefined) expect(register(of.target), `${definition.name}.${name}`).toBeDefined();
      }
    }
  });
});

describe.each(REGISTERS.map(one => [one.name, one] as const))('%s', (name, definition) => {
  it('has fields in groups that the permission table knows', () => {
    const groups = Object.keys(GROUP_TABLE[definition.resource] ?? {});
    for (const field of Object.keys(definition.fields)) expect(groups, field).toContain(groupOf(definition, field));
  });

  it('is read by somebody, and its label by whoever reads it', () => {
    const readers = ROLES.filter(role => mayEver(grantsFor(GRANT_TABLE, [role]), definition, 'R'));
    expect(readers).toContain('owner');
    // What follows may be hidden from some: then the first part must tell records apart, or their order would tell of the rest.
    const hidden = definition.label.filter(field => groupOf(definition, field) !== definition.defaultGroup);
    expect(hidden).not.toContain(definition.label[0]);
    if (hidden.length > 0) expect(definition.key).toEqual([definition.label[0]]);
  });

  it('can be asked for everything that its list offers', () => {
    expect(isSortable(definition.fields[definition.list.sort[0]] ?? { kind: 'instant', required: true, readOnly: true })).toBe(true);
    for (const field of definition.list.filters) {
      const operators = kindOf(definition.fields[field] ?? { kind: 'instant' }).operators;
      expect(operators.length, field).toBeGreaterThan(0);
    }
    expect(parseListQuery(definition, {}).range).toEqual([0, 24]);
  });

  it('puts every field that people write into its form, once', () => {
    const typed = Object.entries(definition.fields).filter(([, of]) => !of.readOnly && definition.serverOnly !== true);
    const form = definition.form.flat();
    expect(form).toEqual(expect.arrayContaining(typed.map(([field]) => field)));
    expect(new Set(form).size).toBe(form.length);
  });

  it('says by its suffixes what a field holds', () => {
    const suffixes: Readonly<Record<string, string>> = {
      _id: 'reference',
      _on: 'date',
      _at: 'instant',
      _fen: 'money',
      _e4: 'unit_price',
      _milli: 'quantity',
      _bp: 'percent',
      _minutes: 'duration',
      _time: 'time',
      _month: 'month',
    };
    for (const [field, of] of Object.entries(definition.fields)) {
      const suffix = Object.keys(suffixes).find(one => field.endsWith(one));
      const isText = field === 'record_id' || field === 'batch_id' || field === 'request_id' || field === 'first_month';
      if (suffix !== undefined && !isText) expect(of.kind, `${name}.${field}`).toBe(suffixes[suffix]);
      if (field.startsWith('is_')) expect(of.kind, field).toBe('boolean');
      if (of.kind === 'boolean' && !field.startsWith('is_')) expect(`${name}.${field}`).toBe('settings.prices_with_tax');
    }
  });

  it('gives initial values that its own checks accept', () => {
    for (const [field, of] of Object.entries(definition.fields)) {
      if (of.initial !== undefined) expect(kindOf(of).schema(of).safeParse(of.initial).success, field).toBe(true);
    }
  });
});

describe('actions', () => {
  it('start from states that exist and ask for what can be typed', () => {
    for (const action of ACTIONS) {
      const definition = register(action.register);
      const states = definition?.fields[action.stateField]?.options ?? [];
      expect(states, `${action.register}.${action.name}`).toEqual(expect.arrayContaining([...(action.from ?? [])]));
      expect(definition?.fields[action.name]).toBeUndefined();
      for (const [asked, field] of Object.entries(action.opensWith ?? {})) {
        expect(action.input[asked]?.kind, `${action.register}.${action.name}`).toBe(definition?.fields[field]?.kind ?? 'nothing');
      }
    }
  });

  it('name those who may do them or may not by fields that are there', () => {
    for (const { register: of, name, not = [], only } of ACTIONS) {
      const fields = [...Object.keys(register(of)?.fields ?? {}), 'created_by'];
      expect(fields, `${of}.${name}`).toEqual(expect.arrayContaining([...not, ...(only === undefined ? [] : [only])]));
    }
  });

  it('are allowed to somebody, and those on staff never to the person himself', () => {
    for (const action of ACTIONS) {
      const definition = register(action.register);
      if (definition === undefined) throw new Error(action.register);
      const who = ROLES.filter(role => mayEver(grantsFor(GRANT_TABLE, [role]), definition, action.allow));
      expect(who.length, `${action.register}.${action.name}`).toBeGreaterThan(0);
      if (definition.name === 'staff') expect(scopesFor(grantsFor(GRANT_TABLE, ['employee']), definition, action.allow)).toEqual([]);
    }
  });
});

describe('grants', () => {
  it('extend the table and replace nothing in it', () => {
    for (const resource of Object.keys(EXTENSIONS)) expect(Object.keys(GRANTS)).not.toContain(resource);
    expect(Object.keys(EXTENSION_GROUPS)).toEqual(Object.keys(EXTENSIONS));
  });

  it('use letters, scopes, roles and groups that exist', () => {
    for (const [resource, byRole] of Object.entries(GRANT_TABLE)) {
      for (const [role, grants] of Object.entries(byRole)) {
        expect(ROLES as readonly string[]).toContain(role);
        for (const grant of grants) {
          expect(SCOPES).toContain(grant.scope);
          expect(ACTION_LETTERS).toEqual(expect.arrayContaining([...grant.actions]));
          expect(Object.keys(GROUP_TABLE[resource] ?? {}), resource).toEqual(expect.arrayContaining([...grant.fields]));
        }
      }
    }
  });
});

describe('defineResource', () => {
  it('refuses a name that the register does not have, wherever it stands', () => {
    const { list, ...rest } = staff;
    expect(() => defineResource({ ...rest, list, search: ['colour'] } as never)).toThrow('no field colour');
    expect(() => defineResource({ ...rest, list, scope: { person: 'boss_id' } } as never)).toThrow('no field boss_id');
    expect(() => defineResource({ ...rest, list, openWhile: { field: 'stage', values: [] } } as never)).toThrow('no field stage');
    expect(() => defineResource({ ...rest, list: { ...list, sort: ['age', 'ASC'] } } as never)).toThrow('no field age');
  });

  it('refuses field names that the store uses itself or that no column can have', () => {
    for (const name of ['id', 'version', 'created_at', 'Name', '1st', 'a-b']) {
      expect(() => defineResource({ ...staff, fields: { ...staff.fields, [name]: staff.fields.name } } as never)).toThrow();
    }
  });
});
