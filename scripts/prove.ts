import { runTests } from './runTests.ts';

/**
 * The proofs at full length: the two-world comparison on both databases, walks through ledgers and duties, and the kills under load. Takes hours;
 * each length and the seed, where chance begins, can be set by the variable that is printed.
 */
const LENGTHS: Readonly<Record<string, string>> = {
  BACKBAY_FUZZ_REQUESTS: '100000',
  BACKBAY_FUZZ_DATABASES: 'sqlite,postgres',
  BACKBAY_FUZZ_SEED: String(Date.now() % 1_000_000),
  BACKBAY_FUZZ: '100000',
  BACKBAY_WALKS: '300',
  BACKBAY_KILLS: '1000',
  BACKBAY_RACES: '1000',
};
const lengths = Object.fromEntries(Object.entries(LENGTHS).map(([name, long]) => [name, process.env[name] ?? long]));
for (const [name, length] of Object.entries(lengths)) console.log(`${name}=${length}`);

await runTests(
  [
    { projects: ['server', 'contract', 'access'], workers: 2 },
    { projects: ['durability'], workers: 1 },
  ],
  lengths,
);
