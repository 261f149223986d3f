import type { InboxKind } from '../../model/rules/inbox.ts';
import { type Reader, statement } from '../db/database.ts';
import type { Notice } from './post.ts';

/** A place from which notices come: a statement that gives those nobody has been told of yet. */
interface Feed {
  readonly kind: InboxKind;
  /** The registers whose changes can bring something new. */
  readonly of: readonly string[];
  /** Selects staff_id, register, record_id, turn, subject, and as detail whose doing it is; `?` stands for the earliest instant that counts as new. */
  readonly sql: string;
}

interface FoundRow {
  readonly staff_id: string;
  readonly register: string;
  readonly record_id: string;
  readonly turn: string;
  readonly subject: string;
  readonly detail: string | null;
}

/** Older occasions are not told any more: a station that imports its past is not flooded. */
const RECENT_MS = 7 * 24 * 60 * 60_000;
const MOST = 500;

/** Open steps, once for everybody whom they ask. */
const WAITING = `SELECT a.register, a.record_id, a.title AS subject, p.name AS detail, s.id AS asked_id, a.asked_at, a.applicant_id,
  a.asked_at || COALESCE(a.reminded_on, '') AS turn FROM approvals a JOIN staff s ON replace(a.asked_ids, '"' || s.id || '"', '') <> a.asked_ids
  LEFT JOIN staff p ON p.id = a.applicant_id
  WHERE a.state = 'pending' AND a.asked_id IS NOT NULL AND a.asked_at > ?`;
/** Stands in on the day on which the step was asked, in requests of that kind, and does not ask for it himself. */
const STANDS_IN = `d.from_on <= substr(w.asked_at, 1, 10) AND d.back_on > substr(w.asked_at, 1, 10)
  AND (d.kinds = '[]' OR d.kinds LIKE '%"' || w.register || '"%') AND (w.applicant_id IS NULL OR d.to_id <> w.applicant_id)`;
const DAY = 'substr(?, 1, 10)';
/** A rule is for everybody, or for who held one of its posts when it was put in force. */
const MUST_READ = `(d.is_read_by_all = 1 OR EXISTS (SELECT 1 FROM staff_assignments a WHERE a.staff_id = s.id AND a.from_on <= substr(d.published_at, 1, 10)
  AND (a.until_on IS NULL OR a.until_on > substr(d.published_at, 1, 10)) AND d.readers LIKE '%"' || a.post_id || '"%'))`;

/** Targets and plans are no requests: who may put them in force is told what was handed in, whoever wrote them what came of it. */
const HANDED_IN = ['targets', 'target_plans'] as const;
const handedIn = (register: string): Feed => ({
  kind: 'approval',
  of: [register],
  sql: `SELECT u.staff_id, '${register}' AS register, t.id AS record_id, 'submitted ' || t.version AS turn, t.title AS subject, p.name AS detail
    FROM ${register} t CROSS JOIN users u LEFT JOIN users h ON h.id = t.updated_by LEFT JOIN staff p ON p.id = h.staff_id
    WHERE t.state = 'submitted' AND t.updated_at > ? AND u.roles LIKE '%"owner"%' AND u.staff_id IS NOT NULL AND u.is_locked = 0
      AND u.archived_at IS NULL AND u.staff_id <> COALESCE(h.staff_id, '') AND u.staff_id <> COALESCE(t.owner_id, '')`,
});
const decided = (register: string, verb: string, kind: InboxKind): Feed => ({
  kind,
  of: [register],
  sql: `SELECT u.staff_id, a.register, a.record_id, a.id AS turn, t.title AS subject, p.name AS detail
    FROM audit_log a JOIN ${register} t ON t.id = a.record_id JOIN users u ON u.id = t.created_by LEFT JOIN staff p ON p.id = a.staff_id
    WHERE a.register = '${register}' AND a.verb = '${verb}' AND a.created_at > ? AND u.staff_id IS NOT NULL
      AND u.staff_id <> COALESCE(a.staff_id, '')`,
});

const FEEDS: readonly Feed[] = [
  {
    kind: 'approval',
    of: ['approvals'],
    sql: `WITH w AS (${WAITING}) SELECT w.asked_id AS staff_id, w.register, w.record_id, w.turn, w.subject, w.detail FROM w
      UNION SELECT d.to_id, w.register, w.record_id, w.turn, w.subject, w.detail FROM w JOIN delegations d ON d.from_id = w.asked_id
      WHERE ${STANDS_IN}`,
  },
  {
    kind: 'approved',
    of: ['approvals'],
    sql: `SELECT applicant_id AS staff_id, register, record_id, ended_at AS turn, title AS subject, NULL AS detail FROM approvals
      WHERE state = 'approved' AND applicant_id IS NOT NULL AND ended_at > ?`,
  },
  {
    kind: 'returned',
    of: ['approvals'],
    sql: `SELECT applicant_id AS staff_id, register, record_id, ended_at AS turn, title AS subject, NULL AS detail FROM approvals
      WHERE state = 'returned' AND applicant_id IS NOT NULL AND ended_at > ?`,
  },
  {
    kind: 'task',
    of: ['tasks'],
    sql: `SELECT t.holder_id AS staff_id, 'tasks' AS register, t.id AS record_id, 'given' AS turn, t.title AS subject, s.name AS detail FROM tasks t
      LEFT JOIN users u ON u.id = t.created_by LEFT JOIN staff s ON s.id = u.staff_id
      WHERE t.due_on >= ${DAY} AND t.duty_id IS NULL AND t.state = 'open' AND (u.staff_id IS NULL OR u.staff_id <> t.holder_id)`,
  },
  {
    kind: 'task',
    of: ['complaints'],
    sql: `SELECT c.owner_id AS staff_id, 'complaints' AS register, c.id AS record_id, c.state || COALESCE(' ' || c.reopen_reason, '') AS turn,
      c.number || ' ' || substr(c.facts, 1, 60) AS subject, NULL AS detail FROM complaints c LEFT JOIN users u ON u.id = c.updated_by
      WHERE c.owner_id IS NOT NULL AND c.state IN ('assigned', 'reopened') AND c.updated_at > ? AND (u.staff_id IS NULL OR u.staff_id <> c.owner_id)`,
  },
  {
    kind: 'task',
    of: ['documents'],
    sql: `SELECT s.id AS staff_id, 'documents' AS register, d.id AS record_id, 'read' AS turn, d.code || ' ' || d.title AS subject, p.name AS detail
      FROM documents d CROSS JOIN staff s LEFT JOIN staff p ON p.id = d.published_by
      WHERE d.published_at > ? AND d.state = 'in_force' AND s.archived_at IS NULL AND s.state IN ('probation', 'regular', 'notice')
        AND (d.published_by IS NULL OR d.published_by <> s.id) AND ${MUST_READ}`,
  },
  {
    kind: 'task',
    of: ['notices'],
    sql: `SELECT n.owner_id AS staff_id, 'notices' AS register, n.id AS record_id, 'owner' AS turn, n.number || ' ' || n.title AS subject, p.name AS detail
      FROM notices n LEFT JOIN staff p ON p.id = n.published_by
      WHERE n.published_at > ? AND n.state = 'published' AND n.owner_id IS NOT NULL AND (n.published_by IS NULL OR n.published_by <> n.owner_id)`,
  },
  {
    kind: 'task',
    of: ['appraisals'],
    sql: `SELECT a.staff_id, 'appraisals' AS register, a.id AS record_id, 'published' AS turn, a.number || ' ' || c.name AS subject, NULL AS detail
      FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE a.state = 'published' AND a.published_at > ?`,
  },
  {
    kind: 'task',
    of: ['reward_records'],
    sql: `SELECT w.staff_id, 'reward_records' AS register, w.id AS record_id, 'notified' AS turn, w.number || COALESCE(' ' || r.name, '') AS subject,
      NULL AS detail FROM reward_records w LEFT JOIN reward_rules r ON r.id = w.rule_id WHERE w.state = 'notified' AND w.notified_on >= ${DAY}`,
  },
  ...HANDED_IN.flatMap(register => [
    handedIn(register),
    decided(register, 'send_back', 'returned'),
    decided(register, 'publish', 'approved'),
  ]),
  {
    kind: 'climbed',
    of: ['tasks'],
    sql: `SELECT t.climbed_to_id AS staff_id, 'tasks' AS register, t.id AS record_id, t.climbed_at AS turn, t.title AS subject, s.name AS detail
      FROM tasks t LEFT JOIN staff s ON s.id = t.holder_id
      WHERE t.climbed_to_id IS NOT NULL AND t.state IN ('open', 'missed') AND t.climbed_at > ?`,
  },
  {
    kind: 'finding',
    of: ['findings'],
    sql: `SELECT owner_id AS staff_id, 'findings' AS register, id AS record_id, 'owner' AS turn, place || ' ' || story AS subject, NULL AS detail FROM findings
      WHERE owner_id IS NOT NULL AND state = 'open' AND created_at > ?`,
  },
];

/** The registers whose changes can bring notices. */
export const FED_BY: ReadonlySet<string> = new Set(FEEDS.flatMap(feed => feed.of));

/** What people are to be told and have not been; at most 500 of each kind at a time, the rest comes with the next call. */
export async function untold(db: Reader, now: number): Promise<Notice[]> {
  const since = new Date(now - RECENT_MS).toISOString();
  const found: Notice[] = [];
  for (const { kind, sql } of FEEDS) {
    const fresh = `SELECT f.* FROM (${sql}) f WHERE NOT EXISTS (SELECT 1 FROM inbox_items i WHERE i.staff_id = f.staff_id AND i.kind = '${kind}'
      AND i.register = f.register AND i.record_id = f.record_id AND i.turn = f.turn) LIMIT ${MOST}`;
    for (const row of await db.all<FoundRow>(statement(db.dialect, fresh, since))) {
      const { staff_id: staffId, register, record_id: recordId, turn, subject, detail } = row;
      found.push({ staffId, kind, register, recordId, turn, subject, detail });
    }
  }
  return found;
}
