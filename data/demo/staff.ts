import type { Role } from '../../model/kernel/access.ts';
import { addDays, firstOfMonth } from './dates.ts';

export const STATION_NAME = '青禾汽车服务站';

/** One person of the demo station; days are fixed for those who came long ago, or counted from the day of the demo. */
export interface DemoPerson {
  readonly number: string;
  readonly name: string;
  readonly gender: 'male' | 'female';
  /** Code of the post, department and team of the starter content. */
  readonly post: string;
  readonly department: string;
  readonly team?: string;
  /** Number of the manager. */
  readonly manager?: string;
  readonly born: string;
  readonly firstWorked: string;
  readonly hired: string;
  readonly state: 'pending' | 'probation' | 'regular' | 'notice' | 'left';
  /** Monthly base pay in yuan. */
  readonly pay: number;
  readonly role?: Role;
  readonly left?: string;
  readonly employment?: 'full_time' | 'intern' | 'rehired_retiree';
}

type Line = readonly [
  number: string,
  name: string,
  gender: 'm' | 'f',
  place: string,
  manager: string,
  born: string,
  firstWorked: string,
  hired: string,
  pay: number,
  role?: Role,
];

/** place = post department team */
const SETTLED: readonly Line[] = [
  ['0101', '陈国梁', 'm', 'P01 GM', '', '1972-05-16', '1993-07-01', '2012-03-01', 15000, 'owner'],
  ['0102', '沈怀远', 'm', 'P03 AS T1', '0101', '1980-11-02', '2002-07-08', '2013-06-03', 11000, 'service_manager'],
  ['0103', '白露', 'f', 'P28 HR T1', '0101', '1989-09-07', '2011-07-04', '2016-09-05', 6500, 'hr'],
  ['0104', '林晓岚', 'f', 'P04 FD T2', '0102', '1986-03-21', '2008-07-01', '2014-04-14', 7500, 'front_desk'],
  ['0105', '何嘉树', 'm', 'P05 FD T2', '0104', '1991-12-09', '2013-07-01', '2017-02-13', 5600],
  ['0106', '顾一鸣', 'm', 'P05 FD T2', '0104', '1994-06-18', '2016-07-04', '2019-05-06', 5200],
  ['0107', '苏念', 'f', 'P05 FD T2', '0104', '1997-01-30', '2019-07-01', '2021-08-02', 4800],
  ['0108', '方可', 'f', 'P07 FD T2', '0104', '1996-10-11', '2018-07-02', '2020-06-01', 4500],
  ['0109', '叶知秋', 'f', 'P08 FD T2', '0104', '1988-08-23', '2010-07-01', '2015-10-12', 5000, 'cashier'],
  ['0110', '于海燕', 'f', 'P09 PT T6', '0102', '1984-04-05', '2006-07-03', '2013-09-02', 7800, 'parts_manager'],
  ['0111', '丁文静', 'f', 'P11 PT T6', '0110', '1993-02-14', '2014-07-01', '2018-03-05', 5000, 'parts_keeper'],
  ['0112', '石磊', 'm', 'P25 WS T6', '0113', '1987-07-28', '2007-09-03', '2016-05-09', 5000, 'tool_keeper'],
  ['0113', '罗建军', 'm', 'P12 WS T3', '0102', '1978-01-19', '1998-08-01', '2012-03-05', 8800, 'workshop_supervisor'],
  ['0114', '彭立新', 'm', 'P15 WS T4', '0113', '1981-06-25', '2001-07-02', '2013-04-01', 7600],
  ['0115', '袁大勇', 'm', 'P15 WS T5', '0113', '1979-10-03', '1999-09-06', '2012-08-13', 7600],
  ['0116', '唐立群', 'm', 'P21 AS T1', '0102', '1983-05-12', '2004-07-05', '2015-03-16', 6800],
  ['0117', '马志远', 'm', 'P16 WS T3', '0113', '1990-04-17', '2011-07-11', '2022-03-14', 6400, 'employee'],
  ['0118', '谢天佑', 'm', 'P16 WS T3', '0113', '1992-09-29', '2013-07-08', '2019-11-04', 6000],
  ['0119', '邓小川', 'm', 'P16 WS T3', '0113', '1995-11-15', '2016-07-11', '2021-03-08', 5600],
  ['0121', '董浩然', 'm', 'P16 WS T4', '0114', '1989-02-08', '2009-07-06', '2017-07-03', 6300],
  ['0122', '潘文博', 'm', 'P17 WS T4', '0114', '1991-08-20', '2012-07-09', '2018-10-15', 6500],
  ['0124', '蒋少华', 'm', 'P18 WS T5', '0115', '1985-12-24', '2005-09-05', '2014-11-10', 6600],
  ['0125', '崔明亮', 'm', 'P19 WS T5', '0115', '1990-07-06', '2010-07-05', '2016-08-01', 6600],
  ['0127', '江海涛', 'm', 'P27 AS T1', '0102', '1976-03-13', '1996-05-06', '2014-02-17', 5200],
];

function personOf([number, name, gender, place, manager, born, firstWorked, hired, pay, role]: Line): DemoPerson {
  const [post = '', department = '', team] = place.split(' ');
  return {
    number,
    name,
    gender: gender === 'm' ? 'male' : 'female',
    post,
    department,
    ...(team === undefined ? {} : { team }),
    ...(manager === '' ? {} : { manager }),
    born,
    firstWorked,
    hired,
    pay,
    state: 'regular',
    ...(role === undefined ? {} : { role }),
  };
}

const settled = (line: Line, more: Partial<DemoPerson>): DemoPerson => ({ ...personOf(line), ...more });

/** Those whose story is told from the day of the demo: who is on probation, leaves, has left, or comes next month. */
function lately(today: string): DemoPerson[] {
  const recent = addDays(today, -52);
  const intern = addDays(today, -20);
  return [
    settled(['0120', '贺一凡', 'm', 'P20 WS T3', '0113', '2005-05-27', intern, intern, 2800], { state: 'probation', employment: 'intern' }),
    settled(['0126', '梁思齐', 'm', 'P18 WS T5', '0115', '2000-02-22', '2021-07-05', recent, 5000], { state: 'probation' }),
    settled(['0123', '曹睿', 'm', 'P16 WS T4', '0114', '1998-09-01', '2019-07-08', '2023-05-15', 5400], { state: 'notice' }),
    settled(['0128', '秦小满', 'f', 'P24 AS T1', '0102', '1999-05-21', '2021-07-01', firstOfMonth(today, 1), 4600], { state: 'pending' }),
    settled(['0098', '周建平', 'm', 'P16 WS T4', '0114', '1965-02-02', '1985-03-04', '2013-05-06', 6000], {
      state: 'left',
      left: addDays(today, -240),
    }),
    settled(['0099', '徐婉', 'f', 'P05 FD T2', '0104', '1995-12-12', '2017-07-03', '2020-09-07', 4800], {
      state: 'left',
      left: addDays(today, -150),
    }),
  ];
}

/** Everybody of the demo station on `today`, managers before the managed. */
export function demoPeople(today: string): readonly DemoPerson[] {
  return [...SETTLED.map(personOf), ...lately(today)];
}

/** The id of the person with a staff number. */
export const staffId = (number: string): string => `staff-${number}`;

export interface DemoAccount {
  readonly username: Role;
  readonly role: Role;
  readonly staffId: string;
  readonly userId: string;
}
/** One account a role; the user name is the role. The passwords are the session module's to set. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = SETTLED.flatMap(line => {
  const role = line[9];
  return role === undefined ? [] : [{ username: role, role, staffId: staffId(line[0]), userId: `user-${role}` }];
});
