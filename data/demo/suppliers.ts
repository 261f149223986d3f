type Row = Readonly<Record<string, unknown>>;

type Line = readonly [
  code: string,
  name: string,
  kind: string,
  address: string,
  delivery_days: number,
  payment_days: number,
  rating: number,
  contact: string,
  post: string,
];
const LINES: readonly Line[] = [
  ['G001', '苏州恒联汽配有限公司', 'wholesaler', '苏州市相城区汽配城 3 区 18 号', 2, 30, 5, '陆志明', '销售经理'],
  ['G002', '东岳汽车配件总公司华东分公司', 'manufacturer', '上海市嘉定区安驰路 569 号', 3, 0, 5, '冯晓燕', '配件专员'],
  ['G003', '南通佳润油品有限公司', 'brand_agent', '南通市崇川区工农南路 88 号', 3, 45, 4, '吴建华', '区域经理'],
  ['G004', '无锡锐驰轮胎贸易有限公司', 'brand_agent', '无锡市新吴区长江北路 201 号', 2, 30, 4, '钱程', '业务员'],
  ['G005', '常州立信蓄电池有限公司', 'brand_agent', '常州市武进区鸣新中路 16 号', 2, 30, 4, '孙国平', '销售'],
  ['G006', '苏州大众灯具汽配行', 'wholesaler', '苏州市相城区汽配城 1 区 7 号', 1, 15, 3, '朱红梅', '店主'],
  ['G007', '昆山诚达制动材料有限公司', 'brand_agent', '昆山市玉山镇城北路 1200 号', 3, 60, 4, '沈卫东', '销售总监'],
  ['G008', '苏州鑫源拆车件市场', 'dismantler', '苏州市吴中区东吴南路 66 号', 2, 0, 2, '马三宝', '老板'],
  ['G009', '上海明途冷却系统有限公司', 'brand_agent', '上海市闵行区春申路 2329 号', 4, 30, 4, '徐静', '客服'],
  ['G010', '苏州优涂汽车涂料有限公司', 'brand_agent', '苏州市高新区浒墅关路 40 号', 2, 45, 5, '黄建飞', '技术代表'],
  ['G011', '杭州顺捷电子电器有限公司', 'wholesaler', '杭州市余杭区良渚路 15 号', 3, 30, 3, '何晓东', '业务员'],
  ['G012', '苏州永固紧固件商行', 'wholesaler', '苏州市姑苏区广济北路 330 号', 1, 15, 4, '王阿姨', '店员'],
  ['G013', '苏州百工五金工具有限公司', 'tools', '苏州市吴中区宝带东路 399 号', 3, 30, 4, '郑海', '工具部'],
  ['G014', '上海精测仪器校准有限公司', 'services', '上海市徐汇区漕宝路 401 号', 10, 30, 5, '戴敏', '校准部'],
  ['G015', '苏州通途拖车救援服务部', 'services', '苏州市吴江区运东大道 997 号', 1, 15, 3, '周强', '调度'],
];

/** The suppliers of the demo station. */
export function supplierRows(): Row[] {
  return LINES.map(([code, name, kind, address, delivery_days, payment_days, rating, contact, post], index) => {
    const number = String(index + 1).padStart(2, '0');
    return {
      id: `supplier-${code.toLowerCase()}`,
      code,
      name,
      kind,
      phone: `0512-6000${number}00`,
      address,
      delivery_days,
      payment_days,
      rating,
      contacts: [
        { name: contact, post, phone: `13700000${number}1`, note: null },
        ...(index % 3 === 0 ? [{ name: '财务', post: '对账', phone: `0512-6000${number}08`, note: '每月 5 日前对账' }] : []),
      ],
      tax_no: `91320599MA00000${number}X`,
      bank_name: index % 2 === 0 ? '中国工商银行苏州分行' : '苏州银行',
      bank_account: `110202000000${number}0001`,
      invoice_kind: kind === 'dismantler' ? 'none' : kind === 'services' ? 'ordinary' : 'special',
      note: kind === 'dismantler' ? '旧件要附来源证明' : null,
    };
  });
}
