import { assignments, departments, people, type World } from './fixtures.ts';

const D = { root: 'd-root', workshop: 'd-workshop', paint: 'd-paint', office: 'd-office', loopA: 'd-loop-a', loopB: 'd-loop-b' };
const PEOPLE = ['gm', 'boss', 'lead', 'a1', 'a2', 'painter', 'clerk', 'x', 'y', 'nobody'] as const;
export type PersonName = (typeof PEOPLE)[number];

/** Person, department, team, manager, from, until. */
const HELD: readonly (readonly [PersonName, string | null, string | null, PersonName | null, string, string | null])[] = [
  ['gm', D.root, null, null, '2020-01-01', null],
  ['boss', D.workshop, null, 'gm', '2020-01-01', null],
  ['lead', D.workshop, 'A', 'boss', '2020-01-01', null],
  ['a1', D.office, 'O', 'clerk', '2020-01-01', '2026-06-01'],
  ['a1', D.workshop, 'A', 'lead', '2026-06-01', null],
  ['a2', D.workshop, 'A', 'lead', '2020-01-01', '2026-11-24'],
  ['painter', D.paint, 'P', 'boss', '2020-01-01', null],
  ['clerk', D.office, 'O', 'gm', '2020-01-01', null],
  ['x', D.loopA, 'X', 'y', '2020-01-01', null],
  ['y', D.loopB, 'X', 'x', '2020-01-01', null],
];

/**
 * A small station: gm over boss (workshop) and clerk (office), boss over lead and painter, lead over a1 and a2;
 * a1 moved from the office to the workshop on 2026-06-01, a2 left on 2026-11-24; x and y manage each other; `nobody` has no post.
 */
export async function organisation(at: World): Promise<void> {
  const put = (definition: Parameters<World['insert']>[0], id: string, input: Record<string, unknown>) =>
    at.insert(definition, { id, ...input });
  await put(departments, D.root, { name: '总部' });
  await put(departments, D.workshop, { name: '车间', parent_id: D.root });
  await put(departments, D.paint, { name: '喷漆', parent_id: D.workshop });
  await put(departments, D.office, { name: '办公室', parent_id: D.root });
  const loop = await put(departments, D.loopA, { name: '甲' });
  await put(departments, D.loopB, { name: '乙', parent_id: D.loopA });
  await at.update(departments, D.loopA, loop.version, { parent_id: D.loopB });
  for (const name of PEOPLE) await put(people, name, { number: name, name, phone: `phone ${name}`, id_no: `id ${name}` });
  for (const [staff, department, team, manager, from, until] of HELD) {
    await at.insert(assignments, {
      staff_id: staff,
      department_id: department,
      team_id: team,
      manager_id: manager,
      from_on: from,
      until_on: until,
    });
  }
}
