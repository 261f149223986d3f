import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { type ActionLetter, type Grant, type GrantTable, grantsFor, ROLES, type Scope } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { ACTIONS, REGISTERS } from '../../model/resources/index.ts';
import { covers } from './cover.ts';
import { type SeedRow, stationRows } from './world/rows.ts';
import { openWorld, type World } from './world/world.ts';

/** Versions that no row has: a change that is allowed is then refused as stale and leaves no trace. */
const NO_VERSION = 999;
const registersOf = (resource: string): Definition[] => REGISTERS.filter(one => one.resource === resource);

/** Whether rows of the register can stand in the scope; the table names some that no register knows yet (`duties` by team). */
function canFit({ scope = {} }: Definition, by: Scope): boolean {
  const { person, team, department } = scope;
  switch (by) {
    case 'self':
    case 'reports':
      return person !== undefined;
    case 'team':
    case 'dept':
      return (person ?? team ?? department) !== undefined;
    case 'published':
      return scope.published !== undefined;
    case 'assigned':
      return scope.assigned !== undefined;
    default:
      return by !== 'loc';
  }
}

/** Letters that some request depends on; the rights of registers to come have no route yet. */
function isAskable(resource: string, scope: Scope, letter: ActionLetter): boolean {
  const registers = registersOf(resource).filter(one => canFit(one, scope));
  if (registers.length === 0) return false;
  const isWritable = registers.some(one => one.serverOnly !== true);
  if (letter === 'R' || letter === 'E') return true;
  if (letter === 'C' || letter === 'D') return isWritable && (letter === 'C' || registers.some(one => one.archive === true));
  if (letter === 'U' && isWritable) return true;
  return ACTIONS.some(action => action.allow === letter && registers.some(one => one.name === action.register));
}

describe('a lost grant', () => {
  let world: World;
  let rows: SeedRow[];
  let turn = 0;
  beforeAll(async () => {
    rows = stationRows();
    world = await openWorld('sqlite', rows);
  });
  afterAll(() => world.close());

  const status = async (role: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<string> => {
    turn = (turn % 20_000) + 1;
    const answer = await world.send({ method, url: `/api/${path}`, ...(body === undefined ? {} : { body }) }, turn, `users-${role}`);
    return answer.body.includes('problem.forbidden') ? '403' : `${answer.status}`;
  };

  /** What the wire answers to requests that leave no trace, whatever the rights. */
  const answers = async (role: string, resource: string, letters: readonly ActionLetter[]): Promise<string> => {
    const all: string[] = [];
    for (const definition of registersOf(resource)) {
      const { name } = definition;
      const own = rows.filter(row => row.register === name);
      if (letters.includes('R')) {
        turn += 1;
        all.push(
          (await world.send({ method: 'GET', url: `/api/${name}?range=[0,499]&sort=["id","ASC"]` }, turn, `users-${role}`)).body.replace(
            /"request_id":"[^"]*"/,
            '',
          ),
        );
      }
      if (letters.includes('E')) all.push(await status(role, 'GET', `${name}/export.csv`));
      if (letters.includes('C')) all.push(await status(role, 'POST', name, {}));
      for (const row of own.slice(0, 30)) {
        if (letters.includes('U')) all.push(await status(role, 'PUT', `${name}/${row.id}`, { version: NO_VERSION }));
        if (letters.includes('D') && definition.archive === true) all.push(await status(role, 'POST', `${name}/${row.id}/restore`));
        for (const action of ACTIONS.filter(one => one.register === name && letters.includes(one.allow))) {
          all.push(await status(role, 'POST', `${name}/${row.id}/${action.name}`, { version: NO_VERSION, effective_on: '2026-11-24' }));
        }
      }
    }
    return all.join('\n');
  };

  it.each(ROLES)('of %s is noticed at the wire, unless another grant says the same', async role => {
    const rights = world.server.deps.doors.rights;
    const real = rights.of;
    const unnoticed: string[] = [];
    for (const [resource, byRole] of Object.entries(GRANT_TABLE).filter(([name]) => registersOf(name).length > 0)) {
      const grants = byRole[role] ?? [];
      for (const [index, grant] of grants.entries()) {
        const rest = grants.filter((_, at) => at !== index);
        const without: GrantTable = { ...GRANT_TABLE, [resource]: { ...byRole, [role]: rest } };
        const letters = grant.actions.filter(letter => isAskable(resource, grant.scope, letter));
        const columns = new Set(registersOf(resource).flatMap(one => Object.values(one.fields).map(of => of.group ?? one.defaultGroup)));
        const asked: Grant = { ...grant, actions: letters, fields: grant.fields.filter(group => columns.has(group)) };
        const before = await answers(role, resource, letters);
        rights.of = () => ({ roles: [role], grants: grantsFor(without, [role]) });
        const after = await answers(role, resource, letters);
        rights.of = real;
        const isRepeated = covers([...rest, ...(role === 'employee' ? [] : (byRole.employee ?? []))], asked);
        if (before === after && !isRepeated) unnoticed.push(`${resource} ${grant.actions.join('')}@${grant.scope}:${grant.fields}`);
      }
    }
    expect(unnoticed).toEqual([]);
  });
});
