import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { refusal } from '../http/station.ts';
import { type Json, type Office, testOffice } from './office.ts';

const ITEMS = [
  { title: '产值', kind: 'figure', weight_bp: 6000, dimension: 'result' },
  { title: '返工率', kind: 'rated', weight_bp: 4000, dimension: 'quality' },
  { title: '带教', kind: 'bonus', weight_bp: 0, dimension: 'extra' },
  { title: '安全责任事故', kind: 'veto', weight_bp: 0, dimension: 'conduct' },
];
const LEVELS = [
  { level: 'a', from_score: 85, factor_bp: 11_000 },
  { level: 'b', from_score: 70, factor_bp: 10_000 },
  { level: 'd', from_score: 0, factor_bp: 0 },
];

eachDatabase((_dialect, open) => {
  let office: Office;
  let count = 0;
  beforeAll(async () => {
    office = await testOffice(await open());
    const form = (
      await office.make(office.hr, 'appraisal_templates', {
        code: 'JX',
        name: '机修考核表',
        posts: [office.post],
        items: ITEMS,
        levels: LEVELS,
      })
    ).json() as Json;
    expect((await office.act(office.hr, 'appraisal_templates', form.id, 'put_in_force')).json()).toMatchObject({ state: 'in_force' });
  });
  afterAll(() => office.station.app.close());

  /** A running round with a draft for everybody of the post. */
  const round = async (): Promise<Json> => {
    count += 1;
    const cycle = { name: `第 ${count} 期`, kind: 'quarterly', from_on: '2026-07-01', until_on: '2026-09-30' };
    const made = (await office.make(office.hr, 'appraisal_cycles', cycle)).json() as Json;
    return (await office.act(office.hr, 'appraisal_cycles', made.id, 'start')).json();
  };
  const draftOf = async (cycle: Json, staffId: string): Promise<Json> => {
    const [found] = await office.rows(office.owner, 'appraisals', { cycle_id: cycle.id, staff_id: staffId });
    if (found === undefined) throw new Error('no draft');
    return found;
  };
  const judged = (scores: readonly (number | null)[]): object[] => ITEMS.map((item, index) => ({ ...item, score: scores[index] ?? null }));
  const score = async (draft: Json, scores: readonly (number | null)[]) =>
    office.chief.client.send('PUT', `/api/appraisals/${draft.id}`, { version: draft.version, scores: judged(scores) });
  /** A fitter's appraisal with these scores, reviewed. */
  const reviewed = async (scores: readonly (number | null)[]): Promise<Json> => {
    const draft = await draftOf(await round(), office.fitter.staffId);
    expect((await score(draft, scores)).statusCode).toBe(200);
    expect((await office.act(office.chief, 'appraisals', draft.id, 'submit')).statusCode).toBe(200);
    return (await office.act(office.owner, 'appraisals', draft.id, 'review')).json();
  };

  describe('a form', () => {
    test('comes into force when its weights are a whole and it has grades, and is not changed after that', async () => {
      const half = (
        await office.make(office.hr, 'appraisal_templates', { code: 'H', name: '半份', items: ITEMS.slice(0, 1), levels: LEVELS })
      ).json() as Json;
      expect(refusal(await office.act(office.hr, 'appraisal_templates', half.id, 'put_in_force')).errors).toEqual({
        items: 'resources.appraisal_templates.errors.weights_not_hundred',
      });
      const over = await office.make(office.hr, 'appraisal_templates', {
        code: 'O',
        name: '超',
        items: [...ITEMS, { title: '多', weight_bp: 1, dimension: 'result' }],
      });
      expect(refusal(over).errors).toEqual({ items: 'resources.appraisal_templates.errors.weights_over_hundred' });
      const bare = (await office.make(office.hr, 'appraisal_templates', { code: 'B', name: '没等级', items: ITEMS })).json() as Json;
      expect(refusal(await office.act(office.hr, 'appraisal_templates', bare.id, 'put_in_force')).errors).toEqual({
        levels: 'resources.appraisal_templates.errors.no_levels',
      });
      const [inForce] = await office.rows(office.hr, 'appraisal_templates', { code: 'JX' });
      const change = await office.hr.client.send('PUT', `/api/appraisal_templates/${inForce?.id}`, {
        version: inForce?.version,
        name: '改',
      });
      expect(change.statusCode).toBe(409);
      const next = (await office.act(office.hr, 'appraisal_templates', String(inForce?.id), 'new_edition')).json() as Json;
      expect(next).toMatchObject({ code: 'JX', edition: 2, state: 'draft', items: ITEMS.map(item => expect.objectContaining(item)) });
    });
  });

  describe('a round', () => {
    test('makes one draft a person, once, whatever is asked again', async () => {
      const cycle = await round();
      const all = await office.rows(office.owner, 'appraisals', { cycle_id: cycle.id });
      expect(new Set(all.map(one => one.staff_id))).toEqual(
        new Set([office.owner, office.hr, office.manager, office.chief, office.fitter, office.mate].map(one => one.staffId)),
      );
      expect((await office.act(office.hr, 'appraisal_cycles', cycle.id, 'start')).statusCode).toBe(409);
      expect((await office.act(office.hr, 'appraisal_cycles', cycle.id, 'add_missing')).statusCode).toBe(200);
      expect(await office.rows(office.owner, 'appraisals', { cycle_id: cycle.id })).toHaveLength(all.length);
      const again = await office.make(office.hr, 'appraisals', {
        cycle_id: cycle.id,
        staff_id: office.fitter.staffId,
        template_id: all[0]?.template_id,
      });
      expect(again.statusCode).toBe(422);
    });

    test('closes when everybody is published', async () => {
      const cycle = await round();
      expect(refusal(await office.act(office.hr, 'appraisal_cycles', cycle.id, 'close')).errors).toEqual({
        comment: 'resources.appraisal_cycles.errors.still_open',
      });
    });
  });

  describe('scores', () => {
    test('make the weighted mean with the bonus, and the grade follows', async () => {
      const done = await reviewed([90, 75, 2, 100]);
      expect(done).toMatchObject({ draft_score: 86, state: 'reviewed' });
      const published = (await office.act(office.owner, 'appraisals', done.id, 'publish', { outcome: 'praise' })).json();
      expect(published).toMatchObject({ final_score: 86, level: 'a', factor_bp: 11_000, outcome: 'praise', state: 'published' });
    });

    test('need a reason where one is missing', async () => {
      const draft = await draftOf(await round(), office.fitter.staffId);
      await score(draft, [90]);
      const answer = await office.act(office.chief, 'appraisals', draft.id, 'submit');
      expect(answer.json().errors.scores).toEqual({
        1: { score: { key: 'resources.appraisals.errors.unscored' } },
        3: { score: { key: 'resources.appraisals.errors.unscored' } },
      });
    });

    test('of a veto make the lowest grade of any sum', async () => {
      const done = await reviewed([100, 100, null, 0]);
      expect((await office.act(office.owner, 'appraisals', done.id, 'publish')).json()).toMatchObject({
        final_score: 100,
        level: 'd',
        factor_bp: 0,
      });
    });

    test('and another grade than earned needs its reason; the outcome goes with it', async () => {
      const done = await reviewed([70, 70, null, 100]);
      const publish = (input: object) => office.act(office.owner, 'appraisals', done.id, 'publish', input);
      expect(refusal(await publish({ level: 'a' })).errors).toEqual({ calibration: 'resources.appraisals.errors.grade_without_reason' });
      expect(refusal(await publish({ outcome: 'demotion' })).errors).toEqual({
        outcome: 'resources.appraisals.errors.outcome_against_level',
      });
      expect((await publish({ level: 'a', calibration: '全组最高' })).json()).toMatchObject({ level: 'a', factor_bp: 11_000 });
    });
  });

  describe('nobody', () => {
    test('appraises himself, reviews what he scored, or answers for another', async () => {
      const cycle = await round();
      const own = await draftOf(cycle, office.chief.staffId);
      const scored = await score(own, [100, 100, 5, 100]);
      expect([403, 404]).toContain(scored.statusCode);
      const draft = await draftOf(cycle, office.fitter.staffId);
      await score(draft, [80, 80, null, 100]);
      expect((await office.act(office.fitter, 'appraisals', draft.id, 'submit')).statusCode).toBe(403);
      expect((await office.act(office.chief, 'appraisals', draft.id, 'submit')).statusCode).toBe(200);
      expect((await office.act(office.chief, 'appraisals', draft.id, 'review')).statusCode).toBe(403);
      await office.act(office.owner, 'appraisals', draft.id, 'review');
      await office.act(office.hr, 'appraisals', draft.id, 'publish');
      expect((await office.act(office.mate, 'appraisals', draft.id, 'confirm')).statusCode).toBe(404);
      expect(refusal(await office.act(office.hr, 'appraisals', draft.id, 'confirm'))).toMatchObject({ status: 403 });
      expect((await office.act(office.fitter, 'appraisals', draft.id, 'confirm', { answer: '同意' })).json()).toMatchObject({
        state: 'confirmed',
      });
    });

    test('reviews but the one whom it is with, or who may decide all', async () => {
      const draft = await draftOf(await round(), office.fitter.staffId);
      expect(draft.assignee_id).toBe(office.chief.staffId);
      await score(draft, [80, 80, null, 100]);
      const submitted = (await office.act(office.chief, 'appraisals', draft.id, 'submit')).json();
      expect(submitted).toMatchObject({ assignee_id: office.manager.staffId });
      expect((await office.act(office.hr, 'appraisals', draft.id, 'review')).statusCode).toBe(403);
      const reviewedBy = (await office.act(office.manager, 'appraisals', draft.id, 'review', { calibration: '全站对齐' })).json();
      expect(reviewedBy).toMatchObject({ state: 'reviewed', assignee_id: null, reviewed_by: office.manager.staffId });
    });

    test('is assessed as a whole but by the direct superior', async () => {
      const cycle = await round();
      const draft = await draftOf(cycle, office.fitter.staffId);
      const assess = (id: string) => office.act(office.owner, 'appraisals', id, 'assess', { draft_score: 88, comment: '带队稳' });
      expect(refusal(await assess(draft.id))).toMatchObject({ status: 403, key: 'resources.appraisals.errors.not_superior' });
      const manager = await draftOf(cycle, office.manager.staffId);
      expect((await assess(manager.id)).json()).toMatchObject({ state: 'reviewed', draft_score: 88 });
    });
  });

  test('the person sees what is published, not what is scored', async () => {
    const draft = await draftOf(await round(), office.fitter.staffId);
    await score(draft, [80, 80, null, 100]);
    const [seen] = await office.rows(office.fitter, 'appraisals', { id: draft.id });
    expect(seen).toMatchObject({ state: 'draft', final_score: null });
    expect(Object.keys(seen ?? {})).not.toContain('scores');
    expect(Object.keys(seen ?? {})).not.toContain('draft_score');
    const view = await office.act(office.fitter, 'appraisals', draft.id, 'review_oneself', { self_review: '带了一个学徒' });
    expect(view.json()).toMatchObject({ self_review: '带了一个学徒', state: 'draft' });
  });

  test('an appeal goes back or is decided anew, and what is confirmed stays', async () => {
    const done = await reviewed([70, 70, null, 100]);
    await office.act(office.owner, 'appraisals', done.id, 'publish');
    expect((await office.act(office.fitter, 'appraisals', done.id, 'appeal', { answer: '返工不是我的车' })).json()).toMatchObject({
      state: 'appealed',
    });
    const back = await office.act(office.owner, 'appraisals', done.id, 'send_back', { reason: '查清返工' });
    expect(back.json()).toMatchObject({ state: 'draft', final_score: null, level: null });
    await score(back.json() as Json, [90, 90, null, 100]);
    for (const [who, action] of [
      [office.chief, 'submit'],
      [office.owner, 'review'],
      [office.owner, 'publish'],
      [office.fitter, 'confirm'],
    ] as const) {
      expect([action, (await office.act(who, 'appraisals', done.id, action)).statusCode]).toEqual([action, 200]);
    }
    for (const action of ['send_back', 'publish', 'review', 'submit', 'appeal']) {
      expect(
        (await office.act(office.owner, 'appraisals', done.id, action, { reason: 'x', answer: 'x' })).statusCode,
        action,
      ).toBeGreaterThanOrEqual(403);
    }
    const [kept] = await office.rows(office.owner, 'appraisals', { id: done.id });
    const change = await office.chief.client.send('PUT', `/api/appraisals/${done.id}`, { version: kept?.version, comment: '改' });
    expect(change.statusCode).toBe(409);
    expect(kept).toMatchObject({ state: 'confirmed', final_score: 90, level: 'a' });
  });
});
