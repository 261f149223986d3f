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
    name_en: 'English name',
    posts: 'Posts',
    items: 'Criteria',
    levels: 'Levels',
    state: 'State',
    note: 'Note',
  },
  hints: {
    items: 'Weights of rated criteria and figures come to 100 %; a veto takes effect when it is scored 0',
    levels: 'Whoever reaches the score has the level; the factor serves pay',
  },
  options: {
    dimension: { result: 'Result', quality: 'Quality', ability: 'Ability', conduct: 'Conduct', extra: 'Extra' },
    kind: { rated: 'Rated', figure: 'Figure', bonus: 'Bonus', veto: 'Veto' },
    level: { s: 'S', a: 'A', b: 'B', c: 'C', d: 'D' },
    state: { draft: 'Draft', in_force: 'In force', ended: 'Ended' },
  },
  lines: {
    items: { dimension: 'Dimension', title: 'Criterion', kind: 'Kind', weight_bp: 'Weight', standard: 'Standard' },
    levels: { level: 'Level', from_score: 'From score', factor_bp: 'Factor' },
  },
  actions: {
    put_in_force: {
      name: 'Put in force',
      ask: 'Appraisals touch pay: talk it over with the staff and let everybody know it first (Labour Contract Law, article 4). It is not changed after that; a new edition follows it',
    },
    end: { name: 'End', ask: 'Later appraisals do not use it', fields: { comment: 'Comment' } },
    new_edition: { name: 'New edition', ask: 'Makes a draft that begins as this one' },
  },
  errors: {
    weights_over_hundred: 'The weights exceed 100 %',
    weights_not_hundred: 'The weights of rated criteria and figures must come to 100 %',
    levels_twice: 'A level or score stands there twice',
    levels_order: 'A better level must ask for a higher score',
    no_levels: 'There are no levels yet',
  },
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
  actions: {
    start: { name: 'Start', ask: 'Makes one for everybody of its departments whose post has a form' },
    add_missing: { name: 'Add missing', ask: 'Makes those of people who came, and posts that got a form, since' },
    close: { name: 'Close', ask: 'When everybody is published', fields: { comment: 'Comment' } },
  },
  errors: {
    ends_before_start: 'Must end after it starts',
    published_before_scored: 'Must be published after scoring',
    still_open: 'Not everybody is published yet',
  },
} as const satisfies LabelsFor<typeof appraisalCycles>;

const appraisalsLabels = {
  name: 'Appraisals',
  one: 'appraisal',
  purpose: 'Scores, review, publication and confirmation per person and round',
  papers: { form: 'Appraisal form' },
  fields: {
    number: 'Number',
    cycle_id: 'Round',
    staff_id: 'Staff member',
    template_id: 'Form',
    state: 'State',
    assignee_id: 'With',
    scores: 'Scores',
    draft_score: 'Draft score',
    comment: 'Comment',
    interview: 'Talk',
    calibration: 'Calibration',
    submitted_by: 'Scored by',
    reviewed_by: 'Reviewed by',
    final_score: 'Score',
    level: 'Level',
    factor_bp: 'Factor',
    outcome: 'Outcome',
    published_at: 'Published at',
    self_review: 'Own view',
    answer: 'Answer',
    answered_at: 'Answered at',
  },
  hints: { scores: 'A criterion without a score needs its reason; a bonus may stay open' },
  options: {
    dimension: { result: 'Result', quality: 'Quality', ability: 'Ability', conduct: 'Conduct', extra: 'Extra' },
    kind: { rated: 'Rated', figure: 'Figure', bonus: 'Bonus', veto: 'Veto' },
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
  lines: {
    scores: { title: 'Criterion', weight_bp: 'Weight', score: 'Score', reason: 'Reason', kind: 'Kind', dimension: 'Dimension' },
  },
  actions: {
    submit: { name: 'Submit', ask: 'The weights make the score; a superior reviews it' },
    review_oneself: { name: 'Own view', fields: { self_review: 'Own view' } },
    assess: {
      name: 'Assess',
      ask: 'The direct superior judges as a whole; nobody reviews it',
      fields: { draft_score: 'Score', comment: 'Comment' },
    },
    review: { name: 'Review', fields: { calibration: 'Calibration' } },
    send_back: { name: 'Send back', fields: { reason: 'Reason' } },
    publish: {
      name: 'Publish',
      ask: 'The level follows from the score, another one needs its reason; the person can read it then',
      fields: { outcome: 'Outcome', level: 'Level', calibration: 'Calibration' },
      options: {
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
        level: { s: 'S', a: 'A', b: 'B', c: 'C', d: 'D' },
      },
    },
    confirm: { name: 'Confirm', fields: { answer: 'Answer' } },
    appeal: { name: 'Appeal', fields: { answer: 'Answer' } },
  },
  errors: {
    weights_over_hundred: 'The weights exceed 100 %',
    unscored: 'Without a score it needs a reason',
    nothing_scored: 'Nothing is scored yet',
    not_superior: 'Only the direct superior may assess',
    round_not_open: 'This round is not running',
    grade_without_reason: 'The level differs from the score: say why',
    outcome_against_level: 'This outcome does not go with the level',
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
