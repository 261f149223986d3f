import { describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, demoPeople } from '../../../data/demo/staff.ts';
import { type DemoRows, demoStation } from '../../../data/demo/station.ts';
import { ROLES } from '../../../model/kernel/access.ts';
import { checkNew } from '../../../model/kernel/schema.ts';
import { register } from '../../../model/resources/index.ts';
import { ABC_CLASSES, abcClasses, DEMAND_CLASSES, demandClass, factsOf } from '../../../model/rules/demand.ts';

const TODAY = '2026-11-25';
const station = demoStation(TODAY);
const all: readonly DemoRows[] = [...station.rows, { register: 'part_demand', rows: station.demand }];
const rowsOf = (name: string): readonly Readonly<Record<string, unknown>>[] => all.find(one => one.register === name)?.rows ?? [];
/** Names that hold the code of a starter row; the seeder puts the id into the field with `_id`. */
const CODES: Readonly<Record<string, string>> = {
  post: 'post_id',
  from_post: 'from_post_id',
  to_post: 'to_post_id',
  department: 'department_id',
  team: 'team_id',
  skill: 'skill_id',
  certificate: 'kind_id',
  supplier: 'supplier_id',
  reader_posts: 'readers',
  to_departments: 'departments',
};

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('the demo station', () => {
  it.each(all.map(({ register: name, rows }) => [name, rows] as const))('%s: every row passes the checks of its register', (name, rows) => {
    const definition = register(name);
    if (definition === undefined) throw new Error(name);
    for (const { id, ...row } of rows) {
      const full = Object.fromEntries(Object.entries(row).map(([field, value]) => [CODES[field] ?? field, value]));
      const checked = checkNew(definition, full);
      expect(checked.ok ? {} : checked.errors, String(id)).toEqual({});
    }
  });

  it('has every id and key once', () => {
    for (const { register: name, rows } of all) {
      const ids = rows.map(row => row.id).filter(id => id !== undefined);
      expect(new Set(ids).size, name).toBe(ids.length);
      const key = register(name)?.key ?? [];
      // Numbers of the day itself are given when the rows are written.
      const keys = rows
        .map(row => key.map(field => row[field] ?? row[field.replace(/_id$/, '')] ?? row.certificate))
        .filter(parts => key.length !== 1 || parts[0] !== undefined)
        .map(parts => parts.join('|'));
      if (key.length > 0) expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  it('is the same whenever it is made, and alive on any day', () => {
    expect(demoStation(TODAY)).toEqual(station);
    for (const day of ['2026-01-01', '2026-03-31', '2027-02-28', '2028-02-29']) {
      const other = demoStation(day);
      const months = other.demand.map(row => row.month);
      expect(months.sort().at(-1)).toBe(new Date(Date.parse(`${day.slice(0, 7)}-01T00:00:00Z`) - 1000).toISOString().slice(0, 7));
    }
  });

  it('refers to people and parts that are there', () => {
    const people = new Set(rowsOf('staff').map(row => row.id));
    const parts = new Set(rowsOf('parts').map(row => row.id));
    for (const { register: name, rows } of all) {
      for (const row of rows) {
        for (const field of ['staff_id', 'manager_id', 'keeper_id']) {
          if (row[field] !== undefined && row[field] !== null) expect(people, `${name} ${field}`).toContain(row[field]);
        }
        if (row.part_id !== undefined) expect(parts.has(row.part_id)).toBe(true);
      }
    }
  });

  it('has one account a role, of somebody who works there', () => {
    expect(DEMO_ACCOUNTS.map(one => one.username).sort()).toEqual([...ROLES].sort());
    const working = demoPeople(TODAY)
      .filter(person => person.state === 'regular')
      .map(person => `staff-${person.number}`);
    for (const account of DEMO_ACCOUNTS) expect(working).toContain(account.staffId);
  });

  it('gives nobody two main posts at a time', () => {
    const byPerson = new Map<unknown, Readonly<Record<string, unknown>>[]>();
    for (const row of rowsOf('staff_assignments').filter(one => one.is_main === true)) {
      byPerson.set(row.staff_id, [...(byPerson.get(row.staff_id) ?? []), row]);
    }
    for (const [person, rows] of byPerson) {
      const sorted = [...rows].sort((a, b) => (String(a.from_on) < String(b.from_on) ? -1 : 1));
      for (const [index, row] of sorted.slice(1).entries())
        expect(String(sorted[index]?.until_on) <= String(row.from_on), String(person)).toBe(true);
    }
    expect(byPerson.size).toBe(rowsOf('staff').length);
  });

  it('tells of people on their way: on probation, leaving, gone, coming', () => {
    const states = rowsOf('staff').map(row => row.state);
    for (const state of ['pending', 'probation', 'regular', 'notice', 'left']) expect(states).toContain(state);
    const ends = rowsOf('certificates').map(row => String(row.valid_until_on ?? '9999'));
    expect(ends.some(day => day < TODAY)).toBe(true);
    expect(ends.filter(day => day >= TODAY && day < '2027-02-23').length).toBeGreaterThan(2);
  });

  it('has parts in every ABC and demand class, and months that nobody knows', () => {
    const months = [...new Set(rowsOf('part_demand').map(row => String(row.month)))].sort();
    const known = new Map<unknown, Map<string, number>>();
    for (const row of rowsOf('part_demand')) {
      const series = known.get(row.part_id) ?? new Map<string, number>();
      known.set(row.part_id, series.set(String(row.month), Number(row.qty_milli)));
    }
    const classes = new Set([...known.values()].map(series => demandClass(factsOf(months.map(month => series.get(month) ?? null)))));
    expect([...classes].sort()).toEqual([...DEMAND_CLASSES].sort());
    const cost = new Map(rowsOf('parts').map(row => [String(row.id), Number(row.cost_e4)]));
    const amounts = new Map([...known].map(([id, series]) => [String(id), sum(series.values()) * (cost.get(String(id)) ?? 0)]));
    expect([...new Set(abcClasses(amounts).values())].sort()).toEqual([...ABC_CLASSES]);
    expect(rowsOf('parts').length).toBeGreaterThan(550);
  });
});
