import type { PART_CATEGORIES, UNITS } from '../../model/resources/parts/parts.ts';

/** How a part sells: so many customers a month on the busiest model, so much each time, and when in the year. */
export interface Habit {
  readonly customers: number;
  readonly least: number;
  readonly most: number;
  readonly season?: 'summer' | 'winter';
}
export interface PartKind {
  readonly name: string;
  readonly name_en: string;
  readonly category: (typeof PART_CATEGORIES)[number];
  readonly unit: (typeof UNITS)[number];
  /** Cost of one unit in yuan, on an ordinary model. */
  readonly cost: number;
  /** Code of the supplier. */
  readonly supplier: string;
  /** How many car models have a part of their own; 0 for one part that fits all. */
  readonly models: number;
  readonly habit: Habit;
}

type Line = readonly [
  name: string,
  name_en: string,
  category: PartKind['category'],
  unit: PartKind['unit'],
  cost: number,
  supplier: string,
  models: number,
  customers: number,
  least: number,
  most: number,
  season?: Habit['season'],
];

const LINES: readonly Line[] = [
  ['机油滤清器', 'Oil filter', 'maintenance', 'piece', 24, 'G002', 10, 42, 1, 1],
  ['空气滤芯', 'Air filter', 'maintenance', 'piece', 46, 'G002', 12, 14, 1, 1],
  ['空调滤芯', 'Cabin filter', 'maintenance', 'piece', 52, 'G002', 12, 16, 1, 1, 'summer'],
  ['燃油滤芯', 'Fuel filter', 'maintenance', 'piece', 88, 'G002', 10, 2.2, 1, 1],
  ['放油螺栓垫片', 'Drain plug washer', 'maintenance', 'piece', 2.4, 'G002', 2, 60, 1, 1],
  ['火花塞', 'Spark plug', 'ignition', 'each', 62, 'G002', 10, 4, 4, 4],
  ['点火线圈', 'Ignition coil', 'ignition', 'piece', 198, 'G011', 12, 0.7, 1, 4],
  ['节气门清洗垫', 'Throttle gasket', 'engine', 'piece', 9, 'G002', 8, 1.6, 1, 1],
  ['气门室盖垫', 'Valve cover gasket', 'engine', 'piece', 58, 'G002', 12, 0.5, 1, 1],
  ['油底壳密封垫', 'Oil pan gasket', 'engine', 'piece', 46, 'G002', 12, 0.2, 1, 1],
  ['正时链条套件', 'Timing chain kit', 'engine', 'set', 880, 'G002', 10, 0.12, 1, 1],
  ['发动机皮带', 'Drive belt', 'engine', 'strip', 118, 'G002', 12, 1.1, 1, 1],
  ['皮带张紧轮', 'Belt tensioner', 'engine', 'piece', 230, 'G002', 12, 0.35, 1, 1],
  ['发动机支架胶垫', 'Engine mount', 'engine', 'piece', 310, 'G002', 12, 0.3, 1, 2],
  ['喷油嘴', 'Injector', 'fuel', 'piece', 260, 'G011', 12, 0.16, 1, 4],
  ['燃油泵总成', 'Fuel pump', 'fuel', 'piece', 620, 'G011', 12, 0.15, 1, 1],
  ['水泵', 'Water pump', 'cooling', 'piece', 285, 'G009', 12, 0.4, 1, 1],
  ['节温器', 'Thermostat', 'cooling', 'piece', 92, 'G009', 12, 0.5, 1, 1, 'winter'],
  ['散热器', 'Radiator', 'cooling', 'piece', 540, 'G009', 12, 0.18, 1, 1, 'summer'],
  ['散热风扇电机', 'Cooling fan motor', 'cooling', 'piece', 330, 'G009', 12, 0.14, 1, 1, 'summer'],
  ['上水管', 'Upper radiator hose', 'cooling', 'rod', 64, 'G009', 10, 0.2, 1, 1],
  ['三元催化器', 'Catalytic converter', 'exhaust', 'piece', 2600, 'G002', 10, 0.05, 1, 1],
  ['排气管吊胶', 'Exhaust hanger', 'exhaust', 'piece', 14, 'G001', 6, 0.8, 1, 4],
  ['氧传感器', 'Oxygen sensor', 'exhaust', 'piece', 360, 'G011', 12, 0.22, 1, 2],
  ['变速箱滤网', 'Transmission filter', 'transmission', 'piece', 128, 'G002', 10, 0.8, 1, 1],
  ['半轴防尘套', 'Drive shaft boot', 'transmission', 'set', 76, 'G001', 12, 0.5, 1, 2],
  ['半轴总成', 'Drive shaft', 'transmission', 'piece', 780, 'G001', 12, 0.08, 1, 1],
  ['离合器三件套', 'Clutch kit', 'transmission', 'set', 690, 'G001', 6, 0.2, 1, 1],
  ['前制动片', 'Front brake pads', 'brakes', 'set', 188, 'G007', 12, 7, 1, 1],
  ['后制动片', 'Rear brake pads', 'brakes', 'set', 152, 'G007', 12, 4, 1, 1],
  ['前制动盘', 'Front brake disc', 'brakes', 'piece', 230, 'G007', 12, 1.2, 2, 2],
  ['后制动盘', 'Rear brake disc', 'brakes', 'piece', 205, 'G007', 12, 0.6, 2, 2],
  ['制动分泵修理包', 'Caliper repair kit', 'brakes', 'set', 38, 'G007', 10, 0.25, 1, 4],
  ['轮速传感器', 'Wheel speed sensor', 'brakes', 'piece', 168, 'G011', 12, 0.15, 1, 2],
  ['前减震器', 'Front shock absorber', 'suspension', 'piece', 420, 'G001', 12, 0.5, 1, 2],
  ['后减震器', 'Rear shock absorber', 'suspension', 'piece', 330, 'G001', 12, 0.35, 1, 2],
  ['减震顶胶', 'Strut mount', 'suspension', 'piece', 96, 'G001', 12, 0.6, 1, 2],
  ['下摆臂', 'Lower arm', 'suspension', 'piece', 390, 'G001', 12, 0.4, 1, 2],
  ['平衡杆连杆', 'Stabiliser link', 'suspension', 'piece', 84, 'G001', 12, 0.7, 1, 2],
  ['轮毂轴承', 'Hub bearing', 'suspension', 'piece', 275, 'G001', 12, 0.6, 1, 2],
  ['转向拉杆球头', 'Tie rod end', 'steering', 'piece', 92, 'G001', 12, 0.6, 1, 2],
  ['转向机防尘套', 'Steering rack boot', 'steering', 'set', 58, 'G001', 10, 0.3, 1, 1],
  ['方向机总成', 'Steering rack', 'steering', 'piece', 1850, 'G008', 8, 0.04, 1, 1],
  ['发电机', 'Alternator', 'electrical', 'piece', 960, 'G011', 10, 0.1, 1, 1],
  ['起动机', 'Starter', 'electrical', 'piece', 820, 'G011', 10, 0.1, 1, 1, 'winter'],
  ['喇叭', 'Horn', 'electrical', 'piece', 74, 'G011', 6, 0.3, 1, 2],
  ['遥控器电池', 'Key battery', 'electrical', 'piece', 3.2, 'G012', 0, 22, 1, 2],
  ['保险丝', 'Fuse', 'electrical', 'piece', 0.9, 'G012', 0, 9, 1, 5],
  ['前大灯总成', 'Headlamp', 'lighting', 'piece', 980, 'G006', 12, 0.14, 1, 1],
  ['后尾灯总成', 'Tail lamp', 'lighting', 'piece', 420, 'G006', 12, 0.14, 1, 1],
  ['近光灯泡', 'Low beam bulb', 'lighting', 'piece', 36, 'G006', 3, 5, 1, 2],
  ['牌照灯泡', 'Number plate bulb', 'lighting', 'piece', 4, 'G006', 0, 4, 1, 2],
  ['空调压缩机', 'Compressor', 'air_conditioning', 'piece', 1480, 'G009', 10, 0.1, 1, 1, 'summer'],
  ['冷凝器', 'Condenser', 'air_conditioning', 'piece', 520, 'G009', 12, 0.2, 1, 1, 'summer'],
  ['鼓风机', 'Blower', 'air_conditioning', 'piece', 340, 'G009', 10, 0.15, 1, 1, 'summer'],
  ['前保险杠皮', 'Front bumper cover', 'body', 'piece', 560, 'G001', 12, 0.4, 1, 1],
  ['后保险杠皮', 'Rear bumper cover', 'body', 'piece', 520, 'G001', 12, 0.35, 1, 1],
  ['前翼子板', 'Front fender', 'body', 'piece', 380, 'G001', 12, 0.18, 1, 2],
  ['保险杠卡扣', 'Bumper clip', 'body', 'piece', 1.1, 'G012', 0, 12, 4, 30],
  ['后视镜总成', 'Door mirror', 'body', 'piece', 640, 'G008', 12, 0.2, 1, 1],
  ['雨刮片', 'Wiper blade', 'maintenance', 'pair', 58, 'G001', 8, 3.5, 1, 1, 'summer'],
  ['车门玻璃升降器', 'Window regulator', 'interior', 'piece', 290, 'G008', 12, 0.14, 1, 1],
  ['座椅安全带', 'Seat belt', 'interior', 'piece', 480, 'G002', 8, 0.05, 1, 1],
  ['蓄电池', 'Battery', 'electrical', 'each', 268, 'G005', 5, 4, 1, 1, 'winter'],
];
function kindOf([name, name_en, category, unit, cost, supplier, models, customers, least, most, season]: Line): PartKind {
  const habit: Habit = { customers, least, most, ...(season === undefined ? {} : { season }) };
  return { name, name_en, category, unit, cost, supplier, models, habit };
}

/** The kinds of parts, most of them once for each car model. */
export const PART_KINDS: readonly PartKind[] = LINES.map(kindOf);
