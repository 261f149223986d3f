import type { Locator, Page, Response } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until a text stands in what is looked at. */
export async function says(place: Page | Locator, text: string | RegExp): Promise<void> {
  await place.getByText(text).first().waitFor();
}

/** A field of the form on top, by its label. */
export function field(place: Page | Locator, label: string): Locator {
  return place.getByRole('textbox', { name: label, exact: true });
}

/** Chooses an option of a picker by its words. */
export async function pick(page: Page, place: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  await place.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).first().click();
}

export async function press(place: Page | Locator, name: string | RegExp): Promise<void> {
  await place.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();
}

/** The row of the table in which a text stands. */
export function rowWith(page: Page, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text });
}

/** The answer to the next request of a method below a path. */
export function answerTo(page: Page, method: string, path: string): Promise<Response> {
  return page.waitForResponse(answer => answer.request().method() === method && new URL(answer.url()).pathname.startsWith(path));
}

/** Waits until the number of records that the list says is this. */
export async function lists(page: Page, total: number): Promise<void> {
  await expect.poll(() => listTotal(page), { timeout: 15_000 }).toBe(total);
}

/** How many records the list says it has. */
export async function listTotal(page: Page): Promise<number> {
  const text = await page
    .getByText(/^[\d,]+ 条$/)
    .first()
    .textContent();
  return Number((text ?? '').replace(/[^\d]/g, ''));
}
