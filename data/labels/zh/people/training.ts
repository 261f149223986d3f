import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { courses } from '../../../../model/resources/people/courses.ts';
import type { trainingPlans } from '../../../../model/resources/people/training_plans.ts';
import type { trainingResults } from '../../../../model/resources/people/training_results.ts';
import type { trainingSessions } from '../../../../model/resources/people/training_sessions.ts';

const coursesLabels = {
  name: '课程',
  one: '课程',
  purpose: '站里教什么、哪些岗位必须学、及格能得到什么',
  fields: {
    code: '编号',
    name: '课程名称',
    name_en: '英文名称',
    kind: '类别',
    hours: '课时',
    pass_score: '及格分',
    valid_months: '有效期（月）',
    skill_id: '对应技能',
    skill_level: '达到等级',
    certificate_kind_id: '发给证书',
    needed_by: '必修岗位',
    outline: '课程大纲',
    cost_fen: '费用',
  },
  options: {
    kind: {
      safety: '安全',
      driving: '安全驾驶',
      skill: '操作技能',
      business: '业务知识',
      maker: '厂家课程',
      induction: '入职',
      conduct: '员工守则',
    },
  },
  hints: { needed_by: '到岗后多少天内要学', valid_months: '长期有效就空着', pass_score: '不考试就空着' },
  lines: { needed_by: { post_id: '岗位', within_days: '期限（天）' } },
  errors: { post_twice: '同一个岗位写了两行', level_without_skill: '先选技能' },
} as const satisfies LabelsFor<typeof courses>;

const trainingPlansLabels = {
  name: '培训计划',
  one: '培训计划',
  purpose: '各部门每季每年要学什么、多少人、花多少钱',
  papers: { plan: '培训计划' },
  fields: {
    kind: '类别',
    year: '年份',
    quarter: '季度',
    department_id: '部门',
    title: '标题',
    items: '培训需求',
    state: '状态',
    approved_by: '批准人',
    approved_at: '批准时间',
    result: '完成情况',
    budget_fen: '预算',
  },
  options: {
    kind: { station: '本站培训', maker: '厂家培训需求' },
    quarter: { q1: '一季度', q2: '二季度', q3: '三季度', q4: '四季度', year: '全年' },
    state: { draft: '草稿', submitted: '已提交', approved: '已批准', closed: '已关闭' },
  },
  lines: {
    items: { course_id: '课程', people: '人数', wanted_month: '期望月份', granted_month: '落实月份', staff_id: '员工', note: '备注' },
  },
  actions: {
    submit: { name: '提交', ask: '交给审批的人，批准前可以撤回' },
    withdraw: { name: '撤回', fields: { comment: '说明' } },
    approve: { name: '批准', fields: { comment: '说明' } },
    send_back: { name: '退回', fields: { comment: '说明' } },
    close: { name: '关闭', fields: { result: '完成情况' } },
  },
  errors: { outside_period: '月份不在计划期内' },
} as const satisfies LabelsFor<typeof trainingPlans>;

const trainingSessionsLabels = {
  name: '培训班次',
  one: '培训班次',
  purpose: '哪天上什么课、谁讲、谁该来、谁来了',
  papers: { sign_in: '培训签到表' },
  fields: {
    number: '单号',
    course_id: '课程',
    plan_id: '所属计划',
    department_id: '部门',
    team_id: '班组',
    trainer_id: '内训师',
    outside_trainer: '外部讲师',
    place: '地点',
    starts_at: '开始时间',
    ends_at: '结束时间',
    capacity: '名额',
    enrolments: '参训人员',
    state: '状态',
    summary: '总结',
    material: '教材',
    cost_fen: '费用',
  },
  options: {
    answer: { invited: '待回复', accepted: '接受', declined: '谢绝' },
    presence: { attended: '参加', late: '迟到', absent: '缺席', excused: '请假' },
    state: { draft: '草稿', open: '已通知', done: '已结束', cancelled: '已取消' },
  },
  lines: { enrolments: { staff_id: '员工', is_required: '必须参加', answer: '回复', presence: '到课情况', note: '备注' } },
  actions: {
    announce: { name: '通知开班', ask: '发布以后，名单上的人可以回复来不来' },
    answer: {
      name: '答复',
      fields: { answer: '答复', note: '备注' },
      options: { answer: { accepted: '接受', declined: '谢绝' } },
    },
    finish: { name: '结束培训', ask: '先在参训人员里记好谁到课；到课的人各记一条成绩', fields: { summary: '总结' } },
    cancel: { name: '取消开班', ask: '取消后不再开班', fields: { comment: '说明' } },
  },
  errors: {
    ends_before_start: '结束早于开始',
    own_trainer: '讲师不能是学员',
    person_twice: '同一个人写了两行',
    too_many: '人数超过名额',
    not_begun: '还没有开始上课',
    presence_open: '还有人没有记到课情况',
    not_called: '这次培训没有叫本人参加',
  },
} as const satisfies LabelsFor<typeof trainingSessions>;

const trainingResultsLabels = {
  name: '培训成绩',
  one: '培训成绩',
  purpose: '每个人学过什么、考了多少分、有效到哪天',
  fields: {
    staff_id: '员工',
    course_id: '课程',
    session_id: '培训班次',
    finished_on: '完成日期',
    hours: '课时',
    score: '得分',
    pass_score: '及格分',
    outcome: '结果',
    valid_until_on: '有效期至',
    examined_by: '考核人',
    rating: '学员评价',
    feedback: '反馈意见',
    papers: '附件',
    cost_fen: '费用',
    bound_until_on: '服务期至',
  },
  options: { outcome: { attended: '已参加', passed: '及格', failed: '不及格', resit: '补考未过' } },
  actions: {
    grade: { name: '登记成绩', ask: '按课程及格分判定，及格的记技能、发证书', fields: { score: '得分' } },
    give_feedback: { name: '评价课程', fields: { rating: '学员评价', feedback: '反馈意见' } },
  },
  errors: {
    ends_before_start: '结束早于开始',
    other_course: '这个班次上的是另一门课',
    by_exam: '培训班次的成绩用「登记成绩」记',
    not_there: '这个人没有参加这次培训',
    against_mark: '结果和得分、及格分不符',
  },
} as const satisfies LabelsFor<typeof trainingResults>;

export const trainingWords = {
  courses: coursesLabels,
  training_plans: trainingPlansLabels,
  training_sessions: trainingSessionsLabels,
  training_results: trainingResultsLabels,
} as const;
