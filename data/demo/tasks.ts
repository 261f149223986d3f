import { daysAfter } from '../../model/rules/days.ts';

/** Days of tasks that the demo station looks back on. */
export const TASK_DAYS = 328;

type Values = Readonly<Record<string, unknown>>;

/** What is known of a demo task before it is told how it went. */
export interface DemoTask {
  readonly period: string;
  readonly holder: string;
  readonly day: string;
  readonly duty: { readonly id: string; readonly proof: string; readonly due_time: string | null; readonly checked_by_id: string | null };
}

/** A number from 0 to 99 that follows from the text alone, so that the same day always tells the same story. */
function chance(text: string): number {
  let sum = 7;
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 100_003;
  return sum % 100;
}

const NOTES = ['都正常', '查过了，有两处当场改好', '已经做完，没有问题', '和班组说过了'] as const;

/** How a demo task went: most were done in time, some late, a few missed; those of today after noon are still owed. */
export function outcomeOf({ duty, period, holder, day }: DemoTask, today: string): Values {
  const luck = chance(`${duty.id}${period}${holder}`);
  const isPast = day < today;
  if (!isPast && (day > today || (duty.due_time ?? '18:00') > '10:00' || luck > 70)) return {};
  // Who is new at something forgets it more often, and summer was hard on the paint shop.
  const isHard = day.slice(5) > '06-20' && day.slice(5) < '08-10' && chance(duty.id) < 25;
  if (luck < (isHard ? 16 : 3)) return isPast ? { state: 'missed' } : {};
  if (luck === 40) return { state: 'waived', reason: '当天停工检修，不用做' };
  const note = duty.proof === 'note' || duty.proof === 'record' || duty.proof === 'file' ? (NOTES[luck % NOTES.length] ?? null) : null;
  const done = { note, figure_milli: duty.proof === 'figure' ? (1 + (luck % 9)) * 1000 : null, is_late: luck < 12, done_by: holder };
  const done_at = `${day}T${luck < 12 ? '12' : '00'}:${String(10 + (luck % 50))}:00.000Z`;
  if (duty.checked_by_id === null || !isPast) return { ...done, done_at, state: 'done' };
  return { ...done, done_at, state: 'checked', checked_at: `${day}T11:${String(10 + (luck % 50))}:00.000Z` };
}

/** What managers of the demo station gave by hand: a thing done, one late, some for today and the week, one that comes every week. */
export function givenTasks(today: string): Values[] {
  const day = (off: number): string => daysAfter(today, off);
  const lines = (...items: readonly string[]): Values[] => items.map((item, at) => ({ item, is_done: at === 0 }));
  const done = (holder: string, off: number): Values => ({
    state: 'done',
    done_by: holder,
    done_at: `${day(off)}T08:20:00.000Z`,
    is_late: false,
  });
  return [
    { title: '把举升机的年检资料送到质监所', holder_id: 'staff-0112', due_on: day(0), due_time: '16:30', proof: 'file' },
    {
      title: '准备下周厂家检查的材料',
      details: '按厂家发来的清单，缺的今天报上来',
      holder_id: 'staff-0104',
      due_on: day(2),
      proof: 'note',
      checklist: lines('保修单据留底', '工具校准记录', '培训签到表', '安全检查记录'),
      is_checked: true,
    },
    { title: '给三位投诉车主回电话，记下说法', holder_id: 'staff-0105', due_on: day(0), due_time: '15:00', proof: 'note' },
    { title: '清点春节要用的防冻液，报数量', holder_id: 'staff-0111', due_on: day(1), proof: 'figure', figure_unit: '桶' },
    { title: '带新来的学徒熟悉工位', holder_id: 'staff-0117', due_on: day(0), due_time: '17:30', proof: 'nothing' },
    { title: '每周拍一张车间全景发群里', holder_id: 'staff-0113', due_on: day(3), proof: 'file', repeats: 'week' },
    {
      title: '核对上个月的外协费用',
      holder_id: 'staff-0109',
      due_on: day(-1),
      proof: 'note',
      ...done('staff-0109', -1),
      note: '对过了，差一张发票，已经催',
    },
    { title: '给烤漆房换过滤棉', holder_id: 'staff-0115', due_on: day(-2), proof: 'nothing' },
  ];
}
