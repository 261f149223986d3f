import { expect, test } from 'vitest';
import { answerTo, field, pick, press, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();
const PLATE = '苏E5V19T';

/** A moment of the station's clock so many hours from now, as the form wants it. */
function later(hours: number): string {
  const wall = new Date(Date.now() + (8 + hours) * 3_600_000).toISOString();
  return `${wall.slice(0, 10)} ${wall.slice(11, 16)}`;
}

const onlyThis = (filter: object): string => `?filter=${encodeURIComponent(JSON.stringify({ ...filter, q: PLATE }))}`;

test('who came with an appointment gets his order with what is known, and it stays in view when it is given out', async () => {
  const desk = await station.as('front_desk', '/appointments/create');
  await field(desk, '车牌号').fill(PLATE.slice(0, 3));
  await field(desk, '预约时间').fill(later(1));
  await press(desk, /^保存/);
  await says(desk, '格式不对，例如 京A12345');
  await field(desk, '车牌号').fill(PLATE);
  await field(desk, '联系人').fill('钱文斌');
  await field(desk, '要做的项目').fill('刹车有异响');
  await press(desk, /^保存/);
  const panel = desk.getByRole('complementary', { name: new RegExp(PLATE) });
  await press(panel, '到店');
  await press(desk.getByRole('dialog', { name: '到店' }), '到店');
  await says(panel, '已到店');

  await panel.getByRole('link', { name: '新工单' }).click();
  await field(desk, '预计交车').fill(later(4));
  expect(await field(desk, '车牌号').inputValue()).toBe(PLATE);
  expect(await field(desk, '送修人').inputValue()).toBe('钱文斌');
  const made = answerTo(desk, 'POST', '/api/work_orders');
  await press(desk, /^保存/);
  expect(await (await made).json()).toMatchObject({ plate: PLATE, symptoms: '刹车有异响', state: 'open' });

  const chief = await station.as('workshop_supervisor', `/work_orders${onlyThis({ state: 'open' })}`);
  await chief.getByRole('row').filter({ hasText: PLATE }).getByRole('link').first().click();
  const order = chief.getByRole('complementary', { name: new RegExp(PLATE) });
  await press(order, '派工');
  const dialog = chief.getByRole('dialog', { name: '派工' });
  await pick(chief, dialog, '班组', /机修一组/);
  await press(dialog, '派工');
  await says(chief, '没有符合筛选的工单');
  await says(order, '在修');

  await press(order, '自检、互检');
  const check = chief.getByRole('dialog', { name: '自检、互检' });
  await pick(chief, check, '结果', '不合格');
  await field(check, '问题').fill('螺栓没拧紧');
  await press(check, '自检、互检');
  await order.getByRole('tab', { name: '返修' }).click();
  await says(order, '螺栓没拧紧');
  await says(order, '待返修');
}, 120_000);
