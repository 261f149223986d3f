import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../model/kernel/access.ts';
import type { Dialect } from '../../../server/db/database.ts';
import { hasPostgres } from '../../support/postgres.ts';
import { readSheet } from '../oracle.ts';
import { stationRows } from '../world/rows.ts';
import { twinRows } from '../world/twin.ts';
import { compareWorlds, report } from './compare.ts';
import { compareNews } from './news.ts';

const REQUESTS = Number(process.env.BACKBAY_FUZZ_REQUESTS ?? 2000);
const SEED = Number(process.env.BACKBAY_FUZZ_SEED ?? 1);
const TIMEOUT_MS = Math.max(300_000, REQUESTS * 200);
const DIALECTS = (process.env.BACKBAY_FUZZ_DATABASES ?? 'sqlite').split(',') as Dialect[];

/** The comparison for some of the roles; a file each, so that they run side by side. */
export function worldsSuite(roles: readonly Role[]): void {
  describe.each(DIALECTS)('two worlds on %s that differ only in what somebody may not see', dialect => {
    const isThere = dialect === 'sqlite' || hasPostgres();
    it.skipIf(!isThere).each(roles)(
      'answer %s alike',
      async role => {
        const [sheet, rows] = [readSheet(), stationRows()];
        const other = twinRows(sheet, { role, person: role }, rows);
        const { difference, statuses } = await compareWorlds({
          dialect,
          role,
          sheet,

          rows: [rows, other],
          seed: SEED * 1000 + ROLES.indexOf(role) * 100_000,
          requests: REQUESTS,
        });
        if (process.env.BACKBAY_FUZZ_SHOW !== undefined) console.log(role, JSON.stringify(statuses));
        expect(difference === undefined ? '' : report(difference)).toBe('');
      },
      TIMEOUT_MS,
    );

    it.skipIf(!isThere).each(roles)('tell %s the same news', async role => {
      const [sheet, rows] = [readSheet(), stationRows()];
      const other = twinRows(sheet, { role, person: role }, rows);
      const [a, b] = await compareNews({ dialect, role, sheet, rows: [rows, other], seed: SEED, requests: 0 });
      expect(b).toEqual(a);
      expect(a).toContain('settings');
    });
  });
}
