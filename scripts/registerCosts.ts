import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestModule } from 'vitest/node';

const folder = fileURLToPath(new URL('../model/resources', import.meta.url));

/** Lines of the file that defines a register, by the register's name. */
function linesByRegister(): ReadonlyMap<string, number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return new Map(files.map(file => [basename(file, '.ts'), readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What one more register costs: lines of definition, and milliseconds of contract test on all backends together. One text of several lines. */
export function registerCosts(modules: readonly TestModule[]): string | undefined {
  const lines = linesByRegister();
  const spent = new Map<string, number>();
  for (const module of modules.filter(one => one.project.name === 'contract')) {
    for (const test of module.children.allTests()) {
      const name = test.parent.type === 'suite' ? test.parent.name : '';
      if (lines.has(name)) spent.set(name, (spent.get(name) ?? 0) + (test.diagnostic()?.duration ?? 0));
    }
  }
  if (spent.size === 0) return undefined;
  const rows = [...spent].map(
    ([name, ms]) => `  ${name.padEnd(20)} ${String(lines.get(name)).padStart(4)} lines ${String(Math.round(ms)).padStart(6)} ms`,
  );
  const middle = `  ${'median'.padEnd(20)} ${String(median([...spent.keys()].map(name => lines.get(name) ?? 0))).padStart(4)} lines ${String(Math.round(median([...spent.values()]))).padStart(6)} ms`;
  return ['What a register costs: its definition, and its contract tests on every backend', ...rows, middle].join('\n');
}
