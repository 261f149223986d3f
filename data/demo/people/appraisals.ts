import { isVetoed, levelOf, type ScoreLine, totalScore } from '../../../model/rules/appraisal.ts';
import { FORMS as FORMS_OF, itemsOf, LEVELS, type StarterForm } from '../../starter/appraisalForms.ts';
import { instantAt } from '../clock.ts';
import { addDays, firstOfMonth } from '../dates.ts';
import { makeNumbers } from '../numbers.ts';
import { makeRandom, type Random } from '../random.ts';
import { type DemoPerson, staffId } from '../staff.ts';
import { formId } from './appraisalForms.ts';

type Row = Readonly<Record<string, unknown>>;

const FORMS = FORMS_OF.station;

const NAMES = ['一季度考核', '二季度考核', '三季度考核', '四季度考核'] as const;
interface Round {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly isRunning: boolean;
}

/** When the results of a round are made known. */
const shownOn = (until: string): string => addDays(until, 17);

/** The four quarters that are over and the one that runs, oldest first. */
function rounds(today: string): Round[] {
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const inside = Number(today.slice(5, 7)) - 1 - quarter * 3;
  return [4, 3, 2, 1, 0].map((back): Round => {
    const from = firstOfMonth(today, -inside - back * 3);
    const name = `${from.slice(0, 4)} 年${NAMES[Math.floor((Number(from.slice(5, 7)) - 1) / 3)]}`;
    return { id: `round-${from.slice(0, 7)}`, name, from, until: addDays(firstOfMonth(from, 3), -1), isRunning: back === 0 };
  });
}

/** The rounds of the year with their days. */
export function appraisalCycleRows(today: string): Row[] {
  return rounds(today).map(({ id, name, from, until, isRunning }) => ({
    id,
    name,
    kind: 'quarterly',
    from_on: from,
    until_on: until,
    scores_due_on: addDays(until, 8),
    review_due_on: addDays(until, 13),
    publish_due_on: addDays(until, 18),
    state: isRunning || shownOn(until) >= today ? 'open' : 'closed',
    note: isRunning ? '季度中先过一遍，季末定分' : null,
  }));
}

const REASONS = ['返工两次', '客户表扬一次', '工单写得不全', '主动帮班组加班', '培训缺席一次'] as const;
const COMMENTS = [
  '干活稳，难活能顶上',
  '质量好，速度还要提',
  '态度好，单证要细心',
  '和前台配合好',
  '带徒弟用心，纪律好',
  '任务完成，主动性不够',
] as const;

/** Scores around a person's usual one. */
function scoresFor(form: StarterForm, usual: number, random: Random): Row[] {
  return itemsOf(form).map(([dimension, title, kind, percent]): Row => {
    const rated = Math.max(50, Math.min(118, usual + random.between(-9, 9)));
    const score = kind === 'veto' ? 100 : kind === 'bonus' ? (random.chance(18) ? random.between(1, 4) : null) : rated;
    const hasReason = kind !== 'veto' && (score ?? 0) < 78 && score !== null && kind !== 'bonus';
    return { dimension, title, kind, weight_bp: percent * 100, score, reason: hasReason ? random.pick(REASONS) : null };
  });
}

/** What the round brought to a person: his scores, who gave them and what was said at the end. */
function judged(person: DemoPerson, scores: readonly Row[], random: Random): Row {
  const lines = scores as unknown as readonly ScoreLine[];
  const isTop = person.manager === '0101';
  const total = totalScore(lines) ?? 0;
  return {
    scores,
    draft_score: total,
    comment: random.pick(COMMENTS),
    submitted_by: person.manager === undefined ? null : staffId(person.manager),
    reviewed_by: staffId(isTop || person.manager === '0102' ? '0101' : '0102'),
  };
}

function published(scores: readonly Row[], total: number, day: string, isConfirmed: boolean, random: Random): Row {
  const lines = scores as unknown as readonly ScoreLine[];
  const level = levelOf(LEVELS, total, isVetoed(lines));
  const outcome =
    level?.level === 's' ? 'praise' : level?.level === 'a' && random.chance(25) ? 'raise' : level?.level === 'c' ? 'training' : 'none';
  return {
    state: isConfirmed ? 'confirmed' : 'published',
    final_score: total,
    level: level?.level,
    factor_bp: level?.factor_bp,
    outcome,
    published_at: instantAt(day, 16 * 60),
    answer: isConfirmed && random.chance(30) ? random.pick(['同意', '接受，下季度改进', '谢谢组长指点']) : null,
    answered_at: isConfirmed ? instantAt(addDays(day, 2), 9 * 60 + random.between(0, 400)) : null,
  };
}

/** How far each of a running round has come, in turn. */
const RUNNING = ['draft', 'scored', 'submitted', 'draft', 'reviewed', 'scored', 'draft', 'submitted'] as const;

function appraisalOf(round: Round, person: DemoPerson, index: number, number: string, today: string, random: Random): Row {
  const form = FORMS.find(one => one.posts.includes(person.post)) ?? FORMS[0];
  if (form === undefined) return {};
  const usual = 78 + ((index * 7) % 18);
  const scorer = person.manager === undefined ? null : staffId(person.manager);
  const base: Row = { number, cycle_id: round.id, staff_id: staffId(person.number), template_id: formId(form.code) };
  const scores = scoresFor(form, usual, random);
  const all = judged(person, scores, random);
  if (!round.isRunning) {
    const day = shownOn(round.until);
    const isShown = day < today;
    return {
      ...base,
      ...all,
      ...(isShown ? published(scores, Number(all.draft_score), day, !random.chance(8), random) : { state: 'reviewed' }),
    };
  }
  const stage = RUNNING[index % RUNNING.length] ?? 'draft';
  if (stage === 'draft')
    return { ...base, scores: scores.map(line => ({ ...line, score: null, reason: null })), assignee_id: scorer, state: 'draft' };
  if (stage === 'scored')
    return {
      ...base,
      scores,
      assignee_id: scorer,
      comment: all.comment,
      state: 'draft',
      self_review: random.chance(50) ? '这个季度产值完成，返工一次，下季度改进' : null,
    };
  const isReviewed = stage === 'reviewed';
  return {
    ...base,
    ...all,
    reviewed_by: isReviewed ? all.reviewed_by : null,
    assignee_id: isReviewed ? null : all.reviewed_by,
    state: stage,
  };
}

/** Everybody's appraisal in every round: those that are over confirmed or at least shown, the running one on its way; one appeal. */
export function appraisalRows(people: readonly DemoPerson[], today: string): Row[] {
  const random = makeRandom(20_260_630);
  const numbers = makeNumbers();
  const rows = rounds(today).flatMap(round => {
    const day = round.isRunning ? addDays(today, -1) : addDays(round.until, 1);
    const there = people.filter(
      one => one.manager !== undefined && one.hired <= round.until && (one.left ?? '9999') > round.until && one.state !== 'pending',
    );
    return there.map((person, index) =>
      appraisalOf(round, person, index, numbers.next('KP', day < today ? day : addDays(today, -1)), today, random),
    );
  });
  const appealed = rows.findLastIndex(row => row.state === 'published');
  return rows.map((row, index) =>
    index === appealed
      ? { ...row, state: 'appealed', answer: '返工那辆车是别的班组接手的，请再核对', answered_at: instantAt(addDays(today, -2), 600) }
      : row,
  );
}

const NOTES: readonly (readonly [number: string, daysAgo: number, sign: string, dimension: string, facts: string])[] = [
  ['0117', 6, 'plus', 'ability', '混动车绝缘故障两小时找到原因，客户当天取车'],
  ['0119', 11, 'minus', 'quality', '轮胎螺栓没有复紧就交检，被质检员退回'],
  ['0105', 15, 'plus', 'result', '说服客户一次做完四项保养，没有夸大'],
  ['0107', 19, 'minus', 'quality', '工单漏写随车物品，客户取车时对不上'],
  ['0111', 27, 'plus', 'quality', '主动复盘货架，找回三件串位的滤芯'],
  ['0126', 33, 'neutral', 'ability', '试用期第一辆独立整形，工时偏长但质量合格'],
  ['0125', 41, 'plus', 'quality', '珍珠白一次调准，省了半天返工'],
  ['0123', 52, 'minus', 'conduct', '交班没有清理工位，工具散在地上'],
  ['0109', 66, 'plus', 'conduct', '客户多付款当场追出门退还'],
  ['0121', 80, 'plus', 'ability', '带贺一凡做完一套制动保养'],
  ['0112', 95, 'plus', 'result', '借出工具当天全部收回，连续一个月'],
  ['0106', 120, 'minus', 'conduct', '和客户争执，组长到场后缓和'],
  ['0124', 150, 'plus', 'result', '中秋前连续三天加班赶出五辆事故车'],
  ['0118', 190, 'neutral', 'quality', '变速箱油量按新规范补加，提醒全组'],
];

/** What superiors noted over the year. */
export const appraisalNoteRows = (today: string): Row[] =>
  NOTES.map(([number, daysAgo, sign, dimension, facts]) => ({
    staff_id: staffId(number),
    noted_on: addDays(today, -daysAgo),
    sign,
    dimension,
    facts,
  }));
