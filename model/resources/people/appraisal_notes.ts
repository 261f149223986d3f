import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What a superior notes about a person during the year, good or bad, so that the appraisal rests on facts. */
export const appraisalNotes = defineResource({
  name: 'appraisal_notes',
  resource: 'appraisals',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    noted_on: date({ required: true, begins: 'today' }),
    sign: choice(['plus', 'minus', 'neutral'], { required: true, initial: 'plus' }),
    dimension: choice(['result', 'quality', 'ability', 'conduct', 'extra'], { required: true, initial: 'conduct' }),
    facts: text({ required: true, max: 500 }),
    evidence: files({ max: 10 }),
  },
  defaultGroup: 'review',
  key: [],
  search: ['facts'],
  label: ['noted_on'],
  list: {
    columns: ['noted_on', 'staff_id', 'sign', 'dimension', 'facts'],
    filters: ['staff_id', 'sign', 'dimension', 'noted_on'],
    sort: ['noted_on', 'DESC'],
  },
  form: [['staff_id', 'noted_on'], ['sign', 'dimension'], ['facts'], ['evidence']],
  scope: { person: 'staff_id', on: 'noted_on' },
});
export type AppraisalNote = Row<typeof appraisalNotes>;
