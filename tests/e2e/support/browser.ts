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

async function packedBrowser(more: readonly string[]): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  // In one process with its pages the browser ends when the first context is closed.
  const args = packed.args.filter(one => one !== '--single-process' && one !== '--no-zygote');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...args, ...QUIET, ...more] });
}

/**
 * The system's browser when there is one (it has Chinese glyphs), else the one that npm brought; undefined when neither runs here.
 * `BACKBAY_BROWSER=packed` takes the one from npm in any case. `more` are further arguments of its command line.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser | undefined> {
  const system = process.env.BACKBAY_BROWSER === 'packed' ? undefined : SYSTEM.find(path => existsSync(path));
  try {
    return system === undefined ? await packedBrowser(more) : await chromium.launch({ executablePath: system, args: [...QUIET, ...more] });
  } catch {
    return undefined;
  }
}

/** How long a page may take to show what is waited for, in milliseconds; generous, because machines differ. */
const PATIENCE = 20_000;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, page errors and requests to other hosts seen so far; an honest page has none. */
  readonly complaints: string[];
}

interface Arrival {
  readonly size?: { readonly width: number; readonly height: number };
  /** The page of the screens, `/` unless said. */
  readonly path?: string;
  /** Done before the page is opened. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

/** A fresh visitor: own cookies, own storage, a desk or a phone. */
export async function visit(browser: Browser, url: string, { size, path, before }: Arrival = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: size ?? { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' && !/status of (401|403|404|409|422)/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => {
    const to = request.url();
    if (!to.startsWith(url) && !/^(data|blob):/.test(to)) complaints.push(`request to ${to}`);
  });
  await before?.(context);
  await page.goto(path === undefined ? url : `${url}/#${path}`, { waitUntil: 'domcontentloaded' });
  return { page, context, complaints };
}
