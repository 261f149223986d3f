import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's browser when there is one (it has Chinese glyphs), else the one that npm brought; undefined when neither runs here. */
export async function openBrowser(): Promise<Browser | undefined> {
  const system = SYSTEM.find(path => existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system, args: QUIET });
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...QUIET] });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, page errors and requests to other hosts seen so far; an honest page has none. */
  readonly complaints: string[];
}

/** A fresh visitor: own cookies, own storage, a desk or a phone. */
export async function visit(browser: Browser, url: string, size = { width: 1366, height: 768 }): Promise<Visit> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' && !/status of (401|404|409|422)/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => {
    const to = request.url();
    if (!to.startsWith(url) && !/^(data|blob):/.test(to)) complaints.push(`request to ${to}`);
  });
  await page.goto(url);
  return { page, context, complaints };
}
