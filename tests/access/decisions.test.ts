import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../model/kernel/access.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { sampleRow } from '../../model/kernel/samples.ts';
import { ACTIONS, REGISTERS } from '../../model/resources/index.ts';
import { type Expectation, expectationFor, logRow } from './decisions.ts';
import { readSheet } from './oracle.ts';
import { PEOPLE } from './world/people.ts';
import { type SeedRow, staffId, stationRows } from './world/rows.ts';
import { openWorld, type WireAnswer, type WireRequest, type World } from './world/world.ts';

const sheet = readSheet();
const PLAIN = ['text', 'long_text', 'integer', 'quantity', 'money', 'unit_price', 'rating', 'date'];
type Decision = readonly [what: string, got: unknown, wanted: unknown];

/** Those decisions that are not as the page has them. */
const wrong = (decisions: readonly Decision[]): Decision[] =>
  decisions.filter(([, got, wanted]) => JSON.stringify(got) !== JSON.stringify(wanted));

/** One field of each group that a change can name without touching keys, scopes or the register's own checks. */
function fieldOfGroup(definition: Definition, group: string): string | undefined {
  const { person, department, team, on } = definition.scope ?? {};
  return Object.keys(definition.fields).find(name => {
    const of = definition.fields[name];
    const isFixed = [person, department, team, on, ...definition.key].includes(name) || of?.readOnly === true;
    return !isFixed && (of?.group ?? definition.defaultGroup) === group && PLAIN.includes(of?.kind ?? '') && of?.kind !== 'date';
  });
}

describe.each(ROLES)('every decision about %s', role => {
  const viewer = { role, person: role };
  const expected: Expectation = expectationFor(sheet, viewer);
  let world: World;
  let rows: SeedRow[] = [];
  let turn = 1;
  const ask = (method: WireRequest['method'], path: string, body?: unknown, user = `users-${role}`): Promise<WireAnswer> => {
    turn += 1;
    return world.send({ method, url: `/api/${path}`, ...(body === undefined ? {} : { body }) }, turn, user);
  };
  const parsed = ({ body }: WireAnswer): Record<string, unknown>[] => JSON.parse(body) as Record<string, unknown>[];
  beforeAll(async () => {
    const seeds = stationRows();
    world = await openWorld('sqlite', seeds);
    const log: SeedRow[] = [];
    for (let from = 0; ; from += 500) {
      const page = parsed(await ask('GET', `audit_log?range=[${from},${from + 499}]&sort=["id","ASC"]`, undefined, 'users-owner'));
      log.push(...page.map(logRow));
      if (page.length < 500) break;
    }
    rows = [...seeds, ...log];
  });
  afterAll(() => world.close());
  const of = (definition: Definition): SeedRow[] => rows.filter(row => row.register === definition.name);

  /** The id of a row of the register, another one each turn. */
  const idIn = (register: string, at: number): string | undefined => {
    const there = rows.filter(row => row.register === register);
    return there[at % Math.max(there.length, 1)]?.id;
  };

  it('lists exactly the rows and columns of the page', async () => {
    const decisions: Decision[] = [];
    for (const definition of REGISTERS) {
      const answer = await ask('GET', `${definition.name}?range=[0,499]&sort=["id","ASC"]`);
      if (!expected.ever(definition, 'R')) {
        decisions.push([definition.name, answer.status, 403]);
        continue;
      }
      const members = of(definition).flatMap(row => {
        const seen = expected.members(definition, row);
        return seen === undefined ? [] : [[row.id, seen.join(' ')] as const];
      });
      const wanted = Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 500));
      const got = Object.fromEntries(parsed(answer).map(row => [row.id, Object.keys(row).sort().join(' ')]));
      decisions.push([definition.name, got, wanted]);
    }
    expect(wrong(decisions)).toEqual([]);
  });

  it('answers one row, its history and its export as the list does', async () => {
    const decisions: Decision[] = [];
    for (const definition of REGISTERS) {
      const may = expected.ever(definition, 'R');
      for (const row of of(definition).slice(0, 60)) {
        const wanted = may ? (expected.members(definition, row) === undefined ? 404 : 200) : 403;
        const path = `${definition.name}/${row.id}`;
        decisions.push([path, (await ask('GET', path)).status, wanted]);
        if (row === of(definition)[0]) decisions.push([`${path}/history`, (await ask('GET', `${path}/history`)).status, wanted]);
      }
      const exported = await ask('GET', `${definition.name}/export.csv`);
      decisions.push([`${definition.name}/export`, exported.status, expected.ever(definition, 'E') ? 200 : 403]);
    }
    expect(wrong(decisions)).toEqual([]);
  });

  it('knows no hidden field in filters, sorts and totals', async () => {
    const decisions: Decision[] = [];
    for (const definition of REGISTERS.filter(one => expected.ever(one, 'R'))) {
      for (const name of Object.keys(definition.fields).filter(one => !expected.knows(definition, one))) {
        for (const query of [`filter={"${name}_null":true}`, `sort=["${name}","ASC"]`]) {
          const answer = await ask('GET', `${definition.name}?${query}`);
          const fake = await ask('GET', `${definition.name}?${query.replace(name, 'no_such_field')}`);
          decisions.push([`${definition.name}?${query}`, answer.status, 422]);
          decisions.push([
            `${definition.name}?${query} as unknown`,
            answer.body.replaceAll(name, 'x').replace(/"request_id":"[^"]*"/, ''),
            fake.body.replaceAll('no_such_field', 'x').replace(/"request_id":"[^"]*"/, ''),
          ]);
        }
      }
    }
    expect(wrong(decisions)).toEqual([]);
  });

  it('refuses actions as the page does', async () => {
    const decisions: Decision[] = [];
    for (const action of ACTIONS) {
      const definition = REGISTERS.find(one => one.name === action.register) as Definition;
      const input = Object.fromEntries(
        Object.entries(action.input).map(([name, field]) => [
          name,
          field.target === undefined ? kindOf(field).samples(field)[0] : `${field.target}-1`,
        ]),
      );
      // Acting on one's own account or person would end the session that asks.
      const others = of(definition).filter(row => ![`users-${role}`, staffId(role)].includes(row.id));
      for (const row of others.slice(0, 12)) {
        const answer = await ask('POST', `${definition.name}/${row.id}/${action.name}`, input);
        const wanted = expected.act(definition, row, action);
        const isForbidden = answer.status === 403 && answer.body.includes('problem.forbidden');
        const isRefused = isForbidden || (answer.status === 404 && wanted !== 200);
        decisions.push([`${row.id}/${action.name}`, isRefused ? answer.status : 200, wanted]);
      }
    }
    expect(wrong(decisions)).toEqual([]);
  });

  it('takes new rows as the page does', async () => {
    const decisions: Decision[] = [];
    for (const definition of REGISTERS) {
      const { person } = definition.scope ?? {};
      const about = person === undefined || person === 'id' ? [undefined] : PEOPLE;
      for (const [index, someone] of about.entries()) {
        const sample = sampleRow(definition, 5000 + index + ROLES.indexOf(role) * 20, idIn);
        const required = Object.fromEntries(
          Object.entries(sample).filter(([name]) => definition.fields[name]?.required && definition.fields[name]?.initial === undefined),
        );
        const values = { ...required, ...(someone === undefined || person === undefined ? {} : { [person]: staffId(someone) }) };
        const row = { register: definition.name, id: 'new', by: role, values };
        const answer = await ask('POST', definition.name, values);
        const wanted = expected.create(definition, row);
        const isOtherReason = wanted === 201 && answer.status === 422 && !/read_only|unknown_field/.test(answer.body);
        decisions.push([`${definition.name} about ${someone}`, isOtherReason ? 201 : answer.status, wanted]);
      }
    }
    expect(wrong(decisions)).toEqual([]);
  });

  it('takes changes as the page does, group by group', async () => {
    const decisions: Decision[] = [];
    for (const definition of REGISTERS) {
      const groups = new Set(Object.values(definition.fields).map(one => one.group ?? definition.defaultGroup));
      for (const group of groups) {
        const field = fieldOfGroup(definition, group);
        if (field === undefined) continue;
        for (const row of of(definition).slice(0, 40)) {
          const current = await ask('GET', `${definition.name}/${row.id}`, undefined, 'users-owner');
          const version = current.status === 200 ? (JSON.parse(current.body) as { version: number }).version : 1;
          const value = sampleRow(definition, 7000 + turn, idIn)[field] ?? 1;
          const answer = await ask('PUT', `${definition.name}/${row.id}`, { [field]: value, version });
          const wanted = expected.update(definition, row, field);
          const isOtherReason = wanted === 200 && answer.status !== 404 && !/problem.forbidden|read_only|unknown_field/.test(answer.body);
          const isStale = wanted === 422 && answer.status === 409;
          decisions.push([`${row.id}.${field}`, isOtherReason ? 200 : isStale ? 422 : answer.status, wanted]);
        }
      }
    }
    expect(wrong(decisions)).toEqual([]);
  });

  it('refuses deletions as the page does', async () => {
    const decisions: Decision[] = [];
    for (const definition of REGISTERS) {
      const others = of(definition).filter(row => ![`users-${role}`, staffId(role)].includes(row.id));
      for (const row of others.slice(-6)) {
        const answer = await ask('DELETE', `${definition.name}/${row.id}`);
        const isRefused = answer.status === 404 || answer.body.includes('problem.forbidden');
        decisions.push([`${row.id}`, isRefused ? answer.status : 200, expected.remove(definition, row)]);
      }
    }
    expect(wrong(decisions)).toEqual([]);
  });
});
