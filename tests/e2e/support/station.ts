import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser, type Visit, visit } from './browser.ts';
import { type Program, seededDemo, startProgram } from './program.ts';

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
const PASSWORD = 'backbay-demo';

/** What the journeys of one file share: a running station and visitors. */
export interface Station {
  program(): Program;
  /** A new visitor at the door. */
  open(size?: { width: number; height: number }): Promise<Page>;
  /** A new visitor who is signed in as a demo account and looks at `path`. */
  as(username: string, path: string, size?: { width: number; height: number }): Promise<Page>;
}

/** Where pictures of failed journeys go when `BACKBAY_E2E_PICTURES` names a folder. */
async function takePictures(name: string, visits: readonly Visit[]): Promise<void> {
  const folder = process.env.BACKBAY_E2E_PICTURES;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const [index, { page }] of visits.entries())
    await page.screenshot({ path: join(folder, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${index + 1}.png`) }).catch(() => undefined);
}

/**
 * Starts a station and a browser for the tests of a file and ends them after. After each test every page must have been honest:
 * a clean console, no error, no request to another host.
 */
export function stationFor(mode: 'demo' | 'start' = 'demo'): Station {
  let browser: Browser | undefined;
  let program: Program | undefined;
  let visits: Visit[] = [];
  const running = (): Program => {
    if (program === undefined) throw new Error('the station is not running');
    return program;
  };
  beforeAll(async () => {
    const demo = seededDemo();
    if (demo === undefined) return;
    browser = await openBrowser();
    program = await startProgram(mode, mode === 'demo' ? demo : undefined);
  });
  beforeEach(({ skip }) => {
    skip(browser === undefined, 'no browser runs here');
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(task.name, visits);
    const complaints = visits.flatMap(one => one.complaints);
    await Promise.all(visits.map(one => one.context.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });
  const arrive = async (arrival: Parameters<typeof visit>[2]): Promise<Page> => {
    if (browser === undefined) throw new Error('no browser runs here');
    const visitor = await visit(browser, running().url, arrival);
    visits.push(visitor);
    return visitor.page;
  };
  const signIn = (username: string) => async (context: BrowserContext) => {
    const answer = await context.request.post(`${running().url}/api/session`, { data: { username, password: PASSWORD } });
    if (!answer.ok()) throw new Error(`${username} cannot sign in: ${answer.status()} ${await answer.text()}`);
  };
  return {
    program: running,
    open: (size = DESK) => arrive({ size }),
    as: async (username, path, size = DESK) => {
      const page = await arrive({ size, path, before: signIn(username) });
      await page.getByRole('main').waitFor();
      return page;
    },
  };
}
