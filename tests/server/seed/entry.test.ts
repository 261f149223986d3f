import { expect, it } from 'vitest';
import { REGISTERS } from '../../../model/resources/index.ts';
import { staff } from '../../../model/resources/people/staff.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import { eachDatabase } from '../../support/databases.ts';

eachDatabase((_dialect, open) => {
  it('enters people in the state that their dates tell, whatever the caller says', async () => {
    const context = await open();
    const store = makeStore(context, registryOf(REGISTERS));
    const actor = serverActor('2026-11-24', 'entry');
    const enter = (number: string, row: object) =>
      context.db.writeTx(tx => store.insert(tx, actor, staff, { number, name: '马志远', ...row }));
    expect(await enter('1', { hired_on: '2022-03-14' })).toMatchObject({ state: 'regular' });
    expect(await enter('2', { hired_on: '2026-12-01', state: 'pending' })).toMatchObject({ state: 'pending' });
    expect(await enter('3', { hired_on: '2026-10-04', probation_until_on: '2027-01-02' })).toMatchObject({ state: 'probation' });
    expect(await enter('4', {})).toMatchObject({ state: 'pending' });
  });
});
