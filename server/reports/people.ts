import { certificatesExpiring, postPlan, staffByMonth, staffStructure } from '../../model/datasets/people.ts';
import { certificates } from '../../model/resources/people/certificates.ts';
import { posts } from '../../model/resources/people/posts.ts';
import { staff } from '../../model/resources/people/staff.ts';
import { grouped, type Source } from './grouped.ts';
import type { Report, ReportCall } from './report.ts';

const ON_DUTY = `('probation', 'regular', 'notice')`;
const IN_FORCE = 'a.is_main = 1 AND a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?)';

function structure({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, staff, 's');
  return {
    rows: `SELECT s.id AS staff_id, s.state, s.employment_kind, s.gender, a.department_id, a.team_id, a.post_id
      FROM staff AS s LEFT JOIN staff_assignments AS a ON a.staff_id = s.id AND ${IN_FORCE}
      WHERE s.archived_at IS NULL AND s.state IN ${ON_DUTY} AND ${scope.sql}`,
    parameters: [actor.today, actor.today, ...scope.parameters],
    measures: { people: 'COUNT(DISTINCT r.staff_id)' },
  };
}

function byMonth({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, staff, 's');
  const arm = (day: string, hires: number): string =>
    `SELECT s.id AS staff_id, substr(s.${day}, 1, 7) AS month, ${hires} AS hires, ${1 - hires} AS leavers
      FROM staff AS s WHERE s.${day} IS NOT NULL AND s.state <> 'pending' AND ${scope.sql}`;
  return {
    rows: `${arm('hired_on', 1)} UNION ALL ${arm('left_on', 0)}`,
    parameters: [...scope.parameters, ...scope.parameters],
    measures: { hires: 'SUM(r.hires)', leavers: 'SUM(r.leavers)' },
  };
}

function plan({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, posts, 'p');
  return {
    rows: `SELECT p.id AS post_id, p.area,
        COALESCE((SELECT h.planned FROM posts_headcount AS h WHERE h.parent_id = p.id AND h.from_month <= ?
          ORDER BY h.from_month DESC LIMIT 1), 0) AS planned,
        (SELECT count(*) FROM staff_assignments AS a JOIN staff AS s ON s.id = a.staff_id
          WHERE a.post_id = p.id AND ${IN_FORCE} AND s.archived_at IS NULL AND s.state IN ${ON_DUTY}) AS actual
      FROM posts AS p WHERE p.archived_at IS NULL AND ${scope.sql}`,
    parameters: [actor.today.slice(0, 7), actor.today, actor.today, ...scope.parameters],
    measures: {
      planned: 'SUM(r.planned)',
      actual: 'SUM(r.actual)',
      vacant: 'SUM(CASE WHEN r.planned > r.actual THEN r.planned - r.actual ELSE 0 END)',
    },
  };
}

/** The day that lies `days` after `day`. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function expiring({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, certificates, 'c');
  const { today } = actor;
  return {
    rows: `SELECT c.id AS certificate_id, c.staff_id, c.kind_id, substr(c.valid_until_on, 1, 7) AS month,
        CASE WHEN c.valid_until_on IS NULL THEN 'unlimited' WHEN c.valid_until_on < ? THEN 'expired'
          WHEN c.valid_until_on <= ? THEN 'days_30' WHEN c.valid_until_on <= ? THEN 'days_60'
          WHEN c.valid_until_on <= ? THEN 'days_90' ELSE 'later' END AS due
      FROM certificates AS c JOIN staff AS s ON s.id = c.staff_id
      WHERE s.archived_at IS NULL AND s.state <> 'left' AND ${scope.sql}`,
    parameters: [today, daysAfter(today, 30), daysAfter(today, 60), daysAfter(today, 90), ...scope.parameters],
    measures: { certificates: 'COUNT(*)' },
  };
}

export const staffStructureReport: Report = {
  dataset: staffStructure,
  run: call => grouped(call, staffStructure, structure(call)),
};
export const staffByMonthReport: Report = { dataset: staffByMonth, run: call => grouped(call, staffByMonth, byMonth(call)) };
export const postPlanReport: Report = { dataset: postPlan, run: call => grouped(call, postPlan, plan(call)) };
export const certificatesReport: Report = {
  dataset: certificatesExpiring,
  run: call => grouped(call, certificatesExpiring, expiring(call)),
};
