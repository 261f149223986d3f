import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';
import { counter } from '../visits/quality.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const [OWNER, MANAGER, OFFICE, DESK, PARTS, CHIEF, LEADER_1, LEADER_2, INSPECTOR] = [
  '0101',
  '0102',
  '0103',
  '0104',
  '0110',
  '0113',
  '0114',
  '0115',
  '0116',
].map(staffId);

interface Kind {
  readonly kind: string;
  readonly title: string;
  readonly department: string;
  readonly chair: string | undefined;
  readonly recorder: string | undefined;
  readonly people: readonly (string | undefined)[];
  /** Days between two of them, and minutes of the day. */
  readonly every: number;
  readonly at: number;
  readonly agenda: string;
}
const KINDS: readonly Kind[] = [
  {
    kind: 'management',
    title: '管理例会',
    department: 'GM',
    chair: MANAGER,
    recorder: OFFICE,
    people: [OWNER, MANAGER, OFFICE, DESK, PARTS, CHIEF],
    every: 7,
    at: 9 * 60,
    agenda: '一、上周产值和台次\n二、投诉和返修\n三、人员和安全\n四、本周安排',
  },
  {
    kind: 'production',
    title: '生产技术分析会',
    department: 'WS',
    chair: CHIEF,
    recorder: LEADER_1,
    people: [CHIEF, LEADER_1, LEADER_2, INSPECTOR],
    every: 14,
    at: 17 * 60,
    agenda: '一、延误工单\n二、疑难故障\n三、工位和设备',
  },
  {
    kind: 'quality',
    title: '质量分析会',
    department: 'WS',
    chair: MANAGER,
    recorder: INSPECTOR,
    people: [MANAGER, CHIEF, LEADER_1, LEADER_2, INSPECTOR, DESK],
    every: 28,
    at: 16 * 60,
    agenda: '一、返修率\n二、典型返修\n三、改进措施',
  },
  {
    kind: 'safety',
    title: '安全例会',
    department: 'WS',
    chair: CHIEF,
    recorder: OFFICE,
    people: [CHIEF, OFFICE, LEADER_1, LEADER_2, PARTS],
    every: 28,
    at: 8 * 60 + 10,
    agenda: '一、隐患整改\n二、设备点检\n三、下月重点',
  },
];

const MINUTES = [
  '上周进厂比前一周略多，保养占一半。返修两台，都是装配没有复核。前台反映高峰等待偏长，午间加一人接待。',
  '产值完成计划的九成七，配件到货慢影响两台交车。投诉一件已结案，客人满意。大家对旧件交回再强调一次。',
  '本周有厂家检查，现场和资料各自查一遍。新人带教进度正常，下月可以独立做保养。',
  '油漆返工一台，原因是底材没有打磨到位，班组已重做。烤漆房过滤棉到期，先换后用。',
  '举升机异响一处，已停用报修。两个工位调换后移车次数少了。延误工单主要等配件，急件改走当日达。',
  '回访满意率九成五，主要意见是等待时间和报价说明。报价单要当面逐项讲清。',
] as const;
const DECISIONS: readonly (readonly [text: string, owner: string | undefined])[] = [
  ['高峰时段增加一名接待，排进值班表', DESK],
  ['复核扭力后在工单上签字，质检每天抽三台', INSPECTOR],
  ['催办在途急件，每天下午报到货时间', PARTS],
  ['更换烤漆房过滤棉，记入保养台账', LEADER_2],
  ['举升机检修后复检，合格再挂牌使用', CHIEF],
  ['整理新人考核题，下周前交人事行政', LEADER_1],
  ['旧件交回情况每周公布一次', PARTS],
  ['报价单样张重做，前台统一话术', DESK],
  ['灭火器点检补签，缺失的补齐', OFFICE],
];

function meetingRow(kind: Kind, day: string, at: number, number: string | undefined, today: string, random: Random): Row {
  const isToday = day >= today;
  const isFiled = day < addDays(today, -3);
  const [absent] = random.chance(18) ? kind.people.filter(one => one !== kind.chair && one !== kind.recorder).slice(-1) : [];
  const decisions = Array.from({ length: random.between(1, 3) }, (_, index) => {
    const [text, owner] = DECISIONS[(at * 2 + index * 5) % DECISIONS.length] ?? ['', MANAGER];
    return { text, owner_id: owner, due_on: addDays(day, 7), progress: day < addDays(today, -14) || random.chance(40) ? 'done' : 'open' };
  });
  return {
    id: `meeting-${number?.toLowerCase() ?? 'planned'}`,
    ...(number === undefined ? {} : { number }),
    title: `${kind.title}（${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日）`,
    kind: kind.kind,
    department: kind.department,
    held_at: instantAt(day, kind.at),
    place: kind.department === 'WS' ? '车间休息室' : '二楼会议室',
    chair_id: kind.chair,
    recorder_id: kind.recorder,
    present: kind.people.filter(one => one !== absent),
    absent: absent === undefined ? [] : [absent],
    agenda: kind.agenda,
    ...(isToday ? {} : { minutes: MINUTES[at % MINUTES.length], decisions }),
    state: isToday ? 'planned' : isFiled ? 'filed' : 'held',
    ...(isFiled ? { filed_by: kind.recorder, filed_at: instantAt(addDays(day, 1), 9 * 60) } : {}),
  };
}

/** The tasks that filed minutes gave and that are still open. */
function tasksOf(meetings: readonly Row[]): Row[] {
  return meetings
    .filter(meeting => meeting.state === 'filed')
    .flatMap(meeting =>
      (meeting.decisions as readonly Row[])
        .filter(line => line.progress === 'open')
        .map((line, index) => ({
          id: `task-of-${meeting.id}-${index}`,
          number: `RW${String(meeting.number).slice(2, 10)}-9${String(meeting.number).slice(-1)}${index}`,
          title: line.text,
          details: `${meeting.number} ${meeting.title}`,
          holder_id: line.owner_id,
          due_on: line.due_on,
          source_register: 'meetings',
          source_record: meeting.id,
        })),
    );
}

/** The meetings of a year, the coming one planned; what the last ones decided is somebody's task. */
export function meetingRows(today: string, random: Random): { meetings: Row[]; tasks: Row[] } {
  const numbers = counter();
  const meetings = KINDS.flatMap((kind, place) => {
    const last = 1 + place * 2;
    const count = Math.floor((364 - last) / kind.every) + 1;
    return Array.from({ length: count }, (_, index) => ({
      kind,
      day: addDays(today, -last - (count - 1 - index) * kind.every),
      at: index + place,
    }));
  })
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ kind, day, at }) => meetingRow(kind, day, at, numbers.next('HY', day), today, random));
  const [weekly] = KINDS;
  if (weekly === undefined) return { meetings, tasks: tasksOf(meetings) };
  const next = meetingRow(weekly, addDays(today, 6), 0, undefined, today, random);
  return { meetings: [...meetings, next], tasks: tasksOf(meetings) };
}
