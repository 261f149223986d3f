import { beforeAll, expect, it } from 'vitest';
import { registryOf } from '../../../server/store/registry.ts';
import { type Difference, verifyStore } from '../../../server/store/verify.ts';
import { eachDatabase } from '../../support/databases.ts';
import { assignments, people, REGISTERS, things, type World, world } from './fixtures.ts';

eachDatabase((dialect, open) => {
  let at: World;
  beforeAll(async () => {
    at = await world(open);
    for (const id of ['p1', 'p2']) await at.insert(people, { id, number: id, name: `人 ${id}`, phone: `13${id}` });
    await at.insert(things, { id: 't1', name: '扳手', helper_ids: ['p1'], steps: [{ what: 'x' }, { what: 'y' }] });
    await at.insert(assignments, { staff_id: 'p1', from_on: '2026-01-01', until_on: '2026-06-01' });
    await at.insert(assignments, { id: 'later', staff_id: 'p1', from_on: '2026-06-01' });
    await at.insert(assignments, { staff_id: 'p1', from_on: '2026-06-01', is_main: false });
  });

  const differences = async (): Promise<Difference[]> => {
    const found: Difference[] = [];
    for await (const one of verifyStore(at.db, registryOf(REGISTERS), { every: 1 })) found.push(one);
    return found;
  };

  it('finds nothing in what the store wrote', async () => {
    expect(await differences()).toEqual([]);
  });

  it('says what was changed behind its back', async () => {
    await at.db.script(`
      update things set label_sort = 'x' where id = 't1';
      update staff set name_sort = 'x' where id = 'p2';
      update things set helper_ids = '["p1","gone"]' where id = 't1';
      update things_steps set position = 7 where position = 1;
      update staff_assignments set from_on = '2026-05-31' where id = 'later';
      update staff set phone = 'unfound' where id = 'p1';
    `);
    const found = await differences();
    expect(found).toEqual(
      expect.arrayContaining([
        { register: 'things', id: 't1', field: 'label_sort', kind: 'sort_key' },
        { register: 'staff', id: 'p2', field: 'name_sort', kind: 'sort_key' },
        { register: 'things', id: 't1', field: 'helper_ids', kind: 'reference' },
        { register: 'things', id: 't1', field: 'steps', kind: 'lines' },
        { register: 'staff_assignments', id: 'later', field: 'from_on', kind: 'overlap' },
        { register: 'staff', id: 'p1', field: dialect === 'sqlite' ? 'g_contact' : 'search_contact', kind: 'search' },
      ]),
    );
  });

  it.runIf(dialect === 'sqlite')('misses a record that cannot be found', async () => {
    await at.db.script("delete from staff_search where rowid = (select seq from staff where id = 'p1')");
    expect(await differences()).toContainEqual({ register: 'staff', id: null, field: 'staff_search', kind: 'search_count' });
  });
});
