import { expect, it } from 'vitest';
import { occurrences } from '../../../server/jobs/occurrences.ts';
import { runDueJobs } from '../../../server/jobs/runner.ts';
import { eachDatabase } from '../../support/databases.ts';
import { testStation } from '../http/station.ts';

const MINUTE = 60_000;

eachDatabase((_dialect, open) => {
  it('looks after tasks at once when somebody has been given a post, not only at the next quarter', async () => {
    const station = await testStation(await open());
    const { context, deps } = station;
    const look = async (): Promise<number> => (await runDueJobs(context, [occurrences(deps.store)])).length;
    await look();
    context.clock.advance(MINUTE);
    expect(await look()).toBe(0);

    const { staffId } = await station.person('worker', []);
    const post = await station.row('posts', { code: 'P1', name: '岗位', area: 'workshop' });
    const department = await station.row('departments', { code: 'D1', name: '部门' });
    expect(await look()).toBe(0);
    await station.row('staff_assignments', {
      staff_id: staffId,
      post_id: post.id,
      department_id: department.id,
      is_main: true,
      from_on: '2026-01-05',
    });
    expect(await look()).toBe(1);
    context.clock.advance(MINUTE);
    expect(await look()).toBe(0);
    await station.app.close();
  }, 60_000);
});
