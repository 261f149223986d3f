import type { ListQuery } from '../../../model/kernel/query.ts';
import { type Definition, groupOf, labelOf } from '../../../model/kernel/resource.ts';
import type { Actor } from '../../../server/context.ts';
import { invalid, Problem } from '../../../server/problem.ts';
import type { Page, Store } from '../../../server/store/store.ts';
import { seedingActor } from '../../support/seeding.ts';
import { TODAY } from '../world/people.ts';
import type { World } from '../world/world.ts';
import type { Spoil } from './compare.ts';

/** A fault planted on purpose in one channel, and somebody who could use it. */
export interface Leak {
  readonly channel: string;
  readonly role: string;
  readonly spoil: Spoil;
  /** Where to look for it, when it is in few of the registers; everywhere when missing. */
  readonly registers?: readonly string[];
  /** Where chance begins; 1 unless a round that finds it sooner is known. */
  readonly seed?: number;
}

const ROOT: Actor = seedingActor('owner', TODAY, true);
const ALL = [0, 499] as const;

/** Requests to these routes are answered as if the owner had asked. */
const openRoute =
  (pattern: RegExp): Spoil =>
  world => ({
    ...world,
    send: async (request, turn, userId) => {
      // The owner's session stands where the caller's own would: the answer is the owner's, nothing else is.
      const isOpen = request.method === 'GET' && pattern.test(request.url);
      const mine = await world.send(request, turn, userId);
      return isOpen && mine.status !== 401 ? world.send(request, turn, 'users-owner') : mine;
    },
  });

/** The store of the world with some methods replaced. */
const patch =
  (change: (store: Store, world: World) => Partial<Store>): Spoil =>
  world => {
    const { store } = world.server.deps;
    Object.assign(store, change({ ...store }, world));
    return world;
  };

const isNoField = (error: unknown): boolean => error instanceof Problem && error.status === 422;

/** The caller's own view of the rows that `query` finds for somebody who may see everything. */
async function foundByRoot(store: Store, actor: Actor, definition: Definition, query: ListQuery): Promise<Page> {
  const { rows } = await store.list(ROOT, definition, { ...query, range: ALL });
  const mine = await store.many(
    actor,
    definition,
    rows.map(row => row.id),
  );
  const page = mine.slice(query.range[0], query.range[1] + 1);
  return { rows: page, total: mine.length, isCapped: false };
}

/** A list whose refusals for a hidden name are answered instead. */
const leakyList = (applies: (query: ListQuery) => boolean): Spoil =>
  patch(store => ({
    list: async (actor, definition, query) => {
      try {
        if (applies(query)) return await foundByRoot(store, actor, definition, query);
      } catch (error) {
        if (!isNoField(error)) throw error;
      }
      return store.list(actor, definition, query);
    },
  }));

const hiddenColumn = patch(store => ({
  list: async (actor, definition, query) => {
    const page = await store.list(actor, definition, query);
    const [name] = Object.keys(definition.fields).filter(
      one => groupOf(definition, one) !== definition.defaultGroup && definition.fields[one]?.kind !== 'secret',
    );
    if (name === undefined) return page;
    const all = await store.many(
      ROOT,
      definition,
      page.rows.map(row => row.id),
    );
    return { ...page, rows: page.rows.map((row, index) => ({ ...row, [name]: all[index]?.[name] })) };
  },
}));

const trueCount = patch(store => ({
  list: async (actor, definition, query) => {
    const page = await store.list(actor, definition, query);
    return { ...page, total: (await store.list(ROOT, definition, query)).total };
  },
}));

/** A key that is in use is said to be, whoever asks, before anybody looks at rights. */
const takenFirst = patch(store => ({
  insert: async (tx, actor, definition, input, change) => {
    const [name] = definition.key;
    if (name !== undefined && change?.asServer !== true) {
      const conditions = definition.key.map(field => ({ field, operator: 'eq' as const, value: String(input[field]) }));
      const sort = { field: 'id', order: 'ASC' } as const;
      const { total } = await store.list(ROOT, definition, { conditions, sort, range: [0, 0], archived: true });
      if (total > 0) throw invalid({ [name]: { key: 'validation.unique' } });
    }
    return store.insert(tx, actor, definition, input, change);
  },
}));

/** Labels of whatever is referred to: here as the detail of a record that is read. */
const labelled = patch((store, world) => ({
  get: async (actor, definition, id) => {
    const row = await store.get(actor, definition, id);
    const target = world.server.deps.registry.get('users');
    const made = typeof row.created_by === 'string' ? (await store.many(ROOT, target, [row.created_by]))[0] : undefined;
    return made === undefined ? row : { ...row, created_by_label: labelOf(target, made) };
  },
}));

/** Everybody hears of everything. */
const unfilteredNews: Spoil = world => ({
  ...world,
  hear: async () => {
    const heard = new Set<string>();
    world.server.deps.changes.listen(registers => {
      for (const register of registers) heard.add(register);
    });
    return () => [...heard].sort();
  },
});

/** One fault for each channel of security.md's list. */
export const LEAKS: readonly Leak[] = [
  { channel: 'list: a column of another group', role: 'tool_keeper', spoil: hiddenColumn },
  {
    channel: 'get: rows out of scope',
    role: 'employee',
    spoil: openRoute(/^\/api\/(salaries|certificates|users)\/[^/?]+$/),
    registers: ['salaries', 'certificates', 'users', 'staff'],
  },
  { channel: 'filter: by a hidden field', role: 'cashier', spoil: leakyList(query => query.conditions.length > 0) },
  {
    channel: 'sort: by a hidden field',
    role: 'front_desk',
    spoil: leakyList(query => query.conditions.length === 0 && query.q === undefined),
  },
  { channel: 'search: in hidden texts', role: 'parts_keeper', spoil: leakyList(query => query.q !== undefined), seed: 7 },
  {
    channel: 'aggregate: totals over hidden rows',
    role: 'employee',
    spoil: patch(store => ({ totals: (_, ...rest) => store.totals(ROOT, ...rest) })),
  },
  { channel: 'export: without the right to', role: 'cashier', spoil: openRoute(/\/export\.csv/) },
  { channel: 'label: of a record that is hidden', role: 'cashier', spoil: labelled },
  { channel: 'attachment: without its record’s rights', role: 'workshop_supervisor', spoil: openRoute(/^\/api\/files\//) },
  { channel: 'count: of hidden rows', role: 'workshop_supervisor', spoil: trueCount },
  { channel: 'news: of hidden registers', role: 'employee', spoil: unfilteredNews },
  {
    channel: 'refusal: a hidden key is in use',
    role: 'workshop_supervisor',
    spoil: takenFirst,
    registers: ['staff', 'staff_skills', 'certificates', 'personal_targets', 'targets', 'appraisals', 'salaries'],
  },
];
