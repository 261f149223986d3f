import type { Pack } from './duties/packs.ts';
import type { StarterRow } from './ids.ts';

/**
 * Penalties take points and lead up a ladder of warnings. None costs money: an employer has no right to fine, and what is owed for
 * damage goes by its own case, at most a fifth of the month's pay. Money stands with rewards alone.
 */
type Line = readonly [
  code: string,
  name: string,
  name_en: string,
  category: 'attendance' | 'conduct' | 'quality' | 'safety' | 'service' | 'tools' | 'vehicles' | 'result' | 'idea',
  points: number,
  level: 'talk' | 'written' | 'warning' | 'dismissal' | 'praise' | 'merit' | null,
  /** `evidence` where nothing is proposed without it. */
  proof: 'evidence' | 'told',
  yuan: number | null,
  rungs: readonly (readonly [times: number, points: number, level: Line[5], yuan?: number])[],
];

const HOUSE: readonly Line[] = [
  ['J01', '客户书面表扬', 'Praise by a customer in writing', 'service', 10, 'praise', 'evidence', 100, [[3, 20, 'merit', 300]]],
  ['J03', '合理化建议被采纳', 'A suggestion is taken up', 'idea', 5, null, 'told', 50, []],
  ['J04', '排除重大安全隐患', 'A grave hazard removed', 'safety', 20, 'merit', 'evidence', 300, []],
  ['J05', '超额完成月度目标', 'The month’s target exceeded', 'result', 10, 'praise', 'told', 200, []],
  ['J06', '带徒出师', 'An apprentice brought to his trade', 'result', 15, 'praise', 'told', 200, []],
  ['C01', '迟到早退', 'Late or gone early', 'attendance', -2, 'talk', 'told', null, [[3, -5, 'written']]],
  [
    'C02',
    '吸烟区以外吸烟',
    'Smoking outside its area',
    'safety',
    -5,
    'talk',
    'evidence',
    null,
    [
      [2, -10, 'written'],
      [3, -20, 'warning'],
    ],
  ],
  ['C05', '丢失或违规损坏工具', 'Tools lost, or broken against the rules', 'tools', -5, 'written', 'evidence', null, []],
  ['C06', '未经调度用车', 'A car used without an order', 'vehicles', -8, 'written', 'told', null, [[2, -15, 'warning']]],
  ['C07', '下班不断电断气', 'Power or air left on at closing', 'safety', -3, 'talk', 'told', null, [[2, -6, 'written']]],
  ['C08', '酒后驾车', 'Driving after drink', 'vehicles', -50, 'dismissal', 'evidence', null, []],
  [
    'C09',
    '对客户粗鲁或争吵',
    'Rude to a customer',
    'service',
    -5,
    'talk',
    'evidence',
    null,
    [
      [2, -10, 'written'],
      [3, -20, 'warning'],
    ],
  ],
];

const STATION: readonly Line[] = [
  ['J02', '月度质量零返工', 'A month without rework', 'quality', 8, 'praise', 'told', 100, []],
  [
    'C03',
    '擅动客户车内物品或音响空调',
    'Touching things, radio or air-conditioning in a customer’s car',
    'conduct',
    -5,
    'talk',
    'evidence',
    null,
    [
      [2, -10, 'written'],
      [3, -20, 'warning'],
    ],
  ],
  ['C04', '返工责任', 'Answerable for rework', 'quality', -3, 'talk', 'told', null, [[3, -10, 'written']]],
  [
    'C10',
    '拿用客户车上物品或燃油',
    'Taking or using goods or fuel of a customer’s car',
    'conduct',
    -20,
    'warning',
    'evidence',
    null,
    [[2, -50, 'dismissal']],
  ],
  ['C11', '把工具借给站外', 'Lending tools outside the house', 'tools', -20, 'warning', 'evidence', null, [[2, -50, 'dismissal']]],
];

const FIELD: readonly Line[] = [
  ['J11', '上门服务一季零投诉', 'A quarter of visits without a complaint', 'service', 10, 'praise', 'told', 200, []],
  [
    'C21',
    '违反上门服务规范',
    'Breach of the conduct at customers’ homes',
    'conduct',
    -5,
    'talk',
    'evidence',
    null,
    [
      [2, -10, 'written'],
      [3, -20, 'dismissal'],
    ],
  ],
  ['C22', '私自向客户收费', 'Charging a customer privately', 'conduct', -30, 'warning', 'evidence', null, [[2, -50, 'dismissal']]],
  ['C23', '搬运粗暴损坏货物', 'Goods broken by rough handling', 'conduct', -3, 'talk', 'evidence', null, [[3, -8, 'written']]],
];

/** Cases of a year count together. */
const WITHIN_DAYS = 365;
const fen = (yuan: number | null | undefined): number | null => (yuan === null || yuan === undefined ? null : yuan * 100);

const rule = ([code, name, name_en, category, points, level, proof, yuan, rungs]: Line) => ({
  code,
  name,
  name_en,
  side: points < 0 ? ('penalty' as const) : ('reward' as const),
  category,
  points,
  amount_fen: fen(yuan),
  level,
  ladder: rungs.map(([times, more, next, money]) => ({
    times,
    within_days: WITHIN_DAYS,
    points: more,
    amount_fen: fen(money),
    level: next,
  })),
  is_evidence_needed: proof === 'evidence',
});

/** The catalogue of rewards and penalties of a kind of house, without the day from which it counts. */
export const REWARD_RULES: Readonly<Record<Pack, readonly (StarterRow & ReturnType<typeof rule>)[]>> = {
  station: [...HOUSE, ...STATION].map(rule),
  field: [...HOUSE, ...FIELD].map(rule),
};
