import { firstOfMonth } from './dates.ts';
import { PART_KINDS, type PartKind } from './partKinds.ts';
import { COMMON_PARTS } from './partsForAll.ts';
import type { Random } from './random.ts';

type Row = Readonly<Record<string, unknown>>;

/** A part with how it sells: customers a month, how much each takes (in thousandths), and its season. */
export interface DemoPart {
  readonly row: Row & { readonly id: string };
  readonly customers: number;
  readonly leastMilli: number;
  readonly mostMilli: number;
  readonly season: 'summer' | 'winter' | undefined;
  /** Months before the last one in which it last sold; 0 while it lives. */
  readonly deadFor: number;
  /** Months ago at which it came into the catalogue; undefined when it was always there. */
  readonly newFor: number | undefined;
  /** A haulage firm takes a lot of it now and then. */
  readonly isForFleet: boolean;
}

/** Car models with their share of the station's cars. */
const MODELS: readonly (readonly [name: string, code: string, share: number])[] = [
  ['雅阁 1.5T', '6A0', 1],
  ['思域 1.5T', '5AA', 0.9],
  ['飞度 1.5', '5R0', 0.7],
  ['皓影 1.5T', '5PA', 0.6],
  ['凌派 1.5', '5C0', 0.5],
  ['缤智 1.5', '51J', 0.45],
  ['奥德赛 2.4', '5LA', 0.35],
  ['冠道 2.0T', '5RK', 0.3],
  ['锋范 1.5', 'TM0', 0.22],
  ['雅阁 2.0', 'RAA', 0.18],
  ['歌诗图 2.4', 'R40', 0.08],
  ['思铂睿 2.4', 'TP5', 0.05],
];

const FLEET_MODELS = ['奥德赛 2.4', '冠道 2.0T', '凌派 1.5'];
const FLEET_CATEGORIES: readonly string[] = ['maintenance', 'brakes', 'ignition', 'lighting', 'suspension'];

const milli = (units: number): number => Math.round(units * 1000);
/** Prices end in whole yuan, or in tenths below ten yuan. */
const rounded = (yuan: number): number => (yuan < 10 ? Math.round(yuan * 10) * 10 : Math.round(yuan) * 100);
const bin = (random: Random): string =>
  `${random.pick(['A', 'B', 'C', 'D', 'E'])}-${random.between(1, 12).toString().padStart(2, '0')}-${random.between(1, 6)}`;

/** What the seller adds: cheap parts more, dear ones less. */
function prices(cost: number): Row {
  const factor = cost < 20 ? 1.9 : cost < 200 ? 1.5 : 1.32;
  return { cost_e4: Math.round(cost * 10_000), list_fen: rounded(cost * factor * 1.08), sale_fen: rounded(cost * factor) };
}

function partOf(kind: PartKind, index: number, model: (typeof MODELS)[number] | undefined, random: Random, today: string): DemoPart {
  const [car, code, share] = model ?? ['通用', '000', 1];
  const cost = Math.round(kind.cost * (0.85 + random.next() * 0.4) * 100) / 100;
  const part_no = `${String(10000 + index * 613).slice(-5)}-${code}-${String(random.between(0, 9))}0${random.between(1, 9)}`;
  const isCar = model !== undefined;
  const isFading = isCar && share <= 0.1;
  const newFor = isCar && !isFading && random.chance(6) ? random.between(5, 18) : undefined;
  const origin =
    kind.supplier === 'G008'
      ? random.pick(['used', 'remanufactured', 'brand'])
      : kind.supplier === 'G002'
        ? 'oem'
        : random.chance(70)
          ? 'brand'
          : 'oem';
  const customers = kind.habit.customers * share;
  return {
    row: {
      id: `part-${part_no.toLowerCase()}`,
      part_no,
      name: kind.name,
      name_en: kind.name_en,
      category: kind.category,
      origin,
      brand: origin === 'oem' ? '东岳' : random.pick(['恒联', '诚达', '明途', '顺捷', '立信']),
      unit: kind.unit,
      qty_scale: 0,
      fits: [car],
      barcodes: random.chance(60) ? [`69${String(random.between(10_000_000, 99_999_999))}${String(index).padStart(3, '0')}`] : [],
      bin: customers < 0.06 ? null : bin(random),
      stock_class: customers < 0.1 ? 'special_order' : kind.category === 'consumables' ? 'consumable' : 'common',
      supplier: kind.supplier,
      phase_in_on: newFor === undefined ? null : firstOfMonth(today, -newFor),
      phase_out_on: isFading && random.chance(40) ? firstOfMonth(today, -random.between(1, 10)) : null,
      ...prices(cost),
    },
    customers,
    leastMilli: milli(kind.habit.least),
    mostMilli: milli(kind.habit.most),
    season: kind.habit.season,
    deadFor: isFading && random.chance(70) ? random.between(5, 26) : random.chance(3) ? random.between(12, 20) : 0,
    newFor,
    isForFleet: FLEET_MODELS.includes(car) && FLEET_CATEGORIES.includes(kind.category) && kind.unit !== 'set',
  };
}

/** The catalogue of the demo station: some 600 parts with how each sells. */
export function demoParts(today: string, random: Random): DemoPart[] {
  const own = PART_KINDS.flatMap((kind, index) =>
    kind.models === 0
      ? [partOf(kind, index, undefined, random, today)]
      : MODELS.slice(0, kind.models).map(model => partOf(kind, index, model, random, today)),
  );
  const common = COMMON_PARTS.map((part): DemoPart => {
    const cost = Number(part.row.cost_e4) / 10_000;
    return {
      row: {
        origin: 'brand',
        barcodes: [],
        stock_class: part.row.category === 'consumables' ? 'consumable' : 'common',
        bin: part.row.category === 'fluids' ? `Y-0${random.between(1, 4)}` : bin(random),
        ...part.row,
        ...prices(cost),
        id: `part-${String(part.row.part_no).toLowerCase()}`,
      },
      customers: part.customers,
      leastMilli: milli(part.least),
      mostMilli: milli(part.most),
      season: part.season,
      deadFor: 0,
      newFor: undefined,
      isForFleet: false,
    };
  });
  return [...common, ...own];
}
