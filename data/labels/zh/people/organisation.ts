import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { calendarDays } from '../../../../model/resources/people/calendar_days.ts';
import type { calendarYears } from '../../../../model/resources/people/calendar_years.ts';
import type { departments } from '../../../../model/resources/people/departments.ts';
import type { posts } from '../../../../model/resources/people/posts.ts';
import type { teams } from '../../../../model/resources/people/teams.ts';
import { ROLE_LABELS } from '../roles.ts';

const departmentLabels = {
  name: '部门',
  one: '部门',
  purpose: '站里分哪些部门，上下级是谁，谁负责',
  fields: { code: '编号', name: '名称', name_en: '英文名称', parent_id: '上级部门', head_id: '负责人' },
  errors: { own_parent: '上级部门不能是自己', in_circle: '上级部门绕了一圈又回到自己' },
} as const satisfies LabelsFor<typeof departments>;

const teamLabels = {
  name: '班组',
  one: '班组',
  purpose: '部门下面的班组和组长，排班和派工按它',
  fields: { code: '编号', name: '名称', name_en: '英文名称', department_id: '部门', leader_id: '组长' },
} as const satisfies LabelsFor<typeof teams>;

const postLabels = {
  name: '岗位与编制',
  one: '岗位',
  purpose: '站里有哪些岗位，管什么，从哪个月起计划几个人',
  fields: {
    code: '编号',
    name: '名称',
    name_en: '英文名称',
    area: '所属',
    reports_to_id: '上级岗位',
    usual_role: '常用角色',
    summary: '职责概要',
    headcount: '编制',
  },
  hints: { usual_role: '给这个岗位开账号时先选这个角色', headcount: '从这个月起计划的人数，下一行开始前一直有效' },
  options: {
    area: {
      management: '管理',
      front_desk: '前台',
      workshop: '车间',
      parts: '配件',
      tools: '工具设备',
      customers: '客服',
      people: '人事行政',
      finance: '财务',
      transport: '车队',
    },
    usual_role: ROLE_LABELS,
  },
  lines: { headcount: { from_month: '从哪月起', planned: '计划人数' } },
  errors: { month_twice: '同一个月写了两行', own_superior: '上级岗位不能是自己', in_circle: '上级岗位绕了一圈又回到自己' },
  actions: { confirm_duties: { name: '确认读过', ask: '我在这个岗位上，读过它现在的全部职责' } },
} as const satisfies LabelsFor<typeof posts>;

const calendarYearLabels = {
  name: '日历年度',
  one: '年度',
  purpose: '哪几年的放假安排已经公布，哪几年还不知道',
  fields: { year: '年份', status: '放假安排', source: '依据', announced_on: '公布日期' },
  options: { status: { missing: '不知道', estimated: '估计，等公布', official: '已公布' } },
} as const satisfies LabelsFor<typeof calendarYears>;

const calendarDayLabels = {
  name: '节假日安排',
  one: '特殊日',
  purpose: '和平常工作周不一样的日子：节假日、调休、补班',
  fields: { day: '日期', kind: '类型', is_statutory: '法定节日', name: '名称', name_en: '英文名称', source: '来源' },
  hints: { is_statutory: '全年 13 天，上班按三倍工资' },
  options: {
    kind: { workday: '上班', rest: '休息', holiday: '节假日', swap_off: '调休', swap_workday: '补班' },
    source: { official: '国务院公布', computed: '推算', station: '本站安排' },
  },
  errors: { statutory_is_holiday: '法定节日的类型要选节假日' },
} as const satisfies LabelsFor<typeof calendarDays>;

export const organisation = {
  departments: departmentLabels,
  teams: teamLabels,
  posts: postLabels,
  calendar_years: calendarYearLabels,
  calendar_days: calendarDayLabels,
} as const;
