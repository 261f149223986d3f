import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { certificateKinds } from '../../../../model/resources/people/certificate_kinds.ts';
import type { certificates } from '../../../../model/resources/people/certificates.ts';
import type { skills } from '../../../../model/resources/people/skills.ts';
import type { staffSkills } from '../../../../model/resources/people/staff_skills.ts';

const skillLabels = {
  name: '技能目录',
  one: '技能',
  purpose: '站里需要哪些技能，派工和培训按它',
  fields: { code: '编号', name: '名称', name_en: '英文名称', area: '类别' },
  options: {
    area: {
      mechanical: '机修',
      electrical: '电气',
      body: '钣金',
      paint: '油漆',
      inspection: '检验',
      reception: '接待',
      parts: '配件',
      customers: '客服',
      management: '管理',
      safety: '安全',
    },
  },
} as const satisfies LabelsFor<typeof skills>;

const staffSkillLabels = {
  name: '员工技能',
  one: '员工技能',
  purpose: '谁会什么、到几级、什么时候再评',
  fields: {
    staff_id: '员工',
    skill_id: '技能',
    level: '等级',
    evaluated_on: '评定日期',
    valid_until_on: '有效期到',
    note: '依据',
  },
  hints: { level: '0 不会，1 在学，2 要人带，3 独立做，4 能带人' },
  errors: { ends_before_start: '有效期早于评定' },
} as const satisfies LabelsFor<typeof staffSkills>;

const certificateKindLabels = {
  name: '证书种类',
  one: '证书种类',
  purpose: '哪些岗位要持什么证，多久到期，提前几天提醒',
  fields: {
    code: '编号',
    name: '名称',
    name_en: '英文名称',
    issuer: '发证机关',
    is_legal: '无证不得上岗',
    valid_months: '有效期（月）',
    warn_days: '提前提醒（天）',
  },
  hints: { valid_months: '长期有效就空着' },
} as const satisfies LabelsFor<typeof certificateKinds>;

const certificateLabels = {
  name: '员工证书',
  one: '证书',
  purpose: '谁持有什么证，哪天到期，扫描件在哪里',
  fields: {
    staff_id: '员工',
    kind_id: '证书种类',
    number: '证书号',
    issued_on: '发证日期',
    valid_until_on: '有效期到',
    scans: '扫描件',
    note: '备注',
  },
  errors: { ends_before_start: '有效期早于发证' },
} as const satisfies LabelsFor<typeof certificates>;

export const skillWords = {
  skills: skillLabels,
  staff_skills: staffSkillLabels,
  certificate_kinds: certificateKindLabels,
  certificates: certificateLabels,
} as const;
