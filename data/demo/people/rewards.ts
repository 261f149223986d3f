import { consequenceOf } from '../../../model/rules/rewards.ts';
import { starterId } from '../../starter/ids.ts';
import { REWARD_RULES } from '../../starter/rewardRules.ts';
import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import { makeNumbers } from '../numbers.ts';
import { type DemoPerson, staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>>;
const RULES = REWARD_RULES.station;
const ruleId = (code: string): string => starterId('rule', code);

/** The day on which everybody was told of appraisal forms and reward rules: before all cases of the year. */
export const rulesToldOn = (today: string): string => `${Number(today.slice(0, 4)) - 1}-01-01`;

/** A rule that is still talked about, besides the catalogue that the station began with. */
export function rewardRuleRows(today: string): Row[] {
  const talkedAbout: Row = {
    code: 'J07',
    name: '全年满勤',
    name_en: 'A year without absence',
    side: 'reward',
    category: 'attendance',
    points: 20,
    amount_fen: 50_000,
    level: 'merit',
    effective_on: `${Number(today.slice(0, 4)) + 1}-01-01`,
  };
  return [talkedAbout];
}

/** Rule, person, days before today, what happened. */
const CASES: readonly (readonly [code: string, number: string, daysAgo: number, facts: string, state?: string])[] = [
  ['J02', '0121', 330, '全月交检四十二台，没有返工'],
  ['C01', '0118', 322, '早会迟到二十分钟'],
  ['C02', '0124', 301, '在喷漆房门口吸烟，监控可查'],
  ['J01', '0105', 290, '单位客户来信感谢雪夜送车'],
  ['J05', '0125', 275, '钣喷产值完成百分之一百一十六'],
  ['C04', '0119', 260, '同一辆车异响返工'],
  ['J03', '0112', 244, '建议工具柜按颜色分区，已实行'],
  ['C07', '0126', 40, '下班未关空压机'],
  ['C02', '0124', 215, '在油品库外吸烟，安全员当场制止'],
  ['J06', '0117', 206, '徒弟通过中级工考试'],
  ['C04', '0119', 188, '制动异响返工，螺栓未复紧'],
  ['J01', '0105', 170, '客户送锦旗'],
  ['J04', '0122', 155, '发现举升机钢索断丝，停机报修'],
  ['C03', '0106', 140, '移车时打开客户音响，客户当面提出', 'revoked'],
  ['C05', '0120', 12, '丢失十毫米套筒一只，写了检查', 'submitted'],
  ['J02', '0118', 120, '全月交检三十八台，没有返工'],
  ['C01', '0118', 110, '迟到一次，未请假'],
  ['C06', '0127', 96, '没有派车单去取件'],
  ['J05', '0110', 82, '配件销售完成百分之一百一十二'],
  ['C04', '0119', 70, '更换水泵后渗漏返工'],
  ['J03', '0111', 61, '建议慢动件贴黄签，已实行'],
  ['J01', '0105', 47, '客户在平台点名表扬'],
  ['C01', '0107', 30, '早会迟到', 'notified'],
  ['J02', '0121', 24, '全月交检四十台，没有返工', 'approved'],
  ['C04', '0121', 17, '发电机皮带异响返工', 'appealed'],
  ['C07', '0124', 9, '烤房下班未断气', 'notified'],
  ['J04', '0116', 5, '检验时发现转向节裂纹，未放行', 'submitted'],
  ['C01', '0119', 2, '迟到十分钟', 'draft'],
];

interface Rewards {
  readonly records: readonly Row[];
  readonly points: readonly Row[];
}

/** The figures by which a case is judged, told from the cases before it. */
function figures(index: number, today: string): ReturnType<typeof consequenceOf> {
  const [code, number, daysAgo] = CASES[index] ?? ['J01', '0105', 0];
  const rule = RULES.find(one => one.code === code);
  const earlier = CASES.filter(
    ([other, who, days, , state]) => other === code && who === number && days > daysAgo && state !== 'draft' && state !== 'revoked',
  );
  const { points, amount_fen, level, ladder } = rule ?? { points: 0, amount_fen: null, level: null, ladder: [] };
  return consequenceOf(
    { points, amount_fen, level, ladder },
    addDays(today, -daysAgo),
    earlier.map(one => addDays(today, -one[2])),
  );
}

const DECIDED = ['approved', 'notified', 'appealed', 'settled', 'revoked'];

function recordRow(index: number, number: string, people: readonly DemoPerson[], today: string): Row {
  const [code, person, daysAgo, facts, told] = CASES[index] ?? ['J01', '0105', 0, ''];
  const state = told ?? 'settled';
  const happened = addDays(today, -daysAgo);
  const superior = people.find(one => one.number === person)?.manager ?? '0102';
  const isKnown = state !== 'draft' && state !== 'submitted' && state !== 'approved';
  const shown = addDays(happened, 4) < today ? addDays(happened, 4) : today;
  return {
    id: `reward-${index + 1}`,
    number,
    staff_id: staffId(person),
    side: code.startsWith('J') ? 'reward' : 'penalty',
    rule_id: ruleId(code),
    happened_on: happened,
    facts,
    ...(state === 'draft' ? {} : figures(index, today)),
    source: code === 'C04' || code === 'J02' ? 'quality' : code === 'C01' ? 'attendance' : code === 'C05' ? 'tools' : 'manual',
    state,
    proposed_by: state === 'draft' ? null : staffId(superior),
    approved_by: DECIDED.includes(state) ? staffId(superior === '0102' ? '0101' : '0102') : null,
    notified_on: isKnown ? shown : null,
    acknowledged_at: state === 'settled' ? instantAt(addDays(happened, 5), 560) : null,
    appeal: state === 'appealed' ? '皮带是客户自带的件，接车时已经说明' : null,
    decision: state === 'revoked' ? '监控显示是客户自己打开的，撤销并致歉' : null,
    settle_month: state === 'settled' || state === 'revoked' ? shown.slice(0, 7) : null,
  };
}

/** A year of cases, most of them settled with their points, one taken back after it was settled. */
export function rewardRows(people: readonly DemoPerson[], today: string): Rewards {
  const numbers = makeNumbers();
  const order = CASES.map((one, index) => [one[2], index] as const).sort(([a], [b]) => b - a);
  const records = order.map(([daysAgo, index]) =>
    recordRow(index, numbers.next('JC', addDays(today, -Math.max(1, daysAgo - 1))), people, today),
  );
  const points = records.flatMap((row): Row[] => {
    if (row.state !== 'settled' && row.state !== 'revoked') return [];
    const day = `${String(row.settle_month)}-28` < today ? `${String(row.settle_month)}-28` : addDays(today, -1);
    const entry = { staff_id: row.staff_id, record_ref: row.id, counts_on: day };
    const grant = { ...entry, kind: 'grant', points: row.points };
    return row.state === 'settled'
      ? [grant]
      : [grant, { ...entry, kind: 'reversal', points: -Number(row.points), counts_on: addDays(day, 9) < today ? addDays(day, 9) : today }];
  });
  return { records, points };
}
