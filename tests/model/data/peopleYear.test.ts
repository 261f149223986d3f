import { describe, expect, it } from 'vitest';
import { demoPeopleYear } from '../../../data/demo/people/people.ts';
import { demoPeople } from '../../../data/demo/staff.ts';
import { FORMS, formRow } from '../../../data/starter/appraisalForms.ts';
import { asStarted, starterId } from '../../../data/starter/ids.ts';
import { checkNew } from '../../../model/kernel/schema.ts';
import { register } from '../../../model/resources/index.ts';
import { isVetoed, type Level, levelOf, type ScoreLine, totalScore, weightSum } from '../../../model/rules/appraisal.ts';
import { attendees, isAgainstMark } from '../../../model/rules/training.ts';

type Row = Readonly<Record<string, unknown>>;

/** Days on which a station may be made: in the middle of a year, at its ends, and where months are short. */
const DAYS = ['2026-11-25', '2026-01-03', '2026-12-31', '2024-02-29', '2027-06-15'];

describe.each(DAYS)('the year of the people before %s', today => {
  const all = new Map(demoPeopleYear(demoPeople(today), today).map(one => [one.register, one.rows]));
  const rows = (name: string): readonly Row[] => all.get(name) ?? [];
  const byId = (name: string): ReadonlyMap<unknown, Row> => new Map(rows(name).map(row => [row.id, row]));
  const lines = (row: Row | undefined, field: string): readonly Row[] => (row?.[field] ?? []) as readonly Row[];

  it('breaks no check of its registers, and no key', () => {
    for (const [name, some] of all) {
      const definition = register(name);
      if (definition === undefined) throw new Error(`no register ${name}`);
      const keys = some.map(row => JSON.stringify(definition.key.map(field => row[field] ?? definition.fields[field]?.initial ?? null)));
      if (definition.key.length > 0 && !definition.key.includes('number')) expect(new Set(keys).size, name).toBe(keys.length);
      for (const { id: _, ...row } of some) {
        const checked = checkNew(definition, row);
        const wrong = checked.ok
          ? {}
          : Object.fromEntries(Object.entries(checked.errors).filter(([, one]) => one.key !== 'validation.required'));
        expect(wrong, `${name} ${JSON.stringify(row).slice(0, 200)}`).toEqual({});
      }
    }
  });

  it('scores by the forms: weights are a whole, sums and grades follow', () => {
    const forms = new Map<unknown, Row>(FORMS.station.map(form => [starterId('form', form.code), formRow(form, asStarted)]));
    const cycles = byId('appraisal_cycles');
    for (const row of rows('appraisals')) {
      const scores = lines(row, 'scores') as unknown as ScoreLine[];
      expect(weightSum(scores)).toBe(10_000);
      if (row.final_score === undefined) continue;
      expect(row.final_score).toBe(totalScore(scores));
      const levels = lines(forms.get(row.template_id), 'levels') as unknown as Level[];
      expect(row.level).toBe(levelOf(levels, Number(row.final_score), isVetoed(scores))?.level);
      expect(row.staff_id).not.toBe(row.submitted_by);
      expect(row.submitted_by).not.toBeNull();
    }
    const open = rows('appraisals').filter(
      row => cycles.get(row.cycle_id)?.state === 'closed' && !['published', 'confirmed', 'appealed'].includes(String(row.state)),
    );
    expect(open).toEqual([]);
  });

  it('writes points for what was settled, and takes back what was revoked, once each', () => {
    const records = byId('reward_records');
    const sum = (of: readonly Row[]): number => of.reduce((total, row) => total + Number(row.points), 0);
    expect(sum(rows('reward_points'))).toBe(sum(rows('reward_records').filter(row => row.state === 'settled')));
    for (const entry of rows('reward_points')) {
      const record = records.get(entry.record_ref);
      expect(entry.staff_id).toBe(record?.staff_id);
      expect(Number(entry.points)).toBe(Number(record?.points) * (entry.kind === 'grant' ? 1 : -1));
      expect(String(entry.counts_on) <= today).toBe(true);
    }
  });

  it('breaks targets down without a remainder, or says why there is one', () => {
    const units = byId('targets');
    for (const [id, target] of units) {
      const parts = [...rows('targets').filter(row => row.parent_id === id)];
      const shares = parts.length > 0 ? parts : rows('personal_targets').filter(row => row.target_id === id);
      if (shares.length === 0) continue;
      const gap = Number(target.base_milli) - shares.reduce((sum, row) => sum + Number(row.base_milli), 0);
      expect(target.gap_milli, String(id)).toBe(gap);
      if (gap !== 0) expect(target.gap_reason).toEqual(expect.any(String));
    }
  });

  it('gives results to those who came, by the pass mark', () => {
    const sessions = byId('training_sessions');
    for (const result of rows('training_results')) {
      expect(attendees(lines(sessions.get(result.session_id), 'enrolments'))).toContain(result.staff_id);
      expect(isAgainstMark(result.outcome, result.score, result.pass_score)).toBe(false);
    }
  });

  it('sends nobody away twice at once, and counts what is left of budgets', () => {
    const away = rows('business_trips').filter(row => row.state === 'submitted' || row.state === 'approved');
    for (const one of away) {
      const others = away.filter(row => row !== one && row.staff_id === one.staff_id);
      expect(
        others.filter(row => String(row.leaves_at) < String(one.returns_at) && String(row.returns_at) > String(one.leaves_at)),
      ).toEqual([]);
    }
    for (const budget of rows('budgets')) {
      if (budget.spent_fen === undefined) continue;
      expect(budget.left_fen).toBe(Number(budget.amount_fen) - Number(budget.spent_fen));
      if (Number(budget.left_fen) < 0) expect(budget.over_reason).toEqual(expect.any(String));
    }
  });
});
