import { expect, test } from 'vitest';
import { answerTo, lists, listTotal, rowWith } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();

test('a search in the middle of Chinese composition asks nothing; its end asks once', async () => {
  const page = await station.as('hr', '/staff');
  await rowWith(page, '谢天佑').waitFor();
  const asked: string[] = [];
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.pathname === '/api/staff' && url.search.includes('%22q%22')) asked.push(decodeURIComponent(url.search));
  });
  const box = page.getByRole('searchbox');
  await box.click();
  await page.clock.install();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['x', 'xi', 'xie', "xie'tian", "xie'tian'you"]) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    // Longer than the list waits for a pause in typing: what comes of it must come of it here.
    await page.clock.runFor(450);
  }
  expect(asked).toEqual([]);
  const answer = answerTo(page, 'GET', '/api/staff');
  await keyboard.send('Input.insertText', { text: '谢天佑' });
  await page.clock.resume();
  await answer;
  await lists(page, 1);
  await rowWith(page, '谢天佑').waitFor();
  expect(await box.inputValue()).toBe('谢天佑');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('谢天佑');
});

test('pinyin initials find a person, also in small or wide letters', async () => {
  const page = await station.as('hr', '/staff');
  for (const typed of ['xty', 'XTY', 'ｘｔｙ']) {
    await page.getByRole('searchbox').fill(typed);
    await lists(page, 1);
    await rowWith(page, '谢天佑').waitFor();
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => listTotal(page)).toBeGreaterThan(1);
  }
});

test('Ctrl+K goes to a person by initials and to a page by its name', async () => {
  const page = await station.as('owner', '/dashboard');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索或跳转' }).fill('xty');
  await page.getByRole('option', { name: /谢天佑/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '谢天佑' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索或跳转' }).fill('工具台账');
  await page
    .getByRole('option', { name: /工具台账/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '工具台账' }).waitFor();
});
