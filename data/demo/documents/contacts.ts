import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>>;

type Line = readonly [
  organisation: string,
  kind: string,
  person: string | null,
  duty: string | null,
  phone: string,
  audience: 'office' | 'everybody',
  keeper: string,
  note?: string,
];
/** Telephone numbers are of the ranges that nobody has, but for those that everybody knows. */
const LINES: readonly Line[] = [
  ['火警', 'emergency', null, null, '119', 'everybody', '0103', '报清地址、起火物、有没有人被困'],
  ['急救', 'emergency', null, null, '120', 'everybody', '0103'],
  ['报警', 'emergency', null, null, '110', 'everybody', '0103'],
  ['交通事故报警', 'emergency', null, null, '122', 'everybody', '0127'],
  ['区人民医院急诊', 'emergency', null, '急诊分诊台', '0512-60001120', 'everybody', '0103'],
  ['城东供电所', 'emergency', '值班室', '抢修', '0512-60009598', 'everybody', '0112'],
  ['苏州通途拖车救援服务部', 'rescue', '周强', '调度', '0512-60001500', 'everybody', '0104'],
  ['高速清障救援', 'rescue', null, '值班', '12122', 'everybody', '0127'],
  ['东岳汽车销售有限公司', 'maker', '郭晓峰', '区域服务经理', '021-60008801', 'office', '0102'],
  ['东岳汽车销售有限公司', 'maker', '陶静', '索赔审核', '021-60008823', 'office', '0102'],
  ['东岳汽车配件总公司华东分公司', 'maker', '冯晓燕', '配件专员', '021-60008840', 'office', '0110'],
  ['东岳技术热线', 'maker', null, '技术支持', '400-0000880', 'everybody', '0116', '工作日八点半到十七点半'],
  ['市交通运输局', 'authority', '许科长', '维修管理科', '0512-60007001', 'office', '0103'],
  ['区应急管理局', 'authority', '值班室', '安全生产', '0512-60007012', 'office', '0103'],
  ['区消防救援大队', 'authority', '宋参谋', '防火监督', '0512-60007019', 'office', '0103'],
  ['生态环境局', 'authority', null, '固废管理', '0512-60007030', 'office', '0113'],
  ['税务局城东分局', 'authority', '钱老师', '办税服务厅', '0512-60007040', 'office', '0109'],
  ['人保财险青禾支公司', 'insurer', '邵勇', '定损员', '0512-60003011', 'everybody', '0104'],
  ['平安产险青禾支公司', 'insurer', '倪芳', '理赔', '0512-60003022', 'everybody', '0104'],
  ['太平洋产险', 'insurer', '卢伟', '定损员', '0512-60003033', 'everybody', '0104'],
  ['中华联合青禾支公司', 'insurer', '孟洁', '理赔', '0512-60003044', 'everybody', '0104'],
  ['建设银行青禾支行', 'bank', '葛婷', '对公客户经理', '0512-60004001', 'office', '0109'],
  ['苏州银行城东支行', 'bank', '任涛', '柜台主管', '0512-60004010', 'office', '0109'],
  ['苏州恒联汽配有限公司', 'supplier', '陆志明', '销售经理', '0512-60000100', 'office', '0110'],
  ['南通佳润油品有限公司', 'supplier', '吴建华', '区域经理', '0512-60000300', 'office', '0110'],
  ['洁源环境服务公司', 'supplier', '毕凯', '收运调度', '0512-60005001', 'everybody', '0113', '提前一天约'],
  ['城东工业园物业管理公司', 'property', '石经理', '客服部', '0512-60006001', 'everybody', '0103'],
  ['平安卫士保安公司', 'property', '队长', '夜班', '0512-60006016', 'everybody', '0103'],
];

/** The telephone book of the outside. */
export function contactRows(): Row[] {
  return LINES.map(([organisation, kind, person, duty, phone, audience, keeper, note], index) => ({
    id: `contact-${String(index + 1).padStart(2, '0')}`,
    organisation,
    kind,
    person,
    duty,
    phone,
    audience,
    keeper_id: staffId(keeper),
    note: note ?? null,
  }));
}
