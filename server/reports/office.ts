import { contractsByStage, debtsByAge, reading, takings } from '../../model/datasets/office.ts';
import { contracts } from '../../model/resources/documents/contracts.ts';
import { documentReads } from '../../model/resources/documents/document_reads.ts';
import { documents } from '../../model/resources/documents/documents.ts';
import { notices } from '../../model/resources/documents/notices.ts';
import { receivables } from '../../model/resources/money/receivables.ts';
import { revenueDays } from '../../model/resources/money/revenue_days.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { grouped, type Source } from './grouped.ts';
import type { Report, ReportCall } from './report.ts';

function taken({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, revenueDays, 'd');
  return {
    rows: `SELECT d.day_on AS day, substr(d.day_on, 1, 7) AS month, d.trade, d.item, d.amount_fen, d.discount_fen
      FROM revenue_days AS d WHERE ${scope.sql}`,
    parameters: scope.parameters,
    measures: { amount: 'SUM(r.amount_fen)', discount: 'SUM(r.discount_fen)' },
  };
}

/** `ageOf` of the rules, as SQL. */
function debts({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, receivables, 'd');
  const { today } = actor;
  return {
    rows: `SELECT d.id AS receivable_id, d.payer_kind, d.left_fen,
        CASE WHEN d.due_on >= ? THEN 'not_due' WHEN d.due_on >= ? THEN 'days_30' WHEN d.due_on >= ? THEN 'days_60'
          WHEN d.due_on >= ? THEN 'days_90' ELSE 'older' END AS age
      FROM receivables AS d WHERE d.state IN ('open', 'part_paid') AND ${scope.sql}`,
    parameters: [today, daysAfter(today, -30), daysAfter(today, -60), daysAfter(today, -90), ...scope.parameters],
    measures: { owed: 'SUM(r.left_fen)', debts: 'COUNT(*)' },
  };
}

/** `contractStage` of the rules, as SQL; the day from which notice has to be given stands on the contract. */
function stages({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, contracts, 'c');
  const { today } = actor;
  return {
    rows: `SELECT c.id AS contract_id, c.kind,
        CASE WHEN c.ends_on IS NULL THEN 'endless' WHEN c.ends_on < ? THEN 'past' WHEN c.notice_on <= ? THEN 'notice' ELSE 'running' END AS stage
      FROM contracts AS c WHERE c.state = 'in_force' AND ${scope.sql}`,
    parameters: [today, today, ...scope.parameters],
    measures: { contracts: 'COUNT(*)' },
  };
}

const AT_WORK = `s.archived_at IS NULL AND s.state IN ('probation', 'regular', 'notice')`;
const HOLDS = 'a.staff_id = s.id AND a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?)';

/**
 * Whoever has to read something, each with it. A rule is for everybody or for the holders of posts, a notice for the departments that
 * it names and those below them, or for everybody where it names none. A reader who may only see his own receipts sees himself.
 */
function readers({ actor, store }: ReportCall): Source {
  const { today } = actor;
  const [rule, notice] = [store.scopeSql(actor, documents, 'd'), store.scopeSql(actor, notices, 'd')];
  const mine = store.scopeSql(actor, documentReads, 'w');
  const arm = (register: string, field: string, other: string, state: string, isFor: string, scope: string): string =>
    `SELECT COALESCE(r.id, s.id) AS id, r.created_by, d.id AS ${field}, CAST(NULL AS text) AS ${other}, s.id AS staff_id, r.read_at,
        CASE WHEN r.id IS NULL THEN 'unread' ELSE 'read' END AS is_read
      FROM ${register} AS d CROSS JOIN staff AS s LEFT JOIN document_reads AS r ON r.staff_id = s.id AND r.${field} = d.id
      WHERE d.state = '${state}' AND ${AT_WORK} AND (${isFor}) AND ${scope}`;
  const below = (column: string): string => `d.departments LIKE '%"' || ${column} || '"%'`;
  const byPost = `d.is_read_by_all = 1 OR EXISTS (SELECT 1 FROM staff_assignments AS a WHERE ${HOLDS} AND d.readers LIKE '%"' || a.post_id || '"%')`;
  const byPlace = `d.departments = '[]' OR EXISTS (SELECT 1 FROM staff_assignments AS a JOIN departments AS o ON o.id = a.department_id
    LEFT JOIN departments AS p ON p.id = o.parent_id WHERE ${HOLDS} AND (${below('o.id')} OR ${below('p.id')} OR ${below('p.parent_id')}))`;
  const columns = 'w.document_id, w.notice_id, w.staff_id, w.is_read';
  return {
    rows: `SELECT ${columns} FROM (SELECT id, created_by, document_id, notice_id, staff_id, read_at, is_read FROM (${arm('documents', 'document_id', 'notice_id', 'in_force', byPost, rule.sql)}) AS x
      UNION ALL SELECT id, created_by, document_id, notice_id, staff_id, read_at, is_read FROM (${arm('notices', 'notice_id', 'document_id', 'published', byPlace, notice.sql)}) AS y) AS w
      WHERE ${mine.sql}`,
    parameters: [today, today, ...rule.parameters, today, today, ...notice.parameters, ...mine.parameters],
    measures: { readers: 'COUNT(*)' },
  };
}

export const takingsReport: Report = { dataset: takings, run: call => grouped(call, takings, taken(call)) };
export const debtsByAgeReport: Report = { dataset: debtsByAge, run: call => grouped(call, debtsByAge, debts(call)) };
export const contractsByStageReport: Report = { dataset: contractsByStage, run: call => grouped(call, contractsByStage, stages(call)) };
export const readingReport: Report = { dataset: reading, run: call => grouped(call, reading, readers(call)) };
