import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly version: number;
}

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let office: Client;
  let boss: Client;
  let worker: Client;
  let officeId: string;
  let workerId: string;
  beforeAll(async () => {
    station = await testStation(await open());
    officeId = (await station.person('office', ['hr'])).staffId;
    await station.person('boss', ['owner']);
    workerId = (await station.person('worker', ['employee'])).staffId;
    office = await station.signIn('office');
    boss = await station.signIn('boss');
    worker = await station.signIn('worker');
  });
  afterAll(() => station.app.close());

  const act = (who: Client, register: string, id: string, action: string, input: object = {}) =>
    who.send('POST', `/api/${register}/${id}/${action}`, input);
  const made = async (who: Client, register: string, body: object): Promise<Json> =>
    (await who.send('POST', `/api/${register}`, body)).json();
  const rows = async (who: Client, register: string, filter: object): Promise<Json[]> =>
    (await who.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json();

  describe('a rule', () => {
    const rule = (code: string, edition: number, more: object = {}): Promise<Json> =>
      made(office, 'documents', { code, edition, title: `制度 ${code}`, effective_on: '2026-11-01', is_read_by_all: true, ...more });

    test('is read by each of its editions anew, once', async () => {
      const first = await rule('ZD-01', 1);
      expect((await worker.get(`/api/documents/${first.id}`)).statusCode).toBe(404);
      expect((await act(office, 'documents', first.id, 'publish')).json()).toMatchObject({ state: 'in_force', published_by: officeId });
      for (const _ of [1, 2]) expect((await act(worker, 'documents', first.id, 'confirm_read')).statusCode).toBe(200);
      expect(await rows(worker, 'document_reads', { document_id: first.id })).toMatchObject([{ staff_id: workerId }]);
      const draft = (await act(office, 'documents', first.id, 'new_edition')).json() as Json;
      expect(draft).toMatchObject({ code: 'ZD-01', edition: 2, state: 'draft', title: '制度 ZD-01', published_at: null });
      expect((await act(office, 'documents', first.id, 'new_edition')).statusCode).toBe(409);
      await act(office, 'documents', draft.id, 'publish');
      expect((await office.get(`/api/documents/${first.id}`)).json()).toMatchObject({ state: 'superseded' });
      expect(await rows(worker, 'document_reads', { document_id: draft.id })).toEqual([]);
      expect((await act(worker, 'documents', draft.id, 'confirm_read')).statusCode).toBe(200);
      expect(await rows(office, 'document_reads', { staff_id: workerId })).toHaveLength(2);
    });

    test('is not followed by an older edition, and changed no more once it is in force', async () => {
      const newer = await rule('ZD-02', 3);
      const older = await rule('ZD-02', 2);
      await act(office, 'documents', newer.id, 'publish');
      expect(refusal(await act(office, 'documents', older.id, 'publish')).errors).toEqual({
        edition: 'resources.documents.errors.edition_not_newer',
      });
      const stored = (await office.get(`/api/documents/${newer.id}`)).json() as Json;
      expect((await office.send('PUT', `/api/documents/${newer.id}`, { version: stored.version, title: '改' })).statusCode).toBe(409);
      const again = await office.send('POST', '/api/documents', { code: 'ZD-02', edition: 3, title: 'x', effective_on: '2026-11-01' });
      expect(refusal(again).status).toBe(422);
    });

    test('that is withdrawn is out of sight and cannot be confirmed', async () => {
      const { id } = await rule('ZD-03', 1);
      expect((await act(worker, 'documents', id, 'confirm_read')).statusCode).toBe(404);
      await act(office, 'documents', id, 'publish');
      expect((await act(worker, 'documents', id, 'publish')).statusCode).toBe(403);
      await act(office, 'documents', id, 'withdraw', { comment: '并入 ZD-01' });
      expect((await act(worker, 'documents', id, 'confirm_read')).statusCode).toBe(404);
      expect((await act(office, 'documents', id, 'confirm_read')).statusCode).toBe(409);
      const wrong = await office.send('POST', '/api/documents', {
        code: 'ZD-04',
        title: 'x',
        effective_on: '2026-11-02',
        review_on: '2026-11-01',
      });
      expect(refusal(wrong).errors).toEqual({ review_on: 'resources.documents.errors.review_before_effective' });
    });
  });

  describe('a notice', () => {
    const notice = (more: object = {}): Promise<Json> =>
      made(office, 'notices', { title: '冬季用电', received_on: '2026-11-20', body: '下班断电', ...more });

    test('is seen by everybody from its publication on, and read while it is open', async () => {
      const { id } = await notice();
      expect((await worker.get(`/api/notices/${id}`)).statusCode).toBe(404);
      expect(refusal(await act(office, 'notices', id, 'close', { result: 'x' })).status).toBe(409);
      expect((await act(office, 'notices', id, 'publish')).json()).toMatchObject({ state: 'published' });
      expect((await act(worker, 'notices', id, 'confirm_read')).statusCode).toBe(200);
      expect((await act(office, 'notices', id, 'close', { result: '已落实' })).json()).toMatchObject({ state: 'closed', result: '已落实' });
      expect((await worker.get(`/api/notices/${id}`)).statusCode).toBe(200);
      expect((await act(worker, 'notices', id, 'confirm_read')).statusCode).toBe(409);
    });

    test('that should not have gone out is taken back', async () => {
      const { id } = await notice();
      await act(office, 'notices', id, 'publish');
      expect(refusal(await act(office, 'notices', id, 'withdraw')).errors).toEqual({ comment: 'validation.required' });
      expect((await act(office, 'notices', id, 'withdraw', { comment: '日期错了' })).json()).toMatchObject({ state: 'withdrawn' });
      expect((await worker.get(`/api/notices/${id}`)).statusCode).toBe(404);
    });

    test('that asks for something by a day says of whom', async () => {
      const body = { title: 'x', received_on: '2026-11-20', body: 'x', act_by_on: '2026-11-30' };
      expect(refusal(await office.send('POST', '/api/notices', body)).errors).toEqual({ owner_id: 'resources.notices.errors.nobody_acts' });
      const early = { ...body, owner_id: workerId, act_by_on: '2026-11-19' };
      expect(refusal(await office.send('POST', '/api/notices', early)).errors).toEqual({
        act_by_on: 'resources.notices.errors.act_before_received',
      });
    });
  });

  describe('a meeting', () => {
    const meeting = (more: object = {}): Promise<Json> =>
      made(office, 'meetings', { title: '周例会', held_at: '2026-11-23T01:00:00.000Z', chair_id: officeId, ...more });

    test('is filed with minutes, people and owned decisions, which become tasks', async () => {
      const { id } = await meeting();
      await act(office, 'meetings', id, 'hold');
      expect(refusal(await act(office, 'meetings', id, 'file')).errors).toEqual({
        minutes: 'validation.required',
        present: 'validation.required',
      });
      const held = (await office.get(`/api/meetings/${id}`)).json() as Json;
      const decision = { text: '补齐举升机年检', owner_id: null, due_on: null, progress: 'open' };
      const written = { minutes: '通过', present: [officeId, workerId], decisions: [decision] };
      const changed = (await office.send('PUT', `/api/meetings/${id}`, { version: held.version, ...written })).json() as Json;
      expect(refusal(await act(office, 'meetings', id, 'file')).errors).toEqual({
        decisions: 'resources.meetings.errors.decision_without_owner',
      });
      const decisions = [
        { ...decision, owner_id: workerId, due_on: '2026-11-30' },
        { ...decision, text: '已办的事', progress: 'done' },
        { ...decision, text: '不办了', progress: 'dropped' },
      ];
      await office.send('PUT', `/api/meetings/${id}`, { version: changed.version, decisions });
      expect((await act(office, 'meetings', id, 'file')).json()).toMatchObject({ state: 'filed', filed_by: officeId });
      expect(await rows(office, 'tasks', { source_record: id })).toMatchObject([
        { title: '补齐举升机年检', holder_id: workerId, due_on: '2026-11-30', state: 'open', source_register: 'meetings' },
      ]);
      expect(await rows(worker, 'tasks', { source_record: id })).toHaveLength(1);
      const filed = (await office.get(`/api/meetings/${id}`)).json() as Json;
      expect((await office.send('PUT', `/api/meetings/${id}`, { version: filed.version, minutes: '改' })).statusCode).toBe(409);
    });

    test('that was not held is not filed, and a held one is not cancelled', async () => {
      const { id } = await meeting();
      expect((await act(office, 'meetings', id, 'file')).statusCode).toBe(409);
      await act(office, 'meetings', id, 'hold');
      expect((await act(office, 'meetings', id, 'cancel', { comment: 'x' })).statusCode).toBe(409);
      expect((await worker.get(`/api/meetings/${id}`)).statusCode).toBe(404);
    });
  });

  describe('a contract', () => {
    let count = 0;
    const contract = (who: Client, more: object = {}): Promise<Json> => {
      count += 1;
      const body = {
        number: `HT-${count}`,
        title: '场地租赁',
        kind: 'lease',
        starts_on: '2026-01-01',
        ends_on: '2026-12-31',
        party: '甲方',
      };
      return made(who, 'contracts', { ...body, ...more });
    };
    const inForce = async (more: object = {}): Promise<Json> => {
      const { id } = await contract(office, more);
      await act(office, 'contracts', id, 'submit');
      return (await act(boss, 'contracts', id, 'approve', { signed_on: '2025-12-20' })).json();
    };

    test('is granted by somebody else than who entered it or looks after it', async () => {
      const { id } = await contract(office);
      await act(office, 'contracts', id, 'submit');
      expect(refusal(await act(office, 'contracts', id, 'approve')).key).toBe('problem.same_person');
      expect((await act(boss, 'contracts', id, 'approve')).json()).toMatchObject({ state: 'in_force' });
      const own = await contract(boss, { owner_id: officeId });
      await act(boss, 'contracts', own.id, 'submit');
      expect(refusal(await act(office, 'contracts', own.id, 'approve')).key).toBe('problem.same_person');
      expect((await worker.get('/api/contracts')).json()).toEqual([]);
    });

    test('is renewed to a later day, and ends within its life', async () => {
      const { id } = await inForce();
      expect(refusal(await act(office, 'contracts', id, 'renew', { ends_on: '2026-12-31' })).errors).toEqual({
        ends_on: 'resources.contracts.errors.ends_before_start',
      });
      expect((await act(office, 'contracts', id, 'renew', { ends_on: '2027-12-31' })).json()).toMatchObject({ ends_on: '2027-12-31' });
      for (const [day, error] of [
        ['2025-12-31', 'resources.contracts.errors.ends_before_start'],
        ['2026-11-25', 'validation.not_in_future'],
      ] as const) {
        expect(refusal(await act(office, 'contracts', id, 'end', { ended_on: day })).errors).toEqual({ ended_on: error });
      }
      expect((await act(office, 'contracts', id, 'terminate', { ended_on: '2026-11-24', comment: '搬迁' })).json()).toMatchObject({
        state: 'terminated',
        ended_on: '2026-11-24',
      });
      expect((await act(office, 'contracts', id, 'renew', { ends_on: '2028-12-31' })).statusCode).toBe(409);
    });
  });

  test('a seal that was taken out comes back once, and one that was not never', async () => {
    const use = (more: object): Promise<Json> =>
      station.row('seal_uses', {
        seal: 'company',
        staff_id: workerId,
        paper: '年检委托书',
        purpose: '年检',
        wanted_on: '2026-11-24',
        state: 'approved',
        ...more,
      });
    const out = await use({ is_taken_out: true });
    expect((await act(office, 'seal_uses', out.id, 'stamp')).json()).toMatchObject({ state: 'used', used_by: officeId });
    expect((await act(office, 'seal_uses', out.id, 'give_back')).json()).toMatchObject({ returned_at: expect.any(String) });
    expect((await act(office, 'seal_uses', out.id, 'give_back')).statusCode).toBe(409);
    const inside = await use({});
    await act(office, 'seal_uses', inside.id, 'stamp');
    expect((await act(office, 'seal_uses', inside.id, 'give_back')).statusCode).toBe(409);
    const own = await use({ staff_id: officeId });
    expect(refusal(await act(office, 'seal_uses', own.id, 'stamp')).key).toBe('problem.same_person');
  });

  test('a letter goes from hand to hand until it is filed', async () => {
    const body = { kind: 'official', day_on: '2026-11-20', party: '交通局', subject: '备案' };
    const letter = await made(office, 'letters', body);
    expect((await act(office, 'letters', letter.id, 'hand_out', { staff_id: workerId })).json()).toMatchObject({
      state: 'handed_out',
      staff_id: workerId,
      handed_at: expect.any(String),
    });
    expect((await act(office, 'letters', letter.id, 'answer', { result: '已回函' })).json()).toMatchObject({ state: 'answered' });
    expect((await act(office, 'letters', letter.id, 'file')).json()).toMatchObject({ state: 'filed', result: '已回函' });
    const late = await office.send('POST', '/api/letters', { ...body, answer_by_on: '2026-11-19' });
    expect(refusal(late).errors).toEqual({ answer_by_on: 'resources.letters.errors.answer_before_day' });
  });

  test('contacts are shown to everybody where they are meant for everybody', async () => {
    await made(office, 'contacts', { organisation: '保险公司', kind: 'insurer', phone: '95500' });
    await made(office, 'contacts', { organisation: '拖车', kind: 'rescue', phone: '12345', audience: 'everybody' });
    expect((await rows(worker, 'contacts', {})).map(one => one.organisation)).toEqual(['拖车']);
    expect(await rows(office, 'contacts', {})).toHaveLength(2);
  });
});
