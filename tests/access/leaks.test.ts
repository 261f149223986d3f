import { describe, expect, it } from 'vitest';
import { type Comparison, compareWorlds } from './fuzz/compare.ts';
import { LEAKS } from './fuzz/leaks.ts';
import { compareNews } from './fuzz/news.ts';
import { readSheet } from './oracle.ts';
import { stationRows } from './world/rows.ts';
import { twinRows } from './world/twin.ts';

/** Requests after which a fault counts as not found. */
const MOST = 6000;

describe('the comparison of two worlds finds a fault planted in', () => {
  it.each(LEAKS)('$channel', async ({ role, spoil, channel, registers, seed = 1 }) => {
    const [sheet, rows] = [readSheet(), stationRows()];
    const other = twinRows(sheet, { role, person: role }, rows);
    const comparison: Comparison = {
      dialect: 'sqlite',
      role,
      sheet,
      rows: [rows, other],
      seed,
      requests: MOST,
      spoil,
      registers,
      isQuick: true,
    };
    if (channel.startsWith('news')) {
      const [a, b] = await compareNews(comparison);
      expect(a).not.toEqual(b);
      return;
    }
    const { difference, sent } = await compareWorlds(comparison);
    if (process.env.BACKBAY_FUZZ_SHOW !== undefined) console.log(`${channel}: after ${sent} requests, ${difference?.channel}`);
    expect(difference).toBeDefined();
    // A fault of the server itself would be no proof.
    expect(difference?.answers[0].status).toBeLessThan(500);
  });
});
