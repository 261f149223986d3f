import { describe, expect, test } from 'vitest';
import { demoStation } from '../../../data/demo/station.ts';
import { countedFen, owedOfAdvance } from '../../../model/rules/cash.ts';
import { AGES, ageOf, CONTRACT_STAGES, contractStage } from '../../../model/rules/dueDates.ts';

type Row = Readonly<Record<string, unknown>>;
const TODAY = '2026-11-25';
const station = demoStation(TODAY);
const rowsOf = (name: string): readonly Row[] => station.rows.filter(one => one.register === name).flatMap(one => one.rows);
const sum = (rows: readonly Row[], field: string): number => rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);
const byId = (rows: readonly Row[]): Map<unknown, Row> => new Map(rows.map(row => [row.id, row]));

describe('the tills of the demo', () => {
  const sessions = byId(rowsOf('cash_sessions'));
  const handed = [...sessions.values()].filter(row => row.state === 'handed_over' || row.state === 'banked');

  test('were handed over as they were counted, to somebody else, each once', () => {
    const book = rowsOf('cash_handovers');
    expect(book.map(row => row.session_id).sort()).toEqual(handed.map(row => row.id).sort());
    for (const entry of book) {
      const session = sessions.get(entry.session_id);
      expect([entry.amount_fen, entry.variance_fen]).toEqual([session?.counted_fen, session?.variance_fen]);
      expect(entry.to_staff_id).not.toBe(entry.from_staff_id);
      expect(entry.from_staff_id).toBe(session?.cashier_id);
    }
  });

  test('hold the notes that were counted, and every difference has its cause', () => {
    for (const count of rowsOf('cash_counts')) {
      expect(countedFen(count.pieces as Row[])).toBe(sessions.get(count.session_id)?.counted_fen);
    }
    for (const row of handed) {
      expect(Number(row.counted_fen) - Number(row.expected_fen)).toBe(row.variance_fen);
      expect(row.variance_fen === 0).toBe(row.cause === null);
    }
  });

  test('have one open session a till, and today’s is open', () => {
    const open = [...sessions.values()].filter(row => row.state === 'open');
    expect(open.map(row => row.till)).toEqual(['前台收银']);
  });
});

test('what was received of a debt adds up, and every age of debt is there', () => {
  const debts = rowsOf('receivables');
  for (const debt of debts) {
    expect(sum((debt.receipts ?? []) as Row[], 'amount_fen')).toBe(Number(debt.paid_fen ?? 0));
    expect(debt.state === 'paid').toBe(debt.paid_fen === debt.amount_fen);
  }
  const open = debts.filter(debt => (debt.state ?? 'open') === 'open' || debt.state === 'part_paid');
  expect([...new Set(open.map(debt => ageOf(String(debt.due_on), TODAY)))].sort()).toEqual([...AGES].sort());
});

test('an advance that is settled is accounted for, to the fen', () => {
  const claims = rowsOf('expense_claims');
  for (const advance of rowsOf('advances').filter(row => row.state === 'settled')) {
    const own = claims.filter(claim => claim.advance_id === advance.id).flatMap(claim => claim.items as Row[]);
    expect([advance.id, advance.returned_fen]).toEqual([advance.id, owedOfAdvance(Number(advance.amount_fen), sum(own, 'amount_fen'))]);
  }
});

test('nobody grants or pays what he asked for', () => {
  for (const register of ['advances', 'expense_claims', 'payment_requests', 'seal_uses']) {
    for (const row of rowsOf(register)) {
      for (const field of ['approved_by', 'paid_by', 'used_by'])
        if (row[field] != null) expect(row[field], `${row.id} ${field}`).not.toBe(row.staff_id);
    }
  }
});

test('contracts stand at every stage before and after their end', () => {
  const inForce = rowsOf('contracts').filter(row => row.state === 'in_force');
  const stages = inForce.map(row => contractStage(row.ends_on as string | null, Number(row.notice_days), TODAY));
  expect([...new Set(stages)].sort()).toEqual([...CONTRACT_STAGES].sort());
});

test('one edition of a rule is in force, nobody read one before it took effect, and some have still to read', () => {
  const rules = rowsOf('documents');
  const inForce = rules.filter(row => row.state === 'in_force');
  expect(new Set(inForce.map(row => row.code)).size).toBe(inForce.length);
  expect(inForce).toHaveLength(20);
  const known = byId(rules);
  const reads = rowsOf('document_reads').filter(row => row.document_id !== undefined);
  for (const read of reads) {
    const rule = known.get(read.document_id);
    expect(rule?.state).toBe('in_force');
    expect(String(read.read_at).slice(0, 10) >= String(rule?.effective_on)).toBe(true);
  }
  const all = inForce.filter(row => row.is_read_by_all === true);
  const people = rowsOf('staff').filter(row => row.state !== 'left' && row.state !== 'pending').length;
  expect(reads.filter(read => all.some(rule => rule.id === read.document_id)).length).toBeLessThan(all.length * people);
});

test('open decisions of filed minutes are somebody’s task', () => {
  const open = rowsOf('meetings')
    .filter(row => row.state === 'filed')
    .flatMap(row => (row.decisions as Row[]).filter(line => line.progress === 'open'));
  const tasks = rowsOf('tasks').filter(row => row.source_register === 'meetings');
  expect(tasks.map(task => task.title).sort()).toEqual(open.map(line => line.text).sort());
  expect(tasks.length).toBeGreaterThan(0);
});
