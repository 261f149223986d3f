import { examOutcome, validUntil } from '../../../model/rules/training.ts';
import { COURSES } from '../../starter/courses.ts';
import { starterId } from '../../starter/ids.ts';
import { instantAt } from '../clock.ts';
import { addDays, firstOfMonth, monthOf } from '../dates.ts';
import { makeNumbers } from '../numbers.ts';
import { makeRandom, type Random } from '../random.ts';
import { type DemoPerson, staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>>;

const courseId = (code: string): string => starterId('course', code);
const courseOf = (code: string) => COURSES.station.find(one => one.code === code);

/** Course, who teaches it (or the maker), the posts that are called, and the months before today in which it was or will be held. */
const HELD: readonly (readonly [code: string, trainer: string | null, posts: readonly string[], monthsAgo: readonly number[]])[] = [
  ['PX01', '0103', ['P20', 'P18'], [1]],
  ['PX02', '0103', ['P05', 'P07', 'P08', 'P11'], [10, 4]],
  ['PX03', '0113', ['P15', 'P16', 'P17', 'P18', 'P19', 'P20', 'P21'], [11, 5, 0]],
  ['PX04', '0112', ['P12', 'P25', 'P15', 'P09', 'P08'], [9, 3]],
  ['PX05', '0127', ['P05', 'P21', 'P27', 'P07'], [8]],
  ['PX06', null, ['P17', 'P16'], [7]],
  ['PX07', '0114', ['P16', 'P20'], [6]],
  ['PX08', '0122', ['P16', 'P17'], [3]],
  ['PX09', '0125', ['P18', 'P19'], [5]],
  ['PX10', '0104', ['P05', 'P07'], [9, 2]],
  ['PX11', '0104', ['P05', 'P07'], [4]],
  ['PX12', '0110', ['P11', 'P05'], [6, -1]],
  ['PX13', '0102', ['P04', 'P05', 'P07', 'P08'], [1]],
  ['PX15', null, ['P07'], [2]],
  ['PX16', '0113', ['P15', 'P17'], [2]],
  ['PX14', null, ['P15'], [-1]],
];
const TITLE: Readonly<Record<string, string>> = { q1: '一季度培训', q2: '二季度培训', q3: '三季度培训', q4: '四季度培训' };
const planId = (quarter: string): string => `training-plan-${quarter}`;
const quarterOf = (month: string): string => `q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The station's plan of each quarter of the year, those of the maker, and next year's as a draft. */
export function trainingPlanRows(today: string): Row[] {
  const year = Number(today.slice(0, 4));
  const now = quarterOf(monthOf(today));
  const months = HELD.flatMap(([code, , posts, ago]) =>
    ago.map(back => ({ code, people: posts.length + 1, month: monthOf(today, -back) })),
  );
  const quarters = ['q1', 'q2', 'q3', 'q4'].map((quarter): Row => {
    const items = months.filter(one => one.month.startsWith(String(year)) && quarterOf(one.month) === quarter && one.code !== 'PX14');
    const isOver = quarter < now;
    return {
      id: planId(quarter),
      kind: 'station',
      year,
      quarter,
      department_id: 'dept-as',
      title: TITLE[quarter],
      items: items.map(({ code, people, month }) => ({ course_id: courseId(code), people, wanted_month: month, granted_month: month })),
      state: isOver ? 'closed' : quarter === now ? 'approved' : 'submitted',
      approved_by: quarter <= now ? staffId('0101') : null,
      approved_at: quarter <= now ? instantAt(`${year}-${String(Number(quarter.slice(1)) * 3 - 2).padStart(2, '0')}-05`, 600) : null,
      result: isOver ? '按计划完成，未到的人已补课' : null,
      budget_fen: 600_000,
    };
  });
  const maker: Row = {
    kind: 'maker',
    year,
    quarter: 'year',
    department_id: 'dept-as',
    title: '厂家培训需求',
    items: [
      { course_id: courseId('PX14'), staff_id: staffId('0114'), people: 1, wanted_month: `${year}-12`, granted_month: monthOf(today, 1) },
      { course_id: courseId('PX15'), staff_id: staffId('0108'), people: 1, wanted_month: `${year}-09`, granted_month: monthOf(today, -2) },
      { course_id: courseId('PX14'), staff_id: staffId('0117'), people: 1, wanted_month: `${year}-12`, note: '混动方向，等厂家排期' },
    ],
    state: 'approved',
    approved_by: staffId('0101'),
    approved_at: instantAt(`${year}-01-20`, 660),
    budget_fen: 1_000_000,
  };
  const next: Row = {
    kind: 'station',
    year: year + 1,
    quarter: 'year',
    department_id: 'dept-as',
    title: '全年培训计划',
    items: ['PX03', 'PX04', 'PX05', 'PX10'].map(code => ({ course_id: courseId(code), people: 8, wanted_month: `${year + 1}-03` })),
    state: 'draft',
    budget_fen: 2_400_000,
  };
  return [...quarters, maker, next];
}

interface Session {
  readonly row: Row;
  readonly results: readonly Row[];
}

const presenceOf = (random: Random): string =>
  random.chance(86) ? 'attended' : random.chance(50) ? 'late' : random.chance(50) ? 'absent' : 'excused';

/** The result of somebody who came: an exam where the course has one, his own rating mostly. */
function resultRow(code: string, person: DemoPerson, session: string, day: string, trainer: string | null, random: Random): Row {
  const course = courseOf(code);
  const [mark, months, cost] = [course?.pass_score ?? null, course?.valid_months ?? null, course?.gives.cost ?? null];
  const score = mark === null ? null : Math.min(100, mark - 6 + random.between(0, 24));
  const outcome = examOutcome(score, mark);
  const isPassed = outcome === 'passed';
  return {
    staff_id: staffId(person.number),
    course_id: courseId(code),
    session_id: session,
    finished_on: day,
    hours: course?.hours ?? 0,
    score,
    pass_score: score === null ? null : mark,
    outcome,
    valid_until_on: isPassed && months !== null ? validUntil(day, months) : null,
    examined_by: score === null ? null : staffId(trainer ?? '0116'),
    rating: random.chance(70) ? random.between(3, 5) : null,
    feedback: random.chance(25) ? random.pick(['讲得细，例子多', '希望多些实操', '案例很有用', '时间短了点']) : null,
    cost_fen: cost,
    bound_until_on: cost !== null && isPassed ? validUntil(day, 24) : null,
  };
}

function sessionOf(
  number: string,
  [code, trainer, posts]: (typeof HELD)[number],
  day: string,
  today: string,
  people: readonly DemoPerson[],
  random: Random,
): Session {
  const isOver = day < today;
  const called = people.filter(person => posts.includes(person.post) && person.hired <= day && person.number !== trainer).slice(0, 12);
  const presence = called.map(() => (isOver ? presenceOf(random) : null));
  const id = `session-${number}`;
  const row: Row = {
    id,
    number,
    course_id: courseId(code),
    plan_id: day.startsWith(today.slice(0, 4)) && code !== 'PX14' && code !== 'PX15' ? planId(quarterOf(day.slice(0, 7))) : null,
    department_id: 'dept-as',
    trainer_id: trainer === null ? null : staffId(trainer),
    outside_trainer: trainer === null ? '厂家培训中心讲师' : null,
    place: trainer === null ? '厂家华东培训中心' : random.pick(['二楼会议室', '机修车间', '培训室']),
    starts_at: instantAt(day, 18 * 60),
    ends_at: instantAt(day, 18 * 60 + Math.min(courseOf(code)?.hours ?? 2, 4) * 60),
    capacity: 12,
    enrolments: called.map((person, index) => ({
      staff_id: staffId(person.number),
      is_required: true,
      answer: isOver || random.chance(60) ? 'accepted' : 'invited',
      presence: presence[index],
    })),
    state: isOver ? 'done' : 'open',
    summary: isOver ? '按大纲讲完，现场提问和实操各一轮，试卷已收' : null,
    cost_fen: trainer === null ? called.length * 60_000 : null,
  };
  const came = called.filter((_, index) => presence[index] === 'attended' || presence[index] === 'late');
  return { row, results: came.map(person => resultRow(code, person, id, day, trainer, random)) };
}

/** A year of sessions with who came and what they got out of it, and those to come. */
export function trainingRows(people: readonly DemoPerson[], today: string): { readonly sessions: Row[]; readonly results: Row[] } {
  const random = makeRandom(20_260_311);
  const numbers = makeNumbers();
  const present = people.filter(person => person.state !== 'left' && person.state !== 'pending');
  const held = HELD.flatMap(one =>
    one[3].map(back => [one, addDays(firstOfMonth(today, -back), 9 + (Number(one[0].slice(2)) % 9))] as const),
  );
  const days = held.map(([one, day]) => [one, day < today || day > addDays(today, 2) ? day : addDays(today, 6)] as const);
  const all = days
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([one, day]) => sessionOf(numbers.next('PX', day < today ? day : addDays(today, -1)), one, day, today, present, random));
  const draft: Row = {
    number: numbers.next('PX', addDays(today, -1)),
    course_id: courseId('PX05'),
    department_id: 'dept-as',
    trainer_id: staffId('0127'),
    place: '培训室',
    starts_at: instantAt(addDays(today, 24), 18 * 60),
    ends_at: instantAt(addDays(today, 24), 20 * 60),
    capacity: 15,
    state: 'draft',
  };
  return { sessions: [...all.map(one => one.row), draft], results: all.flatMap(one => one.results) };
}
