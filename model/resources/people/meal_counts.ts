import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { linesOf, twice } from '../lines.ts';

/** How many lunches are ordered for a day, by department; what was delivered is noted afterwards. */
export const mealCounts = defineResource({
  name: 'meal_counts',
  resource: 'meals',
  domain: 'people',
  fields: {
    day_on: date({ required: true, begins: 'today' }),
    meal: choice(['breakfast', 'lunch', 'dinner', 'night'], { required: true, initial: 'lunch' }),
    counts: lines({
      department_id: reference('departments', { required: true }),
      people: integer({ required: true, min: 0, max: 999 }),
      note: text({ max: 120 }),
    }),
    guests: integer({ required: true, initial: 0, min: 0, max: 999 }),
    ordered: integer({ required: true, min: 0, max: 999 }),
    delivered: integer({ min: 0, max: 999 }),
    cost_fen: money({ min: 0 }),
    ordered_from: text({ max: 60 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'meal',
  key: ['day_on', 'meal'],
  search: ['ordered_from', 'note'],
  label: ['day_on'],
  list: {
    columns: ['day_on', 'meal', 'ordered', 'guests', 'delivered', 'cost_fen', 'ordered_from', 'note'],
    filters: ['day_on', 'meal'],
    sort: ['day_on', 'DESC'],
    totals: ['ordered', 'delivered', 'guests', 'cost_fen'],
  },
  form: [['day_on', 'meal'], ['counts'], ['ordered', 'guests', 'delivered'], ['ordered_from', 'cost_fen', 'note']],
  check: row => {
    const counts = linesOf(row, 'counts');
    const eaters = counts.reduce((sum, line) => sum + Number(line.people ?? 0), Number(row.guests ?? 0));
    return {
      ...twice(row, 'counts', 'department_id', 'resources.meal_counts.errors.department_twice'),
      ...(counts.length > 0 && Number(row.ordered) < eaters ? { ordered: { key: 'resources.meal_counts.errors.too_few' } } : {}),
    };
  },
});
export type MealCount = Row<typeof mealCounts>;
