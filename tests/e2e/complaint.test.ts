import { expect, test } from 'vitest';
import { answerTo, pick, press, says } from './support/screen.ts';
import { PHONE, stationFor } from './support/station.ts';

const station = stationFor();
const FACTS = '接车等了四十分钟没有人理，交车又晚了一天';

test('a complaint from entry to closing: the time to answer follows from its grade, the manager closes it', async () => {
  const desk = await station.as('front_desk', '/complaints/create');
  await pick(desk, desk, '类别', '等待时间');
  await desk.getByRole('textbox', { name: '投诉内容', exact: true }).fill(FACTS);
  const made = answerTo(desk, 'POST', '/api/complaints');
  await press(desk, /^保存/);
  expect((await made).status()).toBe(201);
  const { id } = (await (await made).json()) as { id: string };

  await desk.goto(`${station.program().url}/#/complaints/${id}`);
  await press(desk, '分派');
  const dialog = desk.getByRole('dialog', { name: '分派' });
  await press(dialog, '分派');
  await says(dialog, '必填');
  await pick(desk, dialog, '责任人', /马志远/);
  const assigned = answerTo(desk, 'POST', `/api/complaints/${id}/assign`);
  await press(dialog, '分派');
  const row = (await (await assigned).json()) as { owner_id: string | null; due_at: string | null; state: string };
  expect(row).toMatchObject({ owner_id: expect.any(String), due_at: expect.any(String), state: 'assigned' });
  await says(desk.getByRole('complementary'), '处理中');

  await press(desk, '答复');
  const answer = desk.getByRole('dialog', { name: '答复' });
  await answer.getByRole('textbox', { name: '原因' }).fill('早上到店的车太集中，接待少一人');
  await press(answer, '答复');
  await says(answer, '必填');
  expect(await answer.getByRole('textbox', { name: '原因' }).inputValue()).toBe('早上到店的车太集中，接待少一人');
  await answer.getByRole('textbox', { name: '措施' }).fill('早班加一名接待，预约错开半小时');
  await press(answer, '答复');
  await says(desk.getByRole('complementary'), '已答复');

  const boss = await station.as('service_manager', `/complaints/${id}`, PHONE);
  await press(boss, '结案');
  await press(boss.getByRole('dialog', { name: '结案' }), '结案');
  await says(boss, '已结案');
  await says(boss, '早班加一名接待，预约错开半小时');
});
