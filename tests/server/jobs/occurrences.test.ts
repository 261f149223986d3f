import { expect, it } from 'vitest';
import { REGISTERS } from '../../../model/resources/index.ts';
import { staffAssignments } from '../../../model/resources/people/staff_assignments.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import type { Context } from '../../../server/context.ts';
import { runOccurrences } from '../../../server/jobs/occurrences.ts';
import { seedDemo } from '../../../server/seed/demo.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import { eachDatabase } from '../../support/databases.ts';

const TODAY = '2026-11-24';
const at = (context: Context, day: string): Context => ({ ...context, clock: { now: () => Date.parse(`${day}T02:00:00Z`) } });

eachDatabase((_dialect, open) => {
  it('brings each occurrence once, says what was missed and frees who left', async () => {
    const context = await open();
    const storeAt = (day: string) => ({ context: at(context, day), store: makeStore(at(context, day), registryOf(REGISTERS)) });
    const today = storeAt(TODAY);
    const actor = serverActor(TODAY, 'seed');
    await seedDemo({ ...today, actor });
    const clean = await runOccurrences(today);
    expect(clean).toMatch(/^0 tasks made, \d+ missed, 0 freed/);
    expect(await runOccurrences(today)).toMatch(/^0 tasks made, 0 missed, 0 freed/);
    const [mine] = await context.db.all<{ id: string }>({
      sql: "SELECT id FROM staff_assignments WHERE staff_id = 'staff-0109' AND until_on IS NULL",
      parameters: [],
    });
    await context.db.writeTx(tx =>
      today.store.update(tx, actor, staffAssignments, String(mine?.id), undefined, { until_on: '2026-11-24' }, { asServer: true }),
    );
    expect(await runOccurrences(today)).toMatch(/^0 tasks made, 0 missed, [1-9]\d* freed/);
    const tomorrow = storeAt('2026-11-25');
    expect(await runOccurrences(tomorrow)).toMatch(/^[1-9]\d* tasks made, [1-9]\d* missed, 0 freed/);
    expect(await runOccurrences(tomorrow)).toMatch(/^0 tasks made, 0 missed, 0 freed/);
  }, 120_000);
});
