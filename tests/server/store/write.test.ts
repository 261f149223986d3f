import { beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { actor, things, type World, world } from './fixtures.ts';

eachDatabase((_dialect, open) => {
  let at: World;
  beforeAll(async () => {
    at = await world(open);
  });

  it('creates, reads, changes and removes a row', async () => {
    const made = await at.insert(things, {
      code: 'a-1',
      name: '扳手',
      marks: ['A4'],
      steps: [{ what: 'look' }, { what: 'fix', cost_fen: 5 }],
    });
    expect(made).toMatchObject({ code: 'A-1', number: 'TH20261124-001', version: 1, state: 'draft', is_used: false });
    const read = await at.store.get(actor(), things, made.id);
    expect(read).toEqual(await at.store.show(actor(), things, made));
    expect(read.steps).toEqual([
      { what: 'look', person_id: null, cost_fen: null, done: false },
      { what: 'fix', person_id: null, cost_fen: 5, done: false },
    ]);
  });
});
