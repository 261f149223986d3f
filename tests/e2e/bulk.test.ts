import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { field, lists, press, rowWith, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();

async function pickRows(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await rowWith(page, name).getByRole('checkbox').check();
  await says(page.getByRole('toolbar'), `已选 ${names.length} 条`);
}

test('several records changed in one go', async () => {
  const page = await station.as('parts_manager', '/suppliers');
  const names = ['苏州恒联', '南通佳润', '无锡锐驰'];
  await pickRows(page, names);
  await press(page.getByRole('toolbar'), '批量修改');
  const dialog = page.getByRole('dialog', { name: '批量修改 3 条' });
  await dialog.getByLabel('改哪一项').selectOption('账期（天）');
  await field(dialog, '账期（天）').fill('9999');
  await press(dialog, '修改 3 条');
  await says(dialog, '最大 365');
  await field(dialog, '账期（天）').fill('77');
  await press(dialog, '修改 3 条');
  await dialog.waitFor({ state: 'hidden' });
  await says(page, '已改 3 条');
  for (const name of names) await rowWith(page, name).getByRole('cell', { name: '77', exact: true }).waitFor();
  expect(await page.getByRole('cell', { name: '77', exact: true }).count()).toBe(3);
});

test('several records archived, seen among the archived, and one restored', async () => {
  const page = await station.as('parts_manager', '/suppliers');
  await lists(page, 15);
  await pickRows(page, ['苏州通途拖车', '苏州鑫源拆车']);
  await press(page.getByRole('toolbar'), '归档');
  const dialog = page.getByRole('dialog', { name: '归档 2 条？' });
  await press(dialog, '归档');
  await says(page, '已归档 2 条');
  await lists(page, 13);
  await page
    .getByRole('button', { name: '已归档' })
    .or(page.getByRole('tab', { name: '已归档' }))
    .first()
    .click();
  await lists(page, 2);
  await rowWith(page, '苏州鑫源').getByRole('link').first().click();
  const record = page.getByRole('complementary', { name: /苏州鑫源/ });
  await press(record, '更多');
  await page.getByRole('menuitem', { name: '恢复' }).click();
  await press(page.getByRole('dialog'), '恢复');
  await lists(page, 1);
});
