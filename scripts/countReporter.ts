import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { registerCosts } from './registerCosts.ts';

/** What one run of vitest came to; a file that could not be loaded counts as one failure. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Reason → how many tests were skipped for it. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Says what a register costs, and appends the counts of the run as one line of JSON to the file named by BACKBAY_TEST_COUNTS. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    const skipped: Record<string, number> = {};
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'failed') failed += 1;
        else {
          const reason = ('note' in result ? result.note : undefined) ?? (test.parent.type === 'suite' ? test.parent.name : 'not run');
          skipped[reason] = (skipped[reason] ?? 0) + 1;
        }
      }
    }
    const costs = registerCosts(modules);
    if (costs !== undefined) console.log(costs);
    const file = process.env.BACKBAY_TEST_COUNTS;
    if (file !== undefined) appendFileSync(file, `${JSON.stringify({ passed, failed, skipped } satisfies Count)}\n`);
  }
}
