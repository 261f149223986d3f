import { writeFileSync } from 'node:fs';
import { coverageCounts, coveragePage } from '../data/starter/duties/coverage.ts';

/** `npm run duties:coverage` writes docs/duties-coverage.md and prints its counts. */
writeFileSync(new URL('../docs/duties-coverage.md', import.meta.url), coveragePage());
const { all, by, withRecord, served, later } = coverageCounts();
process.stdout.write(`${all} duties: ${withRecord} leave a record, ${served} of them served, ${later} later; ${by.nothing} leave none\n`);
