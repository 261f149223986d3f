import { availableParallelism } from 'node:os';
import { runTests } from './runTests.ts';

/** Every test. What starts programs and browsers runs alone, so that a busy machine does not look like a fault. */
await runTests([
  { projects: ['model', 'labels', 'kit', 'server', 'contract', 'access'], workers: Math.max(1, Math.min(4, availableParallelism())) },
  { projects: ['durability', 'e2e'], workers: 1 },
]);
