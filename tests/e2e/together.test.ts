import { expect, test } from 'vitest';
import { answerTo, field, lists, pick, press, rowWith } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();

test('what one writes appears on the list that another has open, without a reload', async () => {
  const reader = await station.as('owner', '/suppliers');
  await rowWith(reader, '杭州顺捷电子电器').waitFor();
  const keeper = await station.as('parts_manager', '/suppliers/create');
  await field(keeper, '编号').fill('G099');
  await field(keeper, '名称').fill('嘉兴远航滤清器厂');
  await pick(keeper, keeper, '类型', '汽配商');
  const made = answerTo(keeper, 'POST', '/api/suppliers');
  await press(keeper, /^保存/);
  expect((await made).status()).toBe(201);
  await rowWith(reader, '嘉兴远航滤清器厂').waitFor();
  await lists(reader, 16);
});
