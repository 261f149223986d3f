import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { lists, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();
const number = async (of: Locator): Promise<number> => Number(((await of.textContent()) ?? '').replaceAll(',', ''));

test.each(['在岗', '证书 90 天内到期', '不在库的工具', '呆滞配件'])('the figure %s leads to as many records', async name => {
  const page = await station.as('owner', '/dashboard');
  const figure = page.getByRole('main').getByRole('link', { name: new RegExp(`^${name}`) });
  const value = figure.locator('b');
  await value.waitFor();
  const shown = await number(value);
  await figure.click();
  await lists(page, shown);
});

test('a cell of the classes leads to its parts', async () => {
  const page = await station.as('owner', '/demand');
  const table = page.getByRole('table', { name: '配件，按金额和需求类型' });
  const cell = table.getByRole('row', { name: /^A 类/ }).getByRole('link').first();
  await cell.waitFor();
  const shown = await number(cell);
  expect(shown).toBeGreaterThan(0);
  await cell.click();
  await lists(page, shown);
  await says(page, 'A 类');
  await says(page, '平稳');
});

test('the chart by month has a table with the numbers that the report has', async () => {
  const page = await station.as('owner', '/demand');
  const answer = await page.context().request.get(`${station.program().url}/api/reports/part_demand?by=["month"]&measures=["qty"]`);
  const report = (await answer.json()) as { rows: { month: string; qty: number }[]; totals: { qty: number } };
  await page.getByRole('figure', { name: /需求数量，按月/ }).waitFor();
  const table = page.getByRole('table', { name: '需求数量，按月' });
  await table.waitFor();
  const body = table.locator('tbody').getByRole('row');
  expect(await body.count()).toBe(report.rows.length);
  const last = report.rows.at(-1);
  const [year, month] = (last?.month ?? '').split('-').map(Number);
  await says(body.first(), `${year}年${month}月`);
  expect(await number(body.first().getByRole('cell').last())).toBe(Math.round((last?.qty ?? 0) / 1000));
  expect(await number(table.locator('tfoot').getByRole('cell').last())).toBe(Math.round(report.totals.qty / 1000));
  await body.first().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: '月需求' }).waitFor();
  await says(page, last?.month ?? '');
});

test('what is folded opens: the dashboard shows the numbers of its chart', async () => {
  const page = await station.as('service_manager', '/dashboard');
  await page.getByText('看数字').first().click();
  await page.getByRole('table', { name: '配件需求，按月' }).waitFor();
});
