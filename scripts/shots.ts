import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { REGISTER_NAMES } from '../model/resources/names.ts';

const USAGE = `npm run shots -- [--role hr] [--lang zh|en] [--theme light|dark] [--size 1366x768] [--only staff,parts] [--url http://127.0.0.1:3000] [--out shots]
Pictures of every screen that the role can open. Without --url it starts the demo on a port of its own and stops it again.`;

const DEMO_PASSWORD = 'backbay-demo';
const PAGES = [
  'today',
  'department',
  'duty-book',
  'duty-book/coverage',
  'dashboard',
  'takings',
  'demand',
  'jobs',
  'inbox',
  'start',
  'profile',
];
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const DEMO_DIR = join('var', 'shots');
const PATIENCE = 90_000;

interface Options {
  readonly role: string;
  readonly lang: string;
  readonly theme: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly only: readonly string[];
  readonly url: string | undefined;
  readonly out: string;
}

/** Reads the command line; throws on an option that it does not know. */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', default: 'owner' },
      lang: { type: 'string', default: 'zh' },
      theme: { type: 'string', default: 'light' },
      size: { type: 'string', default: '1366x768' },
      only: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string', default: 'shots' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const [width = 1366, height = 768] = values.size.split('x').map(Number);
  return { ...values, url: values.url, size: { width, height }, only: values.only?.split(',') ?? [] };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Starts a fresh demo and waits until it answers. */
async function startDemo(): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  rmSync(DEMO_DIR, { recursive: true, force: true });
  const child = spawn(process.execPath, ['server/main.ts', 'demo'], {
    env: { ...process.env, PORT: String(port), BACKBAY_DIR: DEMO_DIR },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return { url, child };
    await new Promise(later => setTimeout(later, 300));
  }
  child.kill();
  throw new Error('the demo did not start');
}

async function launch(): Promise<Browser> {
  const system = SYSTEM_BROWSERS.find(path => existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system, args: FLAGS });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...FLAGS] });
}

/** Waits until nothing is being read any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  // No function of our own: the page's content security policy evaluates nothing.
  await page
    .locator('.bone')
    .first()
    .waitFor({ state: 'detached', timeout: 4000 })
    .catch(() => undefined);
  await page.waitForTimeout(250);
}

/** One picture; answers what the console complained about meanwhile. */
async function shoot(page: Page, options: Options, url: string, name: string, path: string): Promise<void> {
  if (options.only.length > 0 && !options.only.some(one => name === one || name.startsWith(`${one}-`))) return;
  await page.goto(`${url}/#${path}`);
  await settle(page);
  const file = join(options.out, `${options.role}-${options.lang}-${options.theme}-${options.size.width}-${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
}

/** The records of a register that the role can see, the first one at most; undefined where it may not open the register. */
async function firstIds(page: Page, register: string): Promise<readonly string[] | undefined> {
  return page.evaluate(async name => {
    const answer = await fetch(`/api/${name}?range=[0,0]`);
    if (!answer.ok) return undefined;
    return ((await answer.json()) as { id: string }[]).map(row => row.id);
  }, register);
}

async function shootAll(page: Page, options: Options, url: string): Promise<void> {
  await shoot(page, options, url, 'sign-in', '/login');
  await page.evaluate(
    async ([username, password]) => {
      await fetch('/api/session', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password }),
      });
    },
    [options.role, DEMO_PASSWORD] as const,
  );
  await page.reload();
  for (const name of PAGES) await shoot(page, options, url, name.replace('/', '-'), `/${name}`);
  for (const register of Object.keys(REGISTER_NAMES)) {
    const ids = await firstIds(page, register);
    if (ids === undefined) continue;
    await shoot(page, options, url, register, `/${register}`);
    for (const id of ids) await shoot(page, options, url, `${register}-record`, `/${register}/${encodeURIComponent(id)}`);
    await shoot(page, options, url, `${register}-create`, `/${register}/create`);
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  mkdirSync(options.out, { recursive: true });
  const demo = options.url === undefined ? await startDemo() : undefined;
  const url = options.url ?? demo?.url ?? '';
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: options.size, locale: options.lang === 'zh' ? 'zh-CN' : 'en-GB' });
    page.on('console', message => message.type() === 'error' && console.error(`console: ${message.text().split('\n')[0]} (${page.url()})`));
    page.on('pageerror', error => console.error(`page: ${error.message} (${page.url()})`));
    await page.addInitScript(
      ([locale, theme]) => {
        localStorage.setItem('RaStoreBackbay.version', '1');
        localStorage.setItem('RaStoreBackbay.locale', JSON.stringify(locale));
        localStorage.setItem('RaStoreBackbay.theme', JSON.stringify(theme));
      },
      [options.lang, options.theme] as const,
    );
    await page.goto(url);
    await shootAll(page, options, url);
  } finally {
    await browser.close();
    demo?.child.kill('SIGTERM');
  }
}

await main();
