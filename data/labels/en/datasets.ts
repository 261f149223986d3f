import type { DatasetLabels } from '../../../model/datasets/labels.ts';

/** The words of the reports: dimensions, measures and how they are computed. */
export const labels: DatasetLabels = {
  part_demand: {
    name: 'Part demand',
    purpose: 'How many parts were asked for each month',
    dimensions: {
      month: 'Month',
      part_id: 'Part',
      category: 'Category',
      supplier_id: 'Supplier',
      abc_class: 'ABC class',
      demand_class: 'Demand type',
    },
    measures: {
      qty: { name: 'Demand', formula: 'Quantities of the months added up' },
      lost: { name: 'Lost', formula: 'Quantities asked for and not served, added up' },
      emergency: { name: 'Emergency', formula: 'Quantities bought elsewhere at once, added up' },
      parts: { name: 'Parts with demand', formula: 'Parts asked for at least once, each counted once' },
      known: { name: 'Known rows', formula: 'One row a part and month; unknown months do not count' },
    },
  },
  part_classes: {
    name: 'Part classes',
    purpose: 'How many parts there are of each ABC class and demand type',
    dimensions: { abc_class: 'ABC class', demand_class: 'Demand type', idle_tier: 'Movement' },
    measures: {
      parts: { name: 'Parts', formula: 'Number of parts, archived ones excluded' },
      qty: { name: 'Quantity, 12 months', formula: 'Demand of the last twelve known months' },
      value: { name: 'Value, 12 months', formula: 'Quantity of 12 months × cost; parts without a cost are left out' },
    },
  },
  part_ranking: {
    name: 'Part ranking',
    purpose: 'Which parts sell most, which lie longest',
    dimensions: {
      part_id: 'Part',
      abc_class: 'ABC class',
      demand_class: 'Demand type',
      idle_tier: 'Movement',
      last_sale_month: 'Last month with demand',
    },
    measures: {
      qty: { name: 'Quantity, 12 months', formula: 'Demand of the last twelve known months' },
      qty_all: { name: 'Quantity, all months', formula: 'Demand of all known months' },
      value: { name: 'Value, 12 months', formula: 'Quantity of 12 months × cost' },
      sales: { name: 'Months with demand', formula: 'Months in which the part was asked for' },
      idle_months: { name: 'Months idle', formula: 'From the last demand to the last known month' },
    },
  },
  staff_structure: {
    name: 'Staff',
    purpose: 'Who works here today, in which department, team and post',
    dimensions: {
      staff_id: 'Person',
      department_id: 'Department',
      team_id: 'Team',
      post_id: 'Post',
      state: 'State',
      employment_kind: 'Employment',
      gender: 'Gender',
    },
    measures: { people: { name: 'People', formula: 'People at work today: on probation, regular or serving notice' } },
  },
  staff_by_month: {
    name: 'Hires and leavers',
    purpose: 'How many came and left each month',
    dimensions: { staff_id: 'Person', month: 'Month' },
    measures: {
      hires: { name: 'Hired', formula: 'People whose first day lies in the month' },
      leavers: { name: 'Left', formula: 'People whose last day lies in the month' },
    },
  },
  post_plan: {
    name: 'Head-count plan',
    purpose: 'How many people each post should have and has',
    dimensions: { post_id: 'Post', area: 'Area' },
    measures: {
      planned: { name: 'Planned', formula: 'Head count in force this month' },
      actual: { name: 'Actual', formula: 'People whose main post it is today' },
      vacant: { name: 'Vacant', formula: 'Planned − actual; a surplus elsewhere does not count' },
    },
  },
  certificates_expiring: {
    name: 'Expiring certificates',
    purpose: 'When the certificates of the staff end',
    dimensions: { certificate_id: 'Certificate', staff_id: 'Person', kind_id: 'Kind', due: 'Ends', month: 'End month' },
    measures: { certificates: { name: 'Certificates', formula: 'Certificates of people who work here' } },
    options: {
      due: {
        expired: 'Expired',
        days_30: 'Within 30 days',
        days_60: '31–60 days',
        days_90: '61–90 days',
        later: 'After 90 days',
        unlimited: 'No end',
      },
    },
  },
  tools_by_state: {
    name: 'Tools by state',
    purpose: 'Where the tools are',
    dimensions: { tool_id: 'Tool', state: 'State', model_id: 'Model', category: 'Category', keeper_id: 'Keeper' },
    measures: {
      tools: { name: 'Tags', formula: 'Tags in the ledger, archived ones excluded' },
      qty: { name: 'Pieces', formula: 'Pieces of all tags added up' },
      cost: { name: 'Cost', formula: 'Purchase cost of all tags added up' },
    },
  },
  suppliers_by_kind: {
    name: 'Suppliers',
    purpose: 'How many suppliers there are of each kind',
    dimensions: { supplier_id: 'Supplier', kind: 'Kind' },
    measures: { suppliers: { name: 'Suppliers', formula: 'Number of suppliers, archived ones excluded' } },
  },
  takings: {
    name: 'Takings',
    purpose: 'What was taken each day and month, by trade and item',
    dimensions: { day: 'Day', month: 'Month', trade: 'Trade', item: 'Item' },
    measures: {
      amount: { name: 'Taken', formula: 'Amounts of the daily revenue added up' },
      discount: { name: 'Discount', formula: 'Discounts of the daily revenue added up' },
    },
  },
  debts_by_age: {
    name: 'Ageing of receivables',
    purpose: 'How long what is owed has been overdue today',
    dimensions: { receivable_id: 'Receivable', payer_kind: 'Kind of payer', age: 'Age' },
    measures: {
      owed: { name: 'Still owed', formula: 'What is left of open and part-paid receivables' },
      debts: { name: 'Receivables', formula: 'Number of open and part-paid receivables' },
    },
    options: {
      age: {
        not_due: 'Not due',
        days_30: '1–30 days late',
        days_60: '31–60 days late',
        days_90: '61–90 days late',
        older: 'Over 90 days late',
      },
    },
  },
  contracts_by_stage: {
    name: 'Ends of contracts',
    purpose: 'How near the end contracts in force are',
    dimensions: { contract_id: 'Contract', kind: 'Kind', stage: 'Stage' },
    measures: { contracts: { name: 'Contracts', formula: 'Number of contracts in force' } },
    options: { stage: { endless: 'Without end', running: 'Before notice', notice: 'Notice to be given', past: 'Past the end' } },
  },
  reading: {
    name: 'Reading',
    purpose: 'Whether those who have to read rules and notices have done so',
    dimensions: { document_id: 'Document', notice_id: 'Notice', staff_id: 'Staff member', is_read: 'Reading' },
    measures: { readers: { name: 'Readings', formula: 'Readers times what each has to read' } },
    options: { is_read: { read: 'Read', unread: 'Not read' } },
  },
  duty_weeks: {
    name: 'Duties done',
    purpose: 'What each post and person owed week by week, and what was done',
    dimensions: { week: 'Week', month: 'Month', post_id: 'Post', holder_id: 'Person' },
    measures: {
      due: { name: 'Due', formula: 'Tasks that were due, without waived and handed-over ones' },
      done: { name: 'Done', formula: 'Tasks that were done' },
      late: { name: 'Late', formula: 'Tasks done after their time' },
      missed: { name: 'Missed', formula: 'Tasks whose time passed undone' },
      completion: { name: 'Completion', formula: 'Done ÷ (done + missed)' },
      punctuality: { name: 'Punctuality', formula: 'Done in time ÷ (done + missed)' },
    },
  },
};
