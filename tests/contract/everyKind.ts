import { boolean } from '../../model/kernel/kinds/boolean.ts';
import { choice } from '../../model/kernel/kinds/choice.ts';
import { date, instant, month, time } from '../../model/kernel/kinds/date.ts';
import { files } from '../../model/kernel/kinds/files.ts';
import { json } from '../../model/kernel/kinds/json.ts';
import { lines } from '../../model/kernel/kinds/lines.ts';
import { longText } from '../../model/kernel/kinds/long_text.ts';
import { duration, integer, money, percent, quantity, rating, unitPrice } from '../../model/kernel/kinds/number.ts';
import { reference, references } from '../../model/kernel/kinds/reference.ts';
import { sequence } from '../../model/kernel/kinds/sequence.ts';
import { tags } from '../../model/kernel/kinds/tags.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import { type Definition, defineResource } from '../../model/kernel/resource.ts';

/** A register of the station's own with a field of every kind that people fill in, as an administrator might add it at run time. */
const made = defineResource({
  name: 'x_inspections',
  resource: 'tools',
  domain: 'assets',
  fields: {
    number: sequence('JC'),
    code: text({ required: true, code: true, max: 20 }),
    title: text({ required: true, pinyin: true, max: 60 }),
    remarks: longText(),
    points: integer({ min: 0, max: 100_000 }),
    used_milli: quantity(),
    paid_fen: money({ group: 'cost' }),
    price_e4: unitPrice({ group: 'cost' }),
    worn_bp: percent(),
    stars: rating(),
    length_minutes: duration(),
    is_passed: boolean(),
    done_on: date(),
    starts_time: time(),
    closed_at: instant(),
    billed_month: month(),
    outcome: choice(['good', 'worn', 'broken'], { required: true, initial: 'good' }),
    marks: tags(),
    tool_id: reference('tools', { required: true }),
    helper_ids: references('staff'),
    findings: lines({ place: text({ required: true, max: 40 }), depth_milli: quantity() }),
    papers: files(),
    form: json(),
  },
  defaultGroup: 'card',
  key: ['code'],
  search: ['code', 'title'],
  label: ['code', 'title'],
  list: {
    columns: ['number', 'code', 'title', 'outcome'],
    filters: ['outcome', 'tool_id'],
    sort: ['code', 'ASC'],
    totals: ['points', 'paid_fen'],
  },
  form: [['code', 'title', 'tool_id'], ['findings']],
  archive: true,
});

/** The definition as it comes out of the database: plain data. */
export const EVERY_KIND = JSON.parse(JSON.stringify(made)) as Definition;
