import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { refusal } from '../http/station.ts';
import { type Json, type Office, testOffice } from './office.ts';

eachDatabase((_dialect, open) => {
  let office: Office;
  let course: string;
  let skill: string;
  let kind: string;
  let day = 0;
  beforeAll(async () => {
    office = await testOffice(await open());
    skill = (await office.station.row('skills', { code: 'S1', name: '高压电作业', area: 'electrical' })).id;
    kind = (await office.station.row('certificate_kinds', { code: 'Z1', name: '上岗证', is_legal: false, warn_days: 30 })).id;
    const values = {
      code: 'AQ1',
      name: '高压安全',
      kind: 'safety',
      hours: 4,
      pass_score: 80,
      valid_months: 12,
      skill_id: skill,
      skill_level: 3,
      certificate_kind_id: kind,
    };
    course = ((await office.make(office.hr, 'courses', values)).json() as Json).id;
  });
  afterAll(() => office.station.app.close());

  const called = (...people: readonly string[]): object[] => people.map(staff_id => ({ staff_id }));
  const session = (more: object = {}) => {
    day += 1;
    const date = `2026-10-${String(day).padStart(2, '0')}`;
    const times = { starts_at: `${date}T01:00:00.000Z`, ends_at: `${date}T05:00:00.000Z` };
    return office.make(office.hr, 'training_sessions', {
      course_id: course,
      trainer_id: office.chief.staffId,
      capacity: 2,
      ...times,
      ...more,
    });
  };
  const change = (row: Json, values: object) =>
    office.hr.client.send('PUT', `/api/training_sessions/${row.id}`, { version: row.version, ...values });
  /** A session that both fitters attended, one of them late. */
  const held = async (more: object = {}): Promise<Json> => {
    const enrolments = called(office.fitter.staffId, office.mate.staffId);
    const made = (await session({ enrolments, ...more })).json() as Json;
    const announced = (await office.act(office.hr, 'training_sessions', made.id, 'announce')).json() as Json;
    const presence = [
      { staff_id: office.fitter.staffId, presence: 'attended' },
      { staff_id: office.mate.staffId, presence: 'late' },
    ];
    await change(announced, { enrolments: presence });
    return (await office.act(office.hr, 'training_sessions', made.id, 'finish', { summary: '全部到课' })).json();
  };
  const resultOf = async (row: Json, staffId: string): Promise<Json> => {
    const [found] = await office.rows(office.hr, 'training_results', { session_id: row.id, staff_id: staffId });
    if (found === undefined) throw new Error('no result');
    return found;
  };

  describe('a session', () => {
    test.each<[string, () => object, Record<string, unknown>]>([
      [
        'more people than places',
        () => ({ enrolments: called(office.fitter.staffId, office.mate.staffId, office.manager.staffId) }),
        { capacity: { key: 'resources.training_sessions.errors.too_many' } },
      ],
      [
        'somebody twice',
        () => ({ enrolments: called(office.fitter.staffId, office.fitter.staffId) }),
        { enrolments: { 1: { staff_id: { key: 'resources.training_sessions.errors.person_twice' } } } },
      ],
      [
        'its own trainer',
        () => ({ enrolments: called(office.chief.staffId) }),
        { enrolments: { 0: { staff_id: { key: 'resources.training_sessions.errors.own_trainer' } } } },
      ],
      [
        'an end before its start',
        () => ({ ends_at: '2026-09-01T01:00:00.000Z' }),
        { ends_at: { key: 'resources.training_sessions.errors.ends_before_start' } },
      ],
    ])('refuses %s', async (_, values, wanted) => {
      const answer = await session(values());
      expect([answer.statusCode, answer.json().errors]).toEqual([422, wanted]);
    });

    test('has a place again when somebody declines', async () => {
      const people = [{ staff_id: office.fitter.staffId, answer: 'declined' }, ...called(office.mate.staffId, office.manager.staffId)];
      expect((await session({ enrolments: people })).statusCode).toBe(201);
    });

    test('is answered by those who are called', async () => {
      const made = (await session({ enrolments: called(office.fitter.staffId) })).json() as Json;
      await office.act(office.hr, 'training_sessions', made.id, 'announce');
      const answered = await office.act(office.fitter, 'training_sessions', made.id, 'answer', { answer: 'declined', note: '休假' });
      expect(answered.json()).toMatchObject({
        enrolments: [{ staff_id: office.fitter.staffId, answer: 'declined', note: '休假' }],
        state: 'open',
      });
      const other = await office.act(office.mate, 'training_sessions', made.id, 'answer', { answer: 'accepted' });
      expect(refusal(other)).toMatchObject({ status: 403, key: 'resources.training_sessions.errors.not_called' });
    });

    test('ends when it has begun and everybody is accounted for, and gives each attendee one result', async () => {
      const later = (await session({ starts_at: '2026-12-01T01:00:00.000Z', ends_at: '2026-12-01T05:00:00.000Z' })).json() as Json;
      await office.act(office.hr, 'training_sessions', later.id, 'announce');
      const finish = (id: string) => office.act(office.hr, 'training_sessions', id, 'finish', { summary: '上完' });
      expect(refusal(await finish(later.id)).errors).toEqual({ starts_at: 'resources.training_sessions.errors.not_begun' });
      const open = (await session({ enrolments: called(office.fitter.staffId) })).json() as Json;
      await office.act(office.hr, 'training_sessions', open.id, 'announce');
      expect(refusal(await finish(open.id)).errors).toEqual({ enrolments: 'resources.training_sessions.errors.presence_open' });
      // Over at half past midnight on the station's wall, the evening before in UTC.
      const done = await held({ starts_at: '2026-10-20T14:00:00.000Z', ends_at: '2026-10-20T16:30:00.000Z' });
      const results = await office.rows(office.hr, 'training_results', { session_id: done.id });
      expect(results.map(one => [one.hours, one.outcome, one.finished_on])).toEqual([
        [4, 'attended', '2026-10-21'],
        [4, 'attended', '2026-10-21'],
      ]);
      expect((await finish(done.id)).statusCode).toBe(409);
    });
  });

  describe('a result', () => {
    test('is theirs who came, in the course that was held', async () => {
      const done = await held();
      const values = { course_id: course, session_id: done.id, finished_on: '2026-11-01' };
      const absent = await office.make(office.hr, 'training_results', { ...values, staff_id: office.manager.staffId });
      expect(refusal(absent).errors).toEqual({ session_id: 'resources.training_results.errors.not_there' });
      const other = ((await office.make(office.hr, 'courses', { code: `X${day}`, name: '另一门', kind: 'skill', hours: 2 })).json() as Json)
        .id;
      const wrong = await office.make(office.hr, 'training_results', { ...values, course_id: other, staff_id: office.fitter.staffId });
      expect(refusal(wrong).errors).toEqual({ session_id: 'resources.training_results.errors.other_course' });
      const result = await resultOf(done, office.fitter.staffId);
      const typed = await office.hr.client.send('PUT', `/api/training_results/${result.id}`, {
        version: result.version,
        score: 100,
        outcome: 'passed',
      });
      expect(refusal(typed).errors).toEqual({ score: 'resources.training_results.errors.by_exam' });
    });

    test.each([
      ['passed', 79],
      ['failed', 80],
      ['resit', 95],
    ])('%s with %i points contradicts the pass mark', async (outcome, score) => {
      const answer = await office.make(office.hr, 'training_results', {
        staff_id: office.fitter.staffId,
        course_id: course,
        finished_on: `2026-09-${10 + (score % 10)}`,
        outcome,
        score,
        pass_score: 80,
      });
      expect(refusal(answer).errors).toEqual({ outcome: 'resources.training_results.errors.against_mark' });
    });

    test('passes by the mark, and passing gives skill and certificate for the validity of the course', async () => {
      const done = await held();
      const result = await resultOf(done, office.fitter.staffId);
      const grade = (id: string, score: number) => office.act(office.hr, 'training_results', id, 'grade', { score });
      expect((await grade(result.id, 79)).json()).toMatchObject({
        outcome: 'failed',
        score: 79,
        valid_until_on: null,
        examined_by: office.hr.staffId,
      });
      expect((await grade(result.id, 60)).json()).toMatchObject({ outcome: 'resit' });
      expect(await office.rows(office.hr, 'certificates', { staff_id: office.fitter.staffId })).toEqual([]);
      const passed = (await grade(result.id, 80)).json() as Json;
      const until = `2027-10-${String(day - 1).padStart(2, '0')}`;
      expect(passed).toMatchObject({ outcome: 'passed', score: 80, valid_until_on: until });
      const [card] = await office.rows(office.hr, 'certificates', { staff_id: office.fitter.staffId });
      expect(card).toMatchObject({ kind_id: kind, number: expect.stringMatching(/^AQ1-T\d+-2026\d{4}$/), valid_until_on: until });
      const [known] = await office.rows(office.hr, 'staff_skills', { staff_id: office.fitter.staffId });
      expect(known).toMatchObject({ skill_id: skill, level: 3, valid_until_on: until });
      expect((await grade(result.id, 90)).statusCode).toBe(409);
    });

    test('never takes from somebody who is better already', async () => {
      const skilled = { staff_id: office.mate.staffId, skill_id: skill, level: 4, evaluated_on: '2025-01-01' };
      await office.station.row('staff_skills', skilled);
      const result = await resultOf(await held(), office.mate.staffId);
      await office.act(office.hr, 'training_results', result.id, 'grade', { score: 100 });
      expect(await office.rows(office.hr, 'staff_skills', { staff_id: office.mate.staffId })).toMatchObject([
        { level: 4, evaluated_on: '2025-01-01' },
      ]);
    });

    test('is rated by the person, and never graded by him', async () => {
      const done = await held();
      const result = await resultOf(done, office.fitter.staffId);
      expect((await office.act(office.mate, 'training_results', result.id, 'give_feedback', { rating: 5 })).statusCode).toBe(404);
      expect(
        (await office.act(office.fitter, 'training_results', result.id, 'give_feedback', { rating: 5, feedback: '有用' })).json(),
      ).toMatchObject({ rating: 5 });
      expect((await office.act(office.fitter, 'training_results', result.id, 'grade', { score: 100 })).statusCode).toBe(403);
    });
  });

  describe('a plan', () => {
    test.each([
      ['of a quarter', { quarter: 'q2' }, '2026-07', 422],
      ['of another year', { quarter: 'year' }, '2027-01', 422],
      ['of its quarter', { quarter: 'q2' }, '2026-06', 201],
      ['of its year', { quarter: 'year' }, '2026-12', 201],
    ])('takes months %s', async (title, more, wanted_month, status) => {
      const items = [{ course_id: course, people: 2, wanted_month }];
      const answer = await office.make(office.hr, 'training_plans', {
        year: 2026,
        department_id: office.department,
        title,
        items,
        ...more,
      });
      expect(answer.statusCode).toBe(status);
      if (status === 422)
        expect(answer.json().errors.items).toEqual({ 0: { wanted_month: { key: 'resources.training_plans.errors.outside_period' } } });
    });
  });
});
