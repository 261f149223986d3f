import { addDays } from '../dates.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** [kind, title, models, system, symptom, cause, measure, days ago, days it is open, the maker's number] */
type Paper = readonly [string, string, string, string, string, string, string, number, (number | null)?, string?];
const PAPERS: readonly Paper[] = [
  [
    'case',
    '冷车怠速抖动',
    '思域 1.5T',
    'engine',
    '冷车启动后抖动一分钟，热车正常',
    '进气歧管垫片低温收缩漏气',
    '更换新款垫片，紧固力矩 22 N·m',
    210,
  ],
  ['case', '过坎时右前异响', '雅阁 1.5T', 'chassis', '低速过坎咯噔一声', '稳定杆连杆球头间隙大', '更换左右连杆，复查胶套', 160],
  ['case', '空调出风不凉', '飞度 1.5', 'air_conditioning', '怠速不凉，行驶正常', '冷凝风扇低速挡不转', '更换风扇电阻，清洗冷凝器', 130],
  [
    'case',
    '停放三天没电',
    '皓影 1.5T',
    'electrics',
    '停放后打不着火',
    '行车记录仪常电，静态电流 0.4 安',
    '改接受控电源，静态电流降到 0.02 安',
    75,
  ],
  ['bulletin', '制动液更换周期调整', '全系', 'brakes', '', '', '更换周期由三年改为两年，保养时告知顾客', 190, null, 'TB-0312'],
  [
    'bulletin',
    '气体发生器召回作业要求',
    '锋范 1.5、凌派 1.5',
    'body',
    '',
    '',
    '更换后拍照上传，旧件单独存放，逐车登记',
    120,
    180,
    'TB-0347',
  ],
  ['bulletin', '中控软件升级', '雅阁 1.5T', 'electrics', '偶发黑屏', '内存管理缺陷', '进店即升级到 3.2 版，约四十分钟', 30, 90, 'TB-0391'],
  ['manual', '变速箱油更换步骤', '冠道 2.0T、奥德赛 2.4', 'transmission', '', '', '油温 40 度时查油位，只用厂家指定油', 300],
  ['data', '轮胎螺栓扭力表', '全系', 'chassis', '', '', '铝轮毂 108 N·m，行驶 50 公里后复紧', 320],
  ['data', '制动片使用极限', '全系', 'brakes', '', '', '前 1.6 毫米，后 1.6 毫米，低于 3 毫米建议更换', 260],
];

/** The technical library; the last case is still a draft. */
export function libraryRows(today: string): Row[] {
  return PAPERS.map(([kind, title, models, system, symptom, cause, measure, ago, open, makerNo], index) => ({
    id: `paper-${index + 1}`,
    kind,
    title,
    maker_no: makerNo ?? null,
    models,
    system,
    symptom: symptom === '' ? null : symptom,
    cause: cause === '' ? null : cause,
    measure,
    author_id: staffId(kind === 'case' ? '0116' : '0113'),
    issued_on: addDays(today, -ago),
    valid_until_on: open === undefined || open === null ? null : addDays(today, open - ago),
    state: index === 3 ? 'draft' : 'published',
  }));
}
