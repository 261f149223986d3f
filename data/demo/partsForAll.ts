type Row = Readonly<Record<string, unknown>>;

/** A part that fits every car: oils, tyres, paint. Quantities of litres and kilograms sell in parts of a unit. */
export interface CommonPart {
  readonly row: Row;
  readonly customers: number;
  readonly least: number;
  readonly most: number;
  readonly season?: 'summer' | 'winter';
}

type Line = readonly [
  part_no: string,
  name: string,
  name_en: string,
  category: string,
  unit: string,
  scale: number,
  cost: number,
  supplier: string,
  customers: number,
  least: number,
  most: number,
  more?: Row & { readonly season?: 'summer' | 'winter' },
];
const OIL = { is_hazardous: true, shelf_life_days: 1825 };
const PAINT = { is_hazardous: true, shelf_life_days: 730 };

const LINES: readonly Line[] = [
  ['YL-0W20-4', '全合成机油 0W-20 4 升装', 'Engine oil 0W-20, 4 l', 'fluids', 'drum', 0, 176, 'G003', 95, 1, 1, OIL],
  ['YL-0W20-1', '全合成机油 0W-20 1 升装', 'Engine oil 0W-20, 1 l', 'fluids', 'bottle', 0, 48, 'G003', 38, 1, 1, OIL],
  ['YL-5W30-4', '半合成机油 5W-30 4 升装', 'Engine oil 5W-30, 4 l', 'fluids', 'drum', 0, 118, 'G003', 52, 1, 1, OIL],
  ['YL-ATF', '自动变速箱油', 'Automatic transmission fluid', 'fluids', 'litre', 1, 62, 'G003', 7, 4, 8, OIL],
  ['YL-CVT', '无级变速箱油', 'CVT fluid', 'fluids', 'litre', 1, 78, 'G003', 5, 4, 7, OIL],
  ['YL-DOT4', '制动液', 'Brake fluid', 'fluids', 'litre', 1, 38, 'G003', 18, 1, 1, OIL],
  ['YL-LLC', '防冻冷却液 2 升装', 'Coolant, 2 l', 'fluids', 'bottle', 0, 34, 'G003', 14, 1, 3, { ...OIL, season: 'winter' }],
  ['YL-PSF', '转向助力油', 'Power steering fluid', 'fluids', 'litre', 1, 42, 'G003', 1.4, 1, 1, OIL],
  ['YL-GREASE', '锂基润滑脂', 'Lithium grease', 'fluids', 'kilogram', 2, 26, 'G003', 3, 0.2, 1, OIL],
  ['YL-WASH', '玻璃水 2 升装', 'Washer fluid, 2 l', 'consumables', 'bottle', 0, 7.5, 'G003', 44, 1, 1, { season: 'winter' }],
  ['FL-CLEAN', '化油器清洗剂', 'Throttle cleaner', 'consumables', 'bottle', 0, 11, 'G012', 26, 1, 2, OIL],
  ['FL-BRAKE', '制动清洗剂', 'Brake cleaner', 'consumables', 'bottle', 0, 12, 'G012', 20, 1, 2, OIL],
  ['FL-RUST', '除锈润滑剂', 'Penetrating oil', 'consumables', 'bottle', 0, 16, 'G012', 6, 1, 1, OIL],
  ['FL-CLOTH', '擦拭布', 'Wiping cloth', 'consumables', 'roll', 0, 22, 'G012', 8, 1, 2],
  ['FL-TAPE', '遮蔽胶带', 'Masking tape', 'consumables', 'roll', 0, 4.2, 'G010', 12, 1, 4],
  ['FL-PAPER', '水砂纸', 'Abrasive paper', 'consumables', 'sheet', 0, 1.6, 'G010', 15, 3, 20],
  ['QL-WHITE', '底色漆 珠光白', 'Base coat, pearl white', 'consumables', 'kilogram', 2, 210, 'G010', 9, 0.2, 0.9, PAINT],
  ['QL-BLACK', '底色漆 星空黑', 'Base coat, black', 'consumables', 'kilogram', 2, 195, 'G010', 6, 0.2, 0.8, PAINT],
  ['QL-SILVER', '底色漆 流光银', 'Base coat, silver', 'consumables', 'kilogram', 2, 205, 'G010', 4, 0.2, 0.8, PAINT],
  ['QL-CLEAR', '清漆', 'Clear coat', 'consumables', 'kilogram', 2, 165, 'G010', 16, 0.3, 1, PAINT],
  ['QL-THIN', '稀释剂', 'Thinner', 'consumables', 'litre', 1, 28, 'G010', 12, 0.5, 3, PAINT],
  ['QL-PUTTY', '原子灰', 'Body filler', 'consumables', 'kilogram', 2, 19, 'G010', 10, 0.3, 1.5, PAINT],
  ['LT-2055516', '轮胎', 'Tyre', 'tyres', 'piece', 0, 355, 'G004', 5, 1, 4, { spec: '205/55 R16', is_ccc_required: true }],
  ['LT-2155017', '轮胎', 'Tyre', 'tyres', 'piece', 0, 468, 'G004', 3, 1, 4, { spec: '215/50 R17', is_ccc_required: true }],
  ['LT-1856015', '轮胎', 'Tyre', 'tyres', 'piece', 0, 288, 'G004', 3, 1, 4, { spec: '185/60 R15', is_ccc_required: true }],
  ['LT-2256018', '轮胎', 'Tyre', 'tyres', 'piece', 0, 560, 'G004', 1.6, 1, 4, { spec: '225/60 R18', is_ccc_required: true }],
  ['LT-VALVE', '气门嘴', 'Tyre valve', 'tyres', 'piece', 0, 2.8, 'G004', 12, 1, 4],
  ['LT-WEIGHT', '平衡块', 'Balance weight', 'tyres', 'piece', 0, 0.6, 'G004', 24, 2, 8],
  ['JP-MAT', '脚垫', 'Floor mats', 'accessories', 'set', 0, 168, 'G001', 2.5, 1, 1],
  ['JP-FILM', '隔热膜', 'Window film', 'accessories', 'set', 0, 620, 'G001', 1.2, 1, 1, { season: 'summer' }],
  ['JP-CAMERA', '行车记录仪', 'Dash camera', 'accessories', 'piece', 0, 310, 'G011', 1.8, 1, 1],
  ['JP-WAX', '车蜡', 'Car wax', 'accessories', 'bottle', 0, 45, 'G012', 1.2, 1, 1],
];

/** The parts that fit every car. */
export const COMMON_PARTS: readonly CommonPart[] = LINES.map(
  ([part_no, name, name_en, category, unit, qty_scale, cost, supplier, customers, least, most, more = {}]) => {
    const { season, ...rest } = more;
    const row = {
      part_no,
      name,
      name_en,
      category,
      unit,
      qty_scale,
      cost_e4: Math.round(cost * 10_000),
      supplier,
      fits: ['通用'],
      ...rest,
    };
    return { row, customers, least, most, ...(season === undefined ? {} : { season }) };
  },
);
