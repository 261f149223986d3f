/** 图表的字 */
export const words = {
  unit: { wan: '万元', yuan: '元', part: '种', person: '人', sheet: '张', piece: '件', tag: '个', post: '个' },
  total: '合计',
  other: '其他',
  none: '没有填',
  unknown: '没有数据',
  numbers: '看数字',
  more: '全部 ›',
  empty: '还没有数据',
  open_records: '看 %{name} 的记录',
  chart_of: '%{name}，%{from}–%{to}',
  shown: '共 %{count} 行，只列前 %{limit} 行',
  loading: '正在取数',
  notes: {
    abc_by_units: '没有成本价的配件按数量排 A、B、C',
    gaps: '缺月的配件不分需求类型，缺的月不当作 0',
  },
};
