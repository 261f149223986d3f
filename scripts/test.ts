import { availableParallelism } from 'node:os';
import { runTests } from './runTests.ts';

const cores = availableParallelism();

/** Every test. What starts programs and browsers runs apart and few at a time, so that a busy machine does not look like a fault. */
await runTests([
  { projects: ['model', 'labels', 'kit', 'server', 'contract', 'access'], workers: Math.min(4, cores) },
  { projects: ['durability', 'e2e'], workers: Math.min(2, cores) },
]);
