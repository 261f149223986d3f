import { departments } from '../model/resources/people/departments.ts';
import { posts } from '../model/resources/people/posts.ts';
import { staff } from '../model/resources/people/staff.ts';
import { staffAssignments } from '../model/resources/people/staff_assignments.ts';
import { STATION_ID, settings } from '../model/resources/settings/settings.ts';
import { users } from '../model/resources/settings/users.ts';
import { postDuties } from '../model/resources/today/post_duties.ts';
import type { Actor, Context } from '../server/context.ts';
import type { Planned } from '../server/duties/plan.ts';
import type { Store } from '../server/store/store.ts';

type Row = Readonly<Record<string, unknown>>;
const PEOPLE = 200;
const POSTS = 30;
const DEPARTMENTS = 10;
const DUTIES = 500;
const SINCE = '2020-01-01';

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
/** Of seventeen duties of a post two or three are daily, four weekly, six monthly, the rest rarer. */
const RHYTHMS: readonly Row[] = [
  { rhythm: 'day', due_time: '08:30' },
  { rhythm: 'day', due_time: '17:30' },
  { rhythm: 'week', weekday: 'mon' },
  { rhythm: 'week', weekday: 'wed' },
  { rhythm: 'week', weekday: 'fri' },
  { rhythm: 'week', weekday: 'sat' },
  { rhythm: 'month', month_day: 5 },
  { rhythm: 'month', month_day: 15 },
  { rhythm: 'month', month_day: -1 },
  { rhythm: 'month_workday', month_day: 3 },
  { rhythm: 'month_workday', month_day: -2 },
  { rhythm: 'month', month_day: 25 },
  { rhythm: 'quarter', month_of: 1, month_day: 10 },
  { rhythm: 'quarter', month_of: 3, month_day: 20 },
  { rhythm: 'year', month_of: 12, month_day: 20 },
  { rhythm: 'year', month_of: 6, month_day: 30 },
];

function dutyRow(n: number): Row {
  const post = ((n - 1) % POSTS) + 1;
  const kind = Math.floor((n - 1) / POSTS);
  const rhythm = RHYTHMS[kind % RHYTHMS.length] ?? {};
  const onRest = rhythm.rhythm === 'day' ? 'skip' : 'before';
  return {
    id: `duty-${n}`,
    code: `D${n}`,
    post_id: `post-${post}`,
    name: `岗位职责第 ${n} 条，查一遍并记下来`,
    name_en: `Duty ${n}: look it over and note it`,
    kind: 'periodic',
    on_rest: onRest,
    proof: n % 3 === 0 ? 'note' : 'nothing',
    checked_by_id: n % 7 === 0 ? 'post-1' : null,
    state: 'in_force',
    from_on: SINCE,
    ...rhythm,
  };
}

/** People, posts and duties of a large station: one department over nine, a manager each, everybody with one post. Returns how many duties. */
export async function fillStation({ db }: Context, store: Store, actor: Actor): Promise<number> {
  const departmentOf = (n: number): string => `dept-${((n - 1) % (DEPARTMENTS - 1)) + 2}`;
  const rows: [definition: Parameters<Store['insertMany']>[2], rows: Row[]][] = [
    [
      departments,
      range(DEPARTMENTS).map(n => ({ id: `dept-${n}`, code: `DP${n}`, name: `部门 ${n}`, parent_id: n === 1 ? null : 'dept-1' })),
    ],
    [posts, range(POSTS).map(n => ({ id: `post-${n}`, code: `B${n}`, name: `岗位 ${n}`, area: 'workshop' }))],
    [
      staff,
      range(PEOPLE).map(n => ({
        id: `staff-${n}`,
        number: `N${n}`,
        name: `员工 ${n}`,
        state: 'regular',
        hired_on: SINCE,
      })),
    ],
    [
      staffAssignments,
      range(PEOPLE).map(n => ({
        staff_id: `staff-${n}`,
        post_id: `post-${((n - 1) % POSTS) + 1}`,
        department_id: n === 1 ? 'dept-1' : departmentOf(n),
        manager_id: n === 1 ? null : n <= DEPARTMENTS ? 'staff-1' : `staff-${((n - 1) % (DEPARTMENTS - 1)) + 2}`,
        is_main: true,
        from_on: SINCE,
      })),
    ],
    [settings, [{ id: STATION_ID, station_name: '大站' }]],
    [
      users,
      [
        { id: 'users-owner', username: 'owner', roles: ['owner'], staff_id: null },
        { id: 'users-manager', username: 'manager', roles: ['service_manager'], staff_id: 'staff-1' },
        { id: 'users-employee', username: 'employee', roles: [], staff_id: 'staff-100' },
      ],
    ],
    [postDuties, range(DUTIES).map(dutyRow)],
  ];
  for (const [definition, some] of rows) await db.writeTx(tx => store.insertMany(tx, actor, definition, some));
  return DUTIES;
}

/** How a task of the past went: most were done in time, some late, a few missed; by its own name, so that each run is the same. */
export function outcome({ duty, period, holder, day }: Planned, today: string): Row {
  if (day >= today) return {};
  const luck = [...`${duty.id}${period}${holder}`].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 100_003, 7) % 100;
  if (luck < 4) return { state: 'missed' };
  const is_late = luck < 12;
  return {
    state: duty.checked_by_id === null ? 'done' : 'checked',
    is_late,
    done_by: holder,
    done_at: `${day}T0${is_late ? 9 : 1}:20:00.000Z`,
  };
}
