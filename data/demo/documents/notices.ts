import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { type DemoPerson, staffId } from '../staff.ts';
import { counter } from '../visits/quality.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

type Line = readonly [
  days: number,
  kind: 'administration' | 'maker_policy' | 'price' | 'bulletin' | 'law' | 'safety' | 'activity',
  source: 'own' | 'maker' | 'authority',
  title: string,
  body: string,
  departments: readonly string[],
  owner?: string | undefined,
  result?: string | undefined,
];

/** Days ago, what it is about, from whom; with an owner something has to be done. */
const LINES: readonly Line[] = [
  [
    352,
    'safety',
    'own',
    '冬季用电用火检查',
    '各部门下班断电，车间取暖器不得无人看管，本周内自查并签字。',
    ['WS', 'PT', 'FD'],
    '0113',
    '自查四处问题，全部整改',
  ],
  [
    338,
    'administration',
    'own',
    '元旦放假和值班安排',
    '元旦休一天，前台和车间各留两人值班，名单见值班表。',
    ['FD', 'WS', 'PT'],
    undefined,
    '值班正常',
  ],
  [
    322,
    'price',
    'maker',
    '机油配件价格调整',
    '厂家原厂机油上调百分之三，自下月一日起执行，前台报价同步更新。',
    ['FD', 'PT'],
    '0110',
    '系统价格已更新，前台已培训',
  ],
  [
    305,
    'maker_policy',
    'maker',
    '春季服务活动方案',
    '免费检测二十项，到店送玻璃水，活动期三周，每周报送台次。',
    ['FD', 'CR', 'WS'],
    '0102',
    '到店一百二十六台，完成上报',
  ],
  [
    296,
    'administration',
    'own',
    '春节放假通知',
    '腊月二十九至正月初六休息，救援电话由司机值守，节前检查门窗水电。',
    ['FD', 'WS', 'PT', 'HR'],
    undefined,
    '节日期间平安',
  ],
  [
    270,
    'bulletin',
    'maker',
    '变速箱软件升级通报',
    '涉及两个年款，顿挫投诉先按通报升级，升级前查电瓶电压。',
    ['WS'],
    '0116',
    '已转班组学习，升级九台',
  ],
  [
    248,
    'law',
    'authority',
    '机动车维修备案年度核查',
    '按要求提交人员证书、设备清单和安全制度，逾期影响备案。',
    ['HR', 'AS'],
    '0103',
    '材料已交，核查通过',
  ],
  [231, 'safety', 'own', '氧气乙炔瓶专项整治', '瓶距、固定、气管逐一检查，过期气管全部更换。', ['WS'], '0113', '更换气管六根'],
  [214, 'activity', 'own', '技能比武报名', '机修、钣金、油漆分组，月底比武，前三名奖励，报名找班组长。', ['WS'], undefined, '十一人参加'],
  [198, 'price', 'own', '工时费优惠调整', '会员工时九折，非会员九五折，其他优惠需服务经理批准。', ['FD', 'FI'], '0104', '收费标准牌已更换'],
  [
    181,
    'administration',
    'own',
    '高温补贴和作息调整',
    '七八月午休延长半小时，车间备防暑药品，补贴随工资发放。',
    ['WS', 'FD', 'PT'],
    undefined,
    '按时执行',
  ],
  [
    165,
    'maker_policy',
    'maker',
    '召回活动启动',
    '涉及制动助力管，按车架号核对，旧件拍照登记，厂家结算。',
    ['FD', 'WS', 'PT'],
    '0102',
    '完成三十八台，剩余顾客已通知',
  ],
  [150, 'law', 'authority', '危险废物转移联单要求', '废机油、废电瓶转移前在网上填联单，台账保存三年。', ['WS', 'HR'], '0113', '台账已建立'],
  [133, 'safety', 'own', '防汛准备', '低处配件上架，排水沟清理，沙袋放门口，值班手机不关机。', ['PT', 'WS'], '0111', '暴雨两次无进水'],
  [118, 'bulletin', 'maker', '空调异味处理通报', '按新工艺清洗蒸发箱，不再更换总成。', ['WS', 'FD'], '0116', '返修下降'],
  [
    97,
    'administration',
    'own',
    '中秋国庆值班安排',
    '放假期间正常营业，轮流休息，班表由前台主管排。',
    ['FD', 'WS', 'PT'],
    undefined,
    '值班正常',
  ],
  [
    84,
    'maker_policy',
    'maker',
    '满意度调查口径调整',
    '回访由三天改为交车后三天内完成，问卷增加等待时间一项。',
    ['CR', 'FD'],
    '0108',
    '话术已更新',
  ],
  [66, 'price', 'maker', '蓄电池和轮胎调价', '蓄电池下调百分之五，轮胎按规格调整，库存按旧价消化。', ['FD', 'PT'], '0110', '标签全部更换'],
  [
    49,
    'safety',
    'own',
    '消防演练通知',
    '下周三下午四点演练，听到警报从就近出口到停车场集合。',
    ['FD', 'WS', 'PT', 'HR'],
    '0103',
    '三分半钟集合完毕',
  ],
  [
    35,
    'administration',
    'own',
    '工装换季发放',
    '冬装按尺码表发放，旧工装交回，缺码找人事行政登记。',
    ['FD', 'WS', 'PT'],
    undefined,
    '发放完毕',
  ],
  [23, 'bulletin', 'maker', '低温启动困难通报', '气温低于零度启动困难的，先测电瓶和搭铁，再按通报刷新程序。', ['WS', 'FD'], '0116'],
  [15, 'price', 'own', '冬季保养套餐价格', '防冻液、玻璃水、电瓶检测组成套餐，价格见附表，月底前执行。', ['FD', 'PT'], '0104'],
  [9, 'law', 'authority', '安全生产月报表报送', '每月五日前报送隐患排查情况，由专人填写。', ['WS', 'HR'], '0113'],
  [6, 'activity', 'own', '年终顾客答谢活动', '活动名单由客服整理，前台逐一邀约，礼品由人事行政采购。', ['FD', 'CR', 'HR'], '0102'],
  [2, 'safety', 'own', '近期降温防滑提醒', '门口和洗车位结冰及时撒盐，推车走防滑垫。', ['FD', 'WS', 'PT'], undefined],
];

function noticeRow([days, kind, source, title, body, departments, owner, result]: Line, number: string, today: string): Row {
  const day = addDays(today, -days);
  const isPublished = days > 1;
  return {
    id: `notice-${number.toLowerCase()}`,
    number,
    title,
    kind,
    source,
    source_number: source === 'own' ? null : `${source === 'maker' ? 'DY' : 'JT'}${day.slice(0, 4)}-${String(days % 97).padStart(3, '0')}`,
    received_on: day,
    effective_on: addDays(day, 1),
    body,
    to_departments: departments,
    owner_id: owner === undefined ? null : staffId(owner),
    act_by_on: owner === undefined ? null : addDays(day, 20),
    state: result !== undefined ? 'closed' : isPublished ? 'published' : 'draft',
    published_at: instantAt(day, 10 * 60 + 30),
    published_by: staffId('0103'),
    result: result ?? null,
  };
}

/** A year of notices and who has confirmed those of the last weeks; one is still being written. */
export function noticeRows(people: readonly DemoPerson[], today: string, random: Random): { notices: Row[]; reads: Row[] } {
  const numbers = counter();
  const notices = LINES.map(line => noticeRow(line, numbers.next('TZ', addDays(today, -line[0])), today));
  const present = people.filter(person => person.state !== 'left' && person.state !== 'pending');
  const reads = notices.flatMap(notice => {
    const departments = notice.to_departments as readonly string[];
    const share = notice.state === 'closed' ? 97 : 68;
    return present
      .filter(person => departments.includes(person.department) && random.chance(share))
      .flatMap(person => {
        const from = [person.hired, String(notice.received_on)].sort().at(-1) ?? today;
        const day = addDays(from, random.between(0, 3));
        if (day >= today) return [];
        const receipt = {
          staff_id: staffId(person.number),
          notice_id: notice.id,
          read_at: instantAt(day, random.between(11 * 60, 19 * 60)),
        };
        return [{ id: `read-${notice.id}-${person.number}`, ...receipt }];
      });
  });
  const draft = numbers.next('TZ', addDays(today, -1));
  const waiting: Row = {
    id: `notice-${draft.toLowerCase()}`,
    number: draft,
    title: '元旦值班安排（征求意见）',
    kind: 'administration',
    source: 'own',
    received_on: addDays(today, -1),
    body: '拟安排前台、车间各两人值班，有困难的三天内告诉人事行政。',
    to_departments: ['FD', 'WS', 'PT'],
  };
  return { notices: [...notices, waiting], reads };
}
