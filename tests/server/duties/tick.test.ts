import { expect, it } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { refusal, testStation } from '../http/station.ts';

eachDatabase((_dialect, open) => {
  it('lets who does a task tick its items off, nobody else, and nothing that is not there', async () => {
    const station = await testStation(await open());
    const mine = await station.person('mine', []);
    await station.person('other', []);
    const checklist = [
      { item: '保修单据', is_done: false },
      { item: '签到表', is_done: false },
    ];
    const { id } = await station.row('tasks', { title: '备材料', holder_id: mine.staffId, due_on: '2026-11-24', checklist });
    const [me, other] = [await station.signIn('mine'), await station.signIn('other')];
    const ticked = await me.send('POST', `/api/tasks/${id}/tick`, { line: 1, is_done: true });
    expect(ticked.json()).toMatchObject({ state: 'open', checklist: [{ is_done: false }, { item: '签到表', is_done: true }] });
    expect((await me.send('POST', `/api/tasks/${id}/tick`, { line: 1, is_done: false })).json()).toMatchObject({ checklist });
    expect(refusal(await me.send('POST', `/api/tasks/${id}/tick`, { line: 2 }))).toMatchObject({
      status: 422,
      errors: { line: 'validation.choice' },
    });
    expect((await other.send('POST', `/api/tasks/${id}/tick`, { line: 0 })).statusCode).toBe(404);
    expect((await me.send('POST', `/api/tasks/${id}/finish`, {})).json()).toMatchObject({ state: 'done', is_late: false });
    expect(refusal(await me.send('POST', `/api/tasks/${id}/tick`, { line: 0 })).status).toBe(409);
    await station.app.close();
  }, 60_000);
});
