import type { Role } from '../../../model/kernel/access.ts';
import type { TestContext } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from '../http/station.ts';

export interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly version: number;
}
export interface Person {
  readonly staffId: string;
  readonly client: Client;
}

/** A small organisation: the owner above hr and the service manager, the supervisor below him, and two fitters below the supervisor. */
export interface Office {
  readonly station: TestStation;
  readonly department: string;
  readonly post: string;
  readonly owner: Person;
  readonly hr: Person;
  readonly manager: Person;
  readonly chief: Person;
  readonly fitter: Person;
  readonly mate: Person;
  act(who: Person, register: string, id: string, action: string, input?: object): ReturnType<Client['send']>;
  make(who: Person, register: string, values: object): ReturnType<Client['send']>;
  rows(who: Person, register: string, filter: object): Promise<Json[]>;
}

/** The office on an empty database; everybody is in the workshop since the beginning of 2020, on one post. */
export async function testOffice(context: TestContext): Promise<Office> {
  const station = await testStation(context);
  const department = (await station.row('departments', { code: 'W', name: '车间' })).id;
  const post = (await station.row('posts', { code: 'P16', name: '机修工', area: 'workshop' })).id;
  const person = async (username: string, roles: readonly Role[], above: Person | null): Promise<Person> => {
    const { staffId } = await station.person(username, roles);
    const place = { staff_id: staffId, post_id: post, department_id: department, manager_id: above?.staffId ?? null };
    await station.row('staff_assignments', { ...place, is_main: true, from_on: '2020-01-01' });
    return { staffId, client: await station.signIn(username) };
  };
  const owner = await person('owner', ['owner'], null);
  const hr = await person('hr', ['hr'], owner);
  const manager = await person('manager', ['service_manager'], owner);
  const chief = await person('chief', ['workshop_supervisor'], manager);
  const fitter = await person('fitter', [], chief);
  const mate = await person('mate', [], chief);
  return {
    station,
    department,
    post,
    owner,
    hr,
    manager,
    chief,
    fitter,
    mate,
    act: (who, register, id, action, input = {}) => who.client.send('POST', `/api/${register}/${id}/${action}`, input),
    make: (who, register, values) => who.client.send('POST', `/api/${register}`, values),
    rows: async (who, register, filter) =>
      (await who.client.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json(),
  };
}
