import type { DatasetLabels } from '../../../model/datasets/labels.ts';

/** 报表的字：维度、指标和它们的算法 */
export const labels: DatasetLabels = {
  part_demand: {
    name: '配件需求',
    purpose: '每个月要了多少配件',
    dimensions: {
      month: '月份',
      part_id: '配件',
      category: '类别',
      supplier_id: '供应商',
      abc_class: '金额分类',
      demand_class: '需求类型',
    },
    measures: {
      qty: { name: '需求数量', formula: '各月需求数量相加' },
      lost: { name: '没供上', formula: '要了没有供上的数量相加' },
      emergency: { name: '急件', formula: '临时外采才供上的数量相加' },
      parts: { name: '有需求的配件', formula: '需求大于 0 的配件种数，一种只数一次' },
      known: { name: '有数据的行', formula: '一个配件一个月算一行，没有数据的月不算' },
    },
  },
  part_classes: {
    name: '配件分类',
    purpose: '配件按金额和需求类型各有多少种',
    dimensions: { abc_class: '金额分类', demand_class: '需求类型', idle_tier: '动销' },
    measures: {
      parts: { name: '种数', formula: '配件种数，归档的不算' },
      qty: { name: '近 12 个月数量', formula: '最近 12 个有数据的月，需求数量相加' },
      value: { name: '近 12 个月金额', formula: '近 12 个月数量 × 成本价，没有成本价的不算' },
    },
  },
  part_ranking: {
    name: '配件排行',
    purpose: '哪些配件用得最多，哪些最久没有动',
    dimensions: { part_id: '配件', abc_class: '金额分类', demand_class: '需求类型', idle_tier: '动销', last_sale_month: '最近出库月' },
    measures: {
      qty: { name: '近 12 个月数量', formula: '最近 12 个有数据的月，需求数量相加' },
      qty_all: { name: '全部数量', formula: '所有有数据的月，需求数量相加' },
      value: { name: '近 12 个月金额', formula: '近 12 个月数量 × 成本价' },
      sales: { name: '有需求的月数', formula: '需求大于 0 的月数' },
      idle_months: { name: '没动的月数', formula: '从最近一次需求到有数据的最后一个月' },
    },
  },
  staff_structure: {
    name: '人员结构',
    purpose: '现在谁在岗，在哪个部门、班组和岗位',
    dimensions: {
      staff_id: '员工',
      department_id: '部门',
      team_id: '班组',
      post_id: '岗位',
      state: '状态',
      employment_kind: '用工形式',
      gender: '性别',
    },
    measures: { people: { name: '人数', formula: '今天在岗的人，试用、正式和离职交接中都算' } },
  },
  staff_by_month: {
    name: '入职和离职',
    purpose: '每个月来了多少人，走了多少人',
    dimensions: { staff_id: '员工', month: '月份' },
    measures: {
      hires: { name: '入职', formula: '入职日期在这个月的人数' },
      leavers: { name: '离职', formula: '离职日期在这个月的人数' },
    },
  },
  post_plan: {
    name: '编制',
    purpose: '每个岗位计划几个人，现在有几个人',
    dimensions: { post_id: '岗位', area: '所属' },
    measures: {
      planned: { name: '编制', formula: '本月生效的编制人数' },
      actual: { name: '在岗', formula: '今天主岗是这个岗位的人数，兼岗不算' },
      vacant: { name: '空岗', formula: '编制 − 在岗，超编不抵' },
    },
  },
  certificates_expiring: {
    name: '证书到期',
    purpose: '在职员工的证书什么时候到期',
    dimensions: { certificate_id: '证书', staff_id: '员工', kind_id: '证书种类', due: '到期', month: '到期月份' },
    measures: { certificates: { name: '证书', formula: '在职员工的证书张数' } },
    options: {
      due: {
        expired: '已过期',
        days_30: '30 天内',
        days_60: '31–60 天',
        days_90: '61–90 天',
        later: '90 天以后',
        unlimited: '长期有效',
      },
    },
  },
  tools_by_state: {
    name: '工具去向',
    purpose: '工具现在在哪里',
    dimensions: { tool_id: '工具', state: '状态', model_id: '型号', category: '类别', keeper_id: '保管人' },
    measures: {
      tools: { name: '编号数', formula: '台账上的编号数，归档的不算' },
      qty: { name: '件数', formula: '各编号的件数相加' },
      cost: { name: '购入价', formula: '各编号的购入价相加' },
    },
  },
  suppliers_by_kind: {
    name: '供应商',
    purpose: '各类供应商有几家',
    dimensions: { supplier_id: '供应商', kind: '类型' },
    measures: { suppliers: { name: '家数', formula: '供应商家数，归档的不算' } },
  },
  takings: {
    name: '营业收入',
    purpose: '每天每月各业务、各项目收入多少',
    dimensions: { day: '日期', month: '月份', trade: '业务类别', item: '项目' },
    measures: {
      amount: { name: '收入', formula: '营业日报的金额相加' },
      discount: { name: '优惠', formula: '营业日报的优惠相加' },
    },
  },
  debts_by_age: {
    name: '应收账龄',
    purpose: '还没收的款到今天逾期多久',
    dimensions: { receivable_id: '应收款', payer_kind: '付款方类别', age: '账龄' },
    measures: {
      owed: { name: '未收', formula: '未收和部分收款的余额相加' },
      debts: { name: '笔数', formula: '未收和部分收款的笔数' },
    },
    options: {
      age: { not_due: '未到期', days_30: '逾期 1–30 天', days_60: '逾期 31–60 天', days_90: '逾期 61–90 天', older: '逾期 90 天以上' },
    },
  },
  contracts_by_stage: {
    name: '合同到期',
    purpose: '履行中的合同离到期还有多远',
    dimensions: { contract_id: '合同', kind: '类别', stage: '阶段' },
    measures: { contracts: { name: '份数', formula: '履行中的合同份数' } },
    options: { stage: { endless: '长期', running: '未到提醒日', notice: '该提出续签或终止', past: '已过到期日' } },
  },
  reading: {
    name: '阅读情况',
    purpose: '执行中的制度和通知，该读的人读了没有',
    dimensions: { document_id: '制度', notice_id: '通知', staff_id: '员工', is_read: '阅读' },
    measures: { readers: { name: '人次', formula: '该读的人乘以该读的文件' } },
    options: { is_read: { read: '已读', unread: '未读' } },
  },
  duty_weeks: {
    name: '职责完成',
    purpose: '每个岗位、每个人每周该做多少，做了多少',
    dimensions: { week: '周', month: '月份', post_id: '岗位', holder_id: '员工' },
    measures: {
      due: { name: '应做', formula: '该做的任务件数，免做和转给别人的不算' },
      done: { name: '已做', formula: '做完的任务件数' },
      late: { name: '超时完成', formula: '过了时间才做完的件数' },
      missed: { name: '漏做', formula: '到期没有做的件数' },
      completion: { name: '完成率', formula: '已做 ÷（已做 + 漏做）' },
      punctuality: { name: '准时率', formula: '按时做完 ÷（已做 + 漏做）' },
    },
  },
};
