import { runTests } from './runTests.ts';

/**
 * The proofs at full length: the two-world comparison on both databases and the kills under load. Takes hours;
 * `BACKBAY_FUZZ_REQUESTS` and `BACKBAY_KILLS` say how many, `BACKBAY_FUZZ_SEED` where chance begins.
 */
const { BACKBAY_FUZZ_REQUESTS = '100000', BACKBAY_KILLS = '1000', BACKBAY_FUZZ_SEED = String(Date.now() % 1_000_000) } = process.env;

await runTests(
  [
    { projects: ['contract', 'access'], workers: 2 },
    { projects: ['durability'], workers: 1 },
  ],
  { BACKBAY_FUZZ_REQUESTS, BACKBAY_FUZZ_DATABASES: 'sqlite,postgres', BACKBAY_FUZZ_SEED, BACKBAY_KILLS, BACKBAY_PROVE: '1' },
);
