import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { refusal } from '../http/station.ts';
import { type Json, type Office, testOffice } from './office.ts';

const at = (day: number, hour = 1): string => `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;

eachDatabase((_dialect, open) => {
  let office: Office;
  beforeAll(async () => {
    office = await testOffice(await open());
  });
  afterAll(() => office.station.app.close());
  const TRIP = { destination: '上海', purpose: '厂家培训' };
  const draft = (leaves_at: string, returns_at: string, more: object = {}) =>
    office.make(office.fitter, 'business_trips', { ...TRIP, staff_id: office.fitter.staffId, leaves_at, returns_at, ...more });
  const granted = (leaves_at: string, returns_at: string) =>
    office.station.row('business_trips', { ...TRIP, staff_id: office.fitter.staffId, leaves_at, returns_at, state: 'approved' });

  test.each<[string, () => object, Record<string, string>]>([
    ['comes back before it begins', () => ({ returns_at: at(1) }), { returns_at: 'resources.business_trips.errors.back_before_out' }],
    ['comes back the moment it begins', () => ({ returns_at: at(2) }), { returns_at: 'resources.business_trips.errors.back_before_out' }],
    [
      'takes the traveller along',
      () => ({ companions: [office.fitter.staffId] }),
      { companions: 'resources.business_trips.errors.own_companion' },
    ],
  ])('refuses a trip that %s', async (_, more, wanted) => {
    expect(refusal(await draft(at(2), at(3), more())).errors).toEqual(wanted);
  });

  test('nobody is away twice at once: drafts may overlap, what is handed in may not', async () => {
    await granted(at(5), at(8));
    for (const [from, until, wanted] of [
      [at(4), at(5), 200],
      [at(8), at(9), 200],
      [at(7), at(10), 422],
      [at(5, 3), at(6), 422],
      [at(1), at(28), 422],
    ] as const) {
      const made = (await draft(from, until)).json() as Json;
      const answer = await office.act(office.fitter, 'business_trips', made.id, 'submit');
      expect([from, until, answer.statusCode]).toEqual([from, until, wanted]);
      if (wanted === 422) expect(refusal(answer).errors).toEqual({ leaves_at: 'resources.business_trips.errors.away_already' });
    }
  });

  test('he who is back says when, neither before he left nor later than now', async () => {
    const trip = await granted(at(20), at(21));
    const finish = (returned_at: string) => office.act(office.fitter, 'business_trips', trip.id, 'finish', { returned_at, report: '学完' });
    expect(refusal(await finish(at(19))).errors).toEqual({ returned_at: 'resources.business_trips.errors.back_before_out' });
    expect(refusal(await finish(at(28))).errors).toEqual({ returned_at: 'resources.business_trips.errors.back_later' });
    expect((await finish(at(21))).json()).toMatchObject({ state: 'finished', returned_at: at(21) });
  });

  describe('meals', () => {
    const count = (more: object) => office.make(office.hr, 'meal_counts', { day_on: '2026-11-24', meal: 'lunch', ordered: 20, ...more });
    test('are counted once a day and meal', async () => {
      expect((await count({})).statusCode).toBe(201);
      expect(refusal(await count({})).status).toBe(422);
      expect((await count({ meal: 'dinner' })).statusCode).toBe(201);
    });
    test('are enough for everybody, and each department is counted once', async () => {
      const heads = [{ department_id: office.department, people: 18 }];
      const few = await count({ day_on: '2026-11-23', counts: heads, guests: 3 });
      expect(few.json().errors).toEqual({ ordered: { key: 'resources.meal_counts.errors.too_few' } });
      const twice = await count({ day_on: '2026-11-23', counts: [...heads, { department_id: office.department, people: 1 }] });
      expect(twice.json().errors).toEqual({ counts: { 1: { department_id: { key: 'resources.meal_counts.errors.department_twice' } } } });
      expect((await count({ day_on: '2026-11-23', counts: heads, guests: 2 })).statusCode).toBe(201);
    });
  });
});
