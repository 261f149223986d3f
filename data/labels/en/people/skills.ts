import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { certificateKinds } from '../../../../model/resources/people/certificate_kinds.ts';
import type { certificates } from '../../../../model/resources/people/certificates.ts';
import type { skills } from '../../../../model/resources/people/skills.ts';
import type { staffSkills } from '../../../../model/resources/people/staff_skills.ts';

const skillLabels = {
  name: 'Skills',
  one: 'skill',
  purpose: 'The skills that the station needs; jobs and training go by them',
  fields: { code: 'Code', name: 'Name', name_en: 'English name', area: 'Area' },
  options: {
    area: {
      mechanical: 'Mechanical',
      electrical: 'Electrical',
      body: 'Body',
      paint: 'Paint',
      inspection: 'Inspection',
      reception: 'Reception',
      parts: 'Parts',
      customers: 'Customers',
      management: 'Management',
      safety: 'Safety',
    },
  },
} as const satisfies LabelsFor<typeof skills>;

const staffSkillLabels = {
  name: 'Skills of staff',
  one: 'skill of a person',
  purpose: 'Who masters what, how well, and when it is judged again',
  fields: {
    staff_id: 'Staff member',
    skill_id: 'Skill',
    level: 'Level',
    evaluated_on: 'Judged on',
    valid_until_on: 'Valid until',
    note: 'Evidence',
  },
  hints: { level: '0 not yet, 1 learning, 2 with help, 3 alone, 4 teaches' },
  errors: { ends_before_start: 'Ends before it was judged' },
} as const satisfies LabelsFor<typeof staffSkills>;

const certificateKindLabels = {
  name: 'Certificate kinds',
  one: 'certificate kind',
  purpose: 'The certificates that posts need, how long they hold, and when to warn',
  fields: {
    code: 'Code',
    name: 'Name',
    name_en: 'English name',
    issuer: 'Issued by',
    is_legal: 'Required by law',
    valid_months: 'Valid (months)',
    warn_days: 'Warn before (days)',
  },
  hints: { valid_months: 'Empty when it does not expire' },
} as const satisfies LabelsFor<typeof certificateKinds>;

const certificateLabels = {
  name: 'Certificates',
  one: 'certificate',
  purpose: 'Who holds which certificate, when it expires, and its scans',
  fields: {
    staff_id: 'Staff member',
    kind_id: 'Kind',
    number: 'Number',
    issued_on: 'Issued on',
    valid_until_on: 'Valid until',
    scans: 'Scans',
    note: 'Note',
  },
  errors: { ends_before_start: 'Expires before it was issued' },
} as const satisfies LabelsFor<typeof certificates>;

export const skillWords = {
  skills: skillLabels,
  staff_skills: staffSkillLabels,
  certificate_kinds: certificateKindLabels,
  certificates: certificateLabels,
} as const;
