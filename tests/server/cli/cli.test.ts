import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryDir } from '../../support/databases.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dir = temporaryDir();
const env = { ...process.env, BACKBAY_DIR: dir, PORT: '0', BACKBAY_LOG: 'warn', DATABASE_URL: '' };

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of the server's to its end. */
function run(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', part => {
      out += part;
    });
    child.stderr.on('data', part => {
      err += part;
    });
    child.stdin.end(input);
    child.on('close', code => resolve({ code, out, err }));
  });
}
const cli = (...args: string[]): Promise<Outcome> => run(['server/cli.ts', ...args]);

/** Starts the server; resolves when it says where it is. */
function start(): Promise<{ child: ChildProcess; url: string; said: string }> {
  const child = spawn(process.execPath, ['server/main.ts', 'start', '--api-only'], { cwd: root, env });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part;
      const url = /runs at (http:\S+)[\s\S]*The link works once/.exec(said)?.[1];
      if (url !== undefined) resolve({ child, url, said });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', code => reject(new Error(`it ended with ${code}: ${said}`)));
  });
}

describe('a station from the console', () => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.child.kill('SIGKILL'));

  test('says where it runs and how to set it up, and lets only its owner read the token', async () => {
    expect(server.said).toContain('Set the station up at');
    expect(statSync(join(dir, 'running.json')).mode & 0o777).toBe(0o600);
    expect(await (await fetch(`${server.url}/api/station`)).json()).toMatchObject({ needs_setup: true, is_demo: false });
  });

  test('accounts are made and locked through the running server', async () => {
    const made = await run(['server/cli.ts', 'user', 'add', 'zhang', '--roles', 'parts_manager'], 'nine violet lanterns drift\n');
    expect(made).toMatchObject({ code: 0, out: 'Done.\n' });
    expect(made.err).toContain('Through the server at');
    const twice = await run(['server/cli.ts', 'user', 'add', 'zhang'], 'nine violet lanterns drift\n');
    expect(twice.code).toBe(1);
    expect(twice.err).toContain('username: Another record has it already');
    expect((await cli('user', 'list')).out).toContain('zhang\t-\tparts_manager\topen\tnever');
    await cli('user', 'lock', 'zhang');
    expect((await cli('user', 'list')).out).toContain('locked');
    expect((await cli('user', 'lock', 'nobody')).code).toBe(1);
  });

  test('files go in and out through it', async () => {
    const file = join(dir, 'suppliers.csv');
    const exported = join(dir, 'out.csv');
    writeFileSync(file, '编号,名称,类型\nA1,长江机电,汽配商\nA2,黄河机电,没有的\n');
    const bad = await cli('import', 'suppliers', file);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('row 3');
    expect(bad.err).toContain('1 rows are bad');
    expect(existsSync(join(dir, 'suppliers.bad.xlsx'))).toBe(true);
    writeFileSync(file, '编号,名称,类型\nA1,长江机电,汽配商\n');
    expect((await cli('import', 'suppliers', file)).out).toContain('Imported as batch');
    expect((await cli('import', 'suppliers', file)).out).toContain('every row stands there already');
    expect((await cli('export', 'suppliers', exported)).code).toBe(0);
    expect(readFileSync(exported, 'utf8')).toContain('长江机电');
    expect((await cli('export', 'nothing', exported)).code).toBe(1);
    expect((await cli('import', 'suppliers', file, file)).err).toContain('one word too many');
  });

  test('a second server on the same folder is refused with a sentence', async () => {
    const second = await run(['server/main.ts', 'start', '--api-only']);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/^Backbay cannot start\. .*in use/);
    expect(second.err).not.toContain('    at ');
  });

  test('backs up and verifies while it runs', async () => {
    expect((await cli('backup')).out).toContain('found sound');
    expect((await cli('verify')).out).toContain('All is well.');
  });

  test('ends on SIGTERM and takes its announcement away; then the command line opens the database itself', async () => {
    const ended = new Promise(resolve => server.child.on('exit', resolve));
    const begun = performance.now();
    server.child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(existsSync(join(dir, 'running.json'))).toBe(false);
    const verified = await cli('verify');
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.err).toContain('Database in');
  });

  test('a backup is restored into a new place only', async () => {
    const [name = ''] = readdirSync(join(dir, 'backups'));
    const into = join(dir, 'second');
    const from = join(dir, 'backups', name);
    expect((await cli('restore', from)).err).toContain('--into');
    expect(await cli('restore', from, '--into', into)).toMatchObject({ code: 0 });
    expect((await cli('restore', from, '--into', into)).code).toBe(1);
    expect((await cli('verify', from)).out).toContain('sound');
  });

  test('the demo refuses this database, and a wrong setting or command is named', async () => {
    expect((await run(['server/main.ts', 'demo', '--api-only'])).err).toContain('holds real data');
    expect((await run(['server/main.ts', 'dance'])).code).toBe(2);
    expect((await cli('dance')).code).toBe(2);
    expect((await cli('user', 'dance', 'x')).err).toContain('user add');
  });
});
