import { FIELD_POSTS, POSTS } from '../../../data/starter/posts.ts';
import type { FieldMap } from '../../../model/kernel/resource.ts';
import { sampleRows } from '../../../model/kernel/samples.ts';
import { REGISTERS } from '../../../model/resources/index.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import { Attachments } from '../../../server/files/attachments.ts';
import { filesDir } from '../../../server/places.ts';
import { seedStarter } from '../../../server/seed/starter.ts';
import { type FILES, keepFiles } from '../../access/world/attachments.ts';
import { type RowToSeed, seedRows } from '../../support/seeding.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

export const TODAY = '2026-11-24';
/** The rows of each register that others may refer to. */
const EACH = 3;

const targetsOf = (fields: FieldMap): string[] =>
  Object.values(fields).flatMap(of => [...(of.target === undefined ? [] : [of.target]), ...targetsOf(of.fields ?? {})]);
/** The registers whose rows others name. */
const NAMED: ReadonlySet<string> = new Set(REGISTERS.flatMap(one => targetsOf(one.fields)));

/** Somebody who holds a post, and somebody of his team who reports to him. */
export interface Holder {
  readonly post: string;
  readonly role: string;
  readonly staffId: string;
  readonly mateId: string;
  readonly cookie: string;
  readonly mateCookie: string;
}
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}
export interface World {
  readonly server: TestServer;
  readonly holders: ReadonlyMap<string, Holder>;
  /** The department and the team of every holder and his mate. */
  readonly place: { readonly department: string; readonly team: string };
  readonly file: (typeof FILES)[number];
  call(cookie: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answer>;
  close(): Promise<void>;
}

/** What sample rows must say so that others can build on them. */
const STANDING: Readonly<Record<string, object>> = {
  appraisal_cycles: { state: 'open' },
  // A rule that holds would ask others than those who have the right.
  approval_rules: { is_active: false },
};

const ALL_POSTS = [...POSTS, ...FIELD_POSTS.filter(one => !POSTS.some(other => other.code === one.code))];
export const holderOf = (post: string): string => `staff-${post}`;
export const mateOf = (post: string): string => `staff-mate-${post}`;
const postId = (code: string): string => `post-${code.toLowerCase()}`;

/** One person for each post, under the holder of the post above; a mate under each of them; their accounts. */
function people(): RowToSeed[] {
  const seed = (register: string, id: string, values: object): RowToSeed => ({ register, id, by: 'nobody', values: { ...values } });
  const one = (post: string, id: string, manager: string | null, roles: readonly string[], number: string): RowToSeed[] => {
    const place = { department_id: 'dept-as', team_id: 'team-t1', manager_id: manager, is_main: true, from_on: '2020-01-01' };
    const name = `${number}号`;
    const placed = seed('staff_assignments', `assignment-${number}`, { ...place, staff_id: id, post_id: postId(post), until_on: null });
    const person = seed('staff', id, { number, name, state: 'regular', employment_kind: 'full_time', hired_on: '2020-01-01' });
    return [person, placed, seed('users', `users-${id}`, { username: number.toLowerCase(), staff_id: id, roles })];
  };
  return ALL_POSTS.flatMap(post => {
    const above = post.reports_to === undefined ? null : holderOf(post.reports_to);
    const own = one(post.code, holderOf(post.code), above, [post.usual_role], `H${post.code}`);
    // Mates hold the everyday post: no duty is theirs.
    return [...own, ...one('Q01', mateOf(post.code), holderOf(post.code), ['employee'], `M${post.code}`)];
  });
}

/** A station with both packs, a holder for each post, and a few rows of everything that records refer to. */
export async function openWorld(dialect: 'sqlite' | 'postgres'): Promise<World> {
  const server = await startTestServer(dialect);
  const { context, store, config } = server.deps;
  const actor = serverActor(TODAY, 'starter');
  await seedStarter({ context, store, actor }, 'station');
  await seedStarter({ context, store, actor }, 'field');
  server.ids.pin('samples');
  const samples = [...sampleRows(REGISTERS, EACH)]
    .filter(([register]) => NAMED.has(register))
    .flatMap(([register, rows]) =>
      rows.map(
        ({ id, ...values }): RowToSeed => ({ register, id: String(id), by: 'nobody', values: { ...values, ...STANDING[register] } }),
      ),
    );
  const settings: RowToSeed = { register: 'settings', id: 'station', by: 'nobody', values: { station_name: '站' } };
  const everyday: RowToSeed = {
    register: 'posts',
    id: postId('Q01'),
    by: 'nobody',
    values: { code: 'Q01', name: '帮手', area: 'workshop', usual_role: 'employee' },
  };
  await seedRows({ ...context, ids: server.ids }, store, [settings, ...samples, everyday, ...sorted(people())], TODAY);
  await keepFiles(config.dir);
  server.ids.pin('duties');
  const file = await new Attachments(filesDir(config.dir)).add('proof.pdf', Buffer.from('%PDF-1.4\n% proof\n%%EOF\n'));
  const holders = new Map<string, Holder>();
  for (const post of ALL_POSTS) {
    const [staffId, mateId] = [holderOf(post.code), mateOf(post.code)];
    const cookie = await server.cookieFor(`users-${staffId}`);
    const mateCookie = await server.cookieFor(`users-${mateId}`);
    holders.set(post.code, { post: post.code, role: post.usual_role, staffId, mateId, cookie, mateCookie });
  }
  server.ids.pin('requests');
  const call: World['call'] = async (cookie, method, path, body) => {
    const json = body === undefined ? {} : { payload: JSON.stringify(body), headers: { cookie, 'content-type': 'application/json' } };
    const answer = await server.app.inject({ method, url: `/api${path}`, headers: { cookie }, ...json });
    return { status: answer.statusCode, body: answer.body === '' ? null : JSON.parse(answer.body) };
  };
  return { server, holders, place: { department: 'dept-as', team: 'team-t1' }, file, call, close: () => server.close() };
}

/** People before what refers to them. */
function sorted(rows: readonly RowToSeed[]): RowToSeed[] {
  const order = ['staff', 'staff_assignments', 'users'];
  return [...rows].sort((a, b) => order.indexOf(a.register) - order.indexOf(b.register));
}
