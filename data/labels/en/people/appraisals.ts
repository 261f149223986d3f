import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { appraisalCycles } from '../../../../model/resources/people/appraisal_cycles.ts';
import type { appraisalNotes } from '../../../../model/resources/people/appraisal_notes.ts';
import type { appraisalTemplates } from '../../../../model/resources/people/appraisal_templates.ts';
import type { appraisals } from '../../../../model/resources/people/appraisals.ts';

const appraisalTemplatesLabels = {
  name: 'Appraisal forms',
  one: 'appraisal form',
  purpose: 'The criteria, weights and levels by which posts are appraised',
  fields: {
    code: 'Code',
    edition: 'Edition',
    name: 'Name',
    posts: 'Posts',
    items: 'Criteria',
    levels: 'Levels',
    is_in_force: 'In use',
    note: 'Note',
  },
  options: {
    dimension: { result: 'Result', quality: 'Quality', ability: 'Ability', conduct: 'Conduct', extra: 'Extra' },
    kind: { rated: 'Rated', figure: 'Figure', bonus: 'Bonus', veto: 'Veto' },
    level: { s: 'S', a: 'A', b: 'B', c: 'C', d: 'D' },
  },
  lines: {
    items: { dimension: 'Dimension', title: 'Criterion', kind: 'Kind', weight_bp: 'Weight', standard: 'Standard' },
    levels: { level: 'Level', from_score: 'From score', factor_bp: 'Factor' },
  },
  errors: { weights_over_hundred: 'The weights exceed 100 %' },
} as const satisfies LabelsFor<typeof appraisalTemplates>;

const appraisalCyclesLabels = {
  name: 'Appraisal rounds',
  one: 'appraisal round',
  purpose: 'Each round of appraisals with its period and due dates',
  fields: {
    name: 'Name',
    kind: 'Kind',
    from_on: 'From',
    until_on: 'Until',
    departments: 'Departments',
    scores_due_on: 'Scores by',
    review_due_on: 'Review by',
    publish_due_on: 'Publish by',
    state: 'State',
    note: 'Note',
  },
  options: {
    kind: { monthly: 'Monthly', quarterly: 'Quarterly', yearly: 'Yearly', probation: 'Probation', special: 'Special' },
    state: { draft: 'Draft', open: 'Open', closed: 'Closed' },
  },
  actions: { start: { name: 'Start' }, close: { name: 'Close', fields: { comment: 'Comment' } } },
  errors: { ends_before_start: 'Must end after it starts', published_before_scored: 'Must be published after scoring' },
} as const satisfies LabelsFor<typeof appraisalCycles>;

const appraisalsLabels = {
  name: 'Appraisals',
  one: 'appraisal',
  purpose: 'Scores, review, publication and confirmation per person and round',
  fields: {
    number: 'Number',
    cycle_id: 'Round',
    staff_id: 'Staff member',
    template_id: 'Form',
    state: 'State',
    scores: 'Scores',
    draft_score: 'Draft score',
    comment: 'Comment',
    calibration: 'Calibration',
    submitted_by: 'Scored by',
    reviewed_by: 'Reviewed by',
    final_score: 'Score',
    level: 'Level',
    outcome: 'Outcome',
    published_at: 'Published at',
    answer: 'Answer',
    answered_at: 'Answered at',
  },
  options: {
    state: {
      draft: 'Draft',
      submitted: 'Submitted',
      reviewed: 'Reviewed',
      published: 'Published',
      confirmed: 'Confirmed',
      appealed: 'Appealed',
    },
    level: { s: 'S', a: 'A', b: 'B', c: 'C', d: 'D' },
    outcome: {
      none: 'None',
      praise: 'Praise',
      raise: 'Raise',
      promotion: 'Promotion',
      training: 'Training',
      talk: 'Admonishing talk',
      criticism: 'Criticism',
      demotion: 'Demotion',
    },
  },
  lines: { scores: { title: 'Criterion', weight_bp: 'Weight', self_score: 'Own score', score: 'Score', reason: 'Reason' } },
  actions: {
    submit: { name: 'Submit' },
    review: { name: 'Review', fields: { calibration: 'Calibration' } },
    send_back: { name: 'Send back', fields: { reason: 'Reason' } },
    publish: {
      name: 'Publish',
      fields: { level: 'Level', outcome: 'Outcome' },
      options: {
        level: { s: 'S', a: 'A', b: 'B', c: 'C', d: 'D' },
        outcome: {
          none: 'None',
          praise: 'Praise',
          raise: 'Raise',
          promotion: 'Promotion',
          training: 'Training',
          talk: 'Admonishing talk',
          criticism: 'Criticism',
          demotion: 'Demotion',
        },
      },
    },
    confirm: { name: 'Confirm', fields: { answer: 'Answer' } },
    appeal: { name: 'Appeal', fields: { answer: 'Answer' } },
  },
} as const satisfies LabelsFor<typeof appraisals>;

const appraisalNotesLabels = {
  name: 'Appraisal notes',
  one: 'appraisal note',
  purpose: 'Strengths and weaknesses noted during the year, so that appraisals rest on facts',
  fields: { staff_id: 'Staff member', noted_on: 'Noted on', sign: 'Sign', dimension: 'Dimension', facts: 'Facts', evidence: 'Evidence' },
  options: {
    sign: { plus: 'Strength', minus: 'Weakness', neutral: 'Neutral' },
    dimension: { result: 'Result', quality: 'Quality', ability: 'Ability', conduct: 'Conduct', extra: 'Extra' },
  },
} as const satisfies LabelsFor<typeof appraisalNotes>;

export const appraisalWords = {
  appraisal_templates: appraisalTemplatesLabels,
  appraisal_cycles: appraisalCyclesLabels,
  appraisals: appraisalsLabels,
  appraisal_notes: appraisalNotesLabels,
} as const;
