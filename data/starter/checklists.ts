import type { AnswerKind } from '../../model/rules/rounds.ts';

/** A line: text, English, and what it asks for beyond a required yes or no. */
type Line = readonly [text: string, text_en: string, more?: Readonly<Record<string, unknown>> & { readonly answer?: AnswerKind }];
interface Starter {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly kind: string;
  readonly about: string;
  readonly hazard?: string;
  readonly hint?: string;
  readonly lines: readonly Line[];
}

const photo: Line = ['现场照片', 'Photo of the place', { answer: 'photo', is_required: false }];
const sign: Line = ['检查人签名', 'Signature of who walked it', { answer: 'signature', is_required: false }];

const STARTERS: readonly Starter[] = [
  {
    code: 'AQ-W',
    name: '每周安全巡查',
    name_en: 'Weekly safety round',
    kind: 'safety',
    about: 'place',
    hint: '逐区走一遍，不合格的拍照并写原因',
    lines: [
      ['消防通道畅通', 'Escape routes are free', { severity: 'serious' }],
      ['灭火器在位有效', 'Extinguishers are in place and valid', { severity: 'serious' }],
      ['灭火器压力', 'Pressure of the extinguishers', { answer: 'choice', options: '正常、偏高', bad_options: '偏低' }],
      ['电线插座无破损', 'Wires and sockets are sound', { severity: 'serious' }],
      ['油品和废油按区存放', 'Oils and waste oil are where they belong'],
      ['举升机保险可靠', 'Safety catches of the lifts hold', { severity: 'grave' }],
      ['员工穿戴防护用品', 'People wear their protection'],
      ['下班断电断气', 'Power and air are shut at closing'],
      photo,
      sign,
    ],
  },
  {
    code: '5S-D',
    name: '每日现场整洁检查',
    name_en: 'Daily 5S round',
    kind: 'order',
    about: 'place',
    hazard: 'order',
    lines: [
      ['地面无油污积水', 'The floor is free of oil and water'],
      ['工具归位', 'Tools are back in place'],
      ['零件油污不落地', 'Parts and oil do not lie on the floor'],
      ['废件废液分类存放', 'Waste is sorted'],
      ['工位标识清楚', 'Bays are marked clearly'],
      ['整洁评分', 'Points for order', { answer: 'number', min_milli: 60_000, max_milli: 100_000, unit: '分', is_required: false }],
      photo,
    ],
  },
  {
    code: 'CL-D',
    name: '车辆日检',
    name_en: 'Daily care of a car',
    kind: 'vehicle_care',
    about: 'car',
    hazard: 'machine',
    lines: [
      ['出车前灯光、喇叭、雨刮正常', 'Before leaving: lights, horn and wipers work', { fills: 'is_ok_before' }],
      ['出车前制动、转向正常', 'Before leaving: brakes and steering work', { fills: 'is_ok_before', severity: 'grave' }],
      [
        '机油、冷却液液位',
        'Level of oil and coolant',
        { answer: 'choice', options: '正常', bad_options: '偏低、渗漏', fills: 'is_ok_before' },
      ],
      ['左前轮胎压', 'Pressure, front left tyre', { answer: 'number', min_milli: 2100, max_milli: 2600, unit: '巴', is_required: false }],
      ['行车中无异响、无报警灯', 'On the road: no noise, no warning lamp', { fills: 'is_ok_on_road' }],
      ['收车后无渗漏、轮胎无损伤', 'After return: no leaks, tyres sound', { fills: 'is_ok_after' }],
      ['里程', 'Mileage', { answer: 'number', min_milli: 0, unit: '公里', fills: 'mileage_km' }],
      ['车辆已清洗', 'The car is washed', { fills: 'is_washed', is_required: false }],
      ['已锁好并停入车库', 'Locked and back in the garage', { fills: 'is_locked' }],
    ],
  },
  {
    code: 'SB-D',
    name: '设备开机点检',
    name_en: 'Start-up of a machine',
    kind: 'start_up',
    about: 'equipment',
    hazard: 'machine',
    lines: [
      ['外观完好、紧固件无松动', 'It looks sound, nothing is loose', { fills: 'is_ok_before' }],
      ['安全装置有效', 'Safety devices work', { fills: 'is_ok_before', severity: 'grave' }],
      ['润滑良好', 'It is greased', { fills: 'is_ok_before' }],
      ['供气压力', 'Air pressure', { answer: 'number', min_milli: 600, max_milli: 1000, unit: '兆帕', is_required: false }],
      ['空载试运行正常', 'It runs well without load', { fills: 'is_ok_before' }],
      ['用途', 'Purpose', { answer: 'text', fills: 'purpose', is_required: false }],
    ],
  },
  {
    code: 'JY-1',
    name: '自检',
    name_en: 'Self inspection',
    kind: 'self_inspection',
    about: 'work_order',
    lines: [
      ['工单项目全部完成', 'Every job of the order is done'],
      ['紧固件按扭矩拧紧', 'Bolts are tightened to torque', { severity: 'serious' }],
      ['油液加注到位、无渗漏', 'Fluids are filled and nothing leaks'],
      ['工具物料清点无遗留', 'No tools or materials are left behind'],
      ['车内外清洁', 'Clean inside and outside'],
    ],
  },
  {
    code: 'JY-2',
    name: '互检',
    name_en: 'Mutual inspection',
    kind: 'mutual_inspection',
    about: 'work_order',
    lines: [
      ['自检项目复核', 'The self inspection is confirmed'],
      ['更换件安装正确', 'Replaced parts are fitted rightly'],
      ['关键螺栓抽检', 'Key bolts are checked', { severity: 'serious' }],
      ['旧件按要求处理', 'Old parts are dealt with as told'],
    ],
  },
  {
    code: 'JY-3',
    name: '终检',
    name_en: 'Final inspection',
    kind: 'final_inspection',
    about: 'work_order',
    lines: [
      ['故障已排除', 'The fault is gone', { severity: 'serious' }],
      ['试车正常', 'The test drive went well', { severity: 'serious' }],
      ['仪表无报警', 'No warning on the instruments'],
      ['制动、转向可靠', 'Brakes and steering are reliable', { severity: 'grave' }],
      ['胎压', 'Tyre pressure', { answer: 'choice', options: '合格', bad_options: '偏高、偏低' }],
      ['车辆内外清洁', 'Clean inside and outside'],
      ['检验员签名', 'Signature of the inspector', { answer: 'signature', is_required: false }],
    ],
  },
  {
    code: 'HY-1',
    name: '会议记录',
    name_en: 'Minutes of a meeting',
    kind: 'minutes',
    about: 'place',
    lines: [
      ['会议主题', 'Subject', { answer: 'text', fills: 'title' }],
      ['议程', 'Agenda', { answer: 'text', fills: 'agenda', is_required: false }],
      ['讨论记录', 'What was said', { answer: 'text', fills: 'minutes' }],
      ['决议', 'Decisions', { answer: 'text', fills: 'decisions', is_required: false }],
      ['白板或签到照片', 'Photo of the board or of who came', { answer: 'photo', is_required: false }],
      ['主持人签名', 'Signature of the chair', { answer: 'signature', is_required: false }],
    ],
  },
];

/** The starter checklists as rows of `checklist_templates`, in use from the first day. */
export const STARTER_CHECKLISTS: readonly Readonly<Record<string, unknown>>[] = STARTERS.map(({ lines, ...template }) => ({
  ...template,
  edition: 1,
  state: 'published',
  items: lines.map(([text, text_en, more]) => ({ text, text_en, answer: 'yes_no', is_required: true, ...more })),
}));
