#!/usr/bin/env node
// Runs the command line with Node 24: this one if it is new enough, else the one that npm installed beside Backbay.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : existsSync(own) ? own : undefined;
if (node === undefined) {
  console.error(`Backbay needs Node 24 or newer, and this is ${process.version}. Run npm install again, or install Node 24.`);
  process.exit(1);
}
const child = spawn(node, [fileURLToPath(new URL('../server/cli.ts', import.meta.url)), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
