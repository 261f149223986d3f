import { dutyWeeks } from '../../model/datasets/duties.ts';
import { readConditions } from '../../model/datasets/request.ts';
import { seenSpans, seenWeeks } from '../duties/sight.ts';
import { grouped } from './grouped.ts';
import type { Report, ReportCall } from './report.ts';

/** The first week that the request asks for; all of them where it does not say. */
function firstWeek({ request }: ReportCall): string {
  const asked = readConditions(dutyWeeks, request.filter).filter(one => one.field === 'week' && ['eq', 'gt', 'gte'].includes(one.operator));
  return (
    asked
      .map(one => String(one.value))
      .sort()
      .at(-1) ?? ''
  );
}

/** A part of a whole in hundredths of a percent; rounded here, because a division of whole numbers is cut off on SQLite only. */
const rounded = (part: string, whole: string): string => `ROUND(10000.0 * ${part} / NULLIF(${whole}, 0))`;

/** Completion is what was done of what was due and is decided; punctuality what was done in time. */
export const dutyWeeksReport: Report = {
  dataset: dutyWeeks,
  run: async call => {
    const { reader, store, actor } = call;
    const weeks = seenWeeks(reader.dialect, await seenSpans(reader, store, actor, firstWeek(call)));
    return grouped(call, dutyWeeks, {
      rows: `SELECT x.week, x.month, x.post_id, x.holder_id, x.due, x.done, x.late, x.missed, x.done - x.late AS in_time FROM (${weeks.sql}) AS x WHERE x.due > 0`,
      parameters: weeks.parameters,
      measures: {
        due: 'SUM(r.due)',
        done: 'SUM(r.done)',
        late: 'SUM(r.late)',
        missed: 'SUM(r.missed)',
        completion: rounded('SUM(r.done)', 'SUM(r.done + r.missed)'),
        punctuality: rounded('SUM(r.in_time)', 'SUM(r.done + r.missed)'),
      },
    });
  },
};
