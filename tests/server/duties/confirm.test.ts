import { afterAll, beforeAll, expect, it } from 'vitest';
import { PACK_DUTIES } from '../../../data/starter/duties/packs.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Holder, openWorld, type World } from './world.ts';

const countOf = (post: string): number => PACK_DUTIES.station.filter(duty => duty.post === post).length;

eachDatabase(dialect => {
  let world: World;
  const as = (post: string): Holder => {
    const holder = world.holders.get(post);
    if (holder === undefined) throw new Error(`nobody holds ${post}`);
    return holder;
  };
  const confirmed = async (holder: Holder): Promise<number> => {
    const filter = encodeURIComponent(JSON.stringify({ staff_id: holder.staffId }));
    const answer = await world.call(holder.cookie, 'GET', `/duty_confirmations?filter=${filter}&range=[0,199]`);
    return (answer.body as unknown[]).length;
  };

  beforeAll(async () => {
    world = await openWorld(dialect);
  });
  afterAll(() => world?.close());

  it('who holds a post confirms its whole job description once, and a new edition asks again', async () => {
    const [advisor, manager] = [as('P05'), as('P03')];
    const read = (): Promise<{ status: number }> => world.call(advisor.cookie, 'POST', '/posts/post-p05/confirm_duties', {});
    expect((await read()).status).toBe(200);
    expect(await confirmed(advisor)).toBe(countOf('P05'));
    await read();
    expect(await confirmed(advisor)).toBe(countOf('P05'));

    const revised = await world.call(manager.cookie, 'POST', '/post_duties/duty-sa-06/revise', {});
    const { id, edition, state } = revised.body as { id: string; edition: number; state: string };
    expect({ edition, state }).toEqual({ edition: 2, state: 'draft' });
    expect((await world.call(manager.cookie, 'POST', `/post_duties/${id}/put_in_force`, { starts_on: null })).status).toBe(200);
    expect((await world.call(manager.cookie, 'GET', '/post_duties/duty-sa-06')).body).toMatchObject({ state: 'ended' });
    await read();
    expect(await confirmed(advisor)).toBe(countOf('P05') + 1);
  });

  it('the rules for all are confirmed by everybody, a post by its holder alone', async () => {
    const mechanic = as('P16');
    expect((await world.call(mechanic.cookie, 'POST', '/posts/post-p00/confirm_duties', {})).status).toBe(200);
    expect(await confirmed(mechanic)).toBe(countOf('P00'));
    const other = await world.call(mechanic.cookie, 'POST', '/posts/post-p05/confirm_duties', {});
    expect(other).toMatchObject({ status: 403, body: { root: { key: 'problem.not_the_holder' } } });
  });

  it('a pack is taken again without doubling, the other one besides', async () => {
    const owner = as('P01');
    const take = (pack: string): Promise<{ status: number; body: unknown }> => world.call(owner.cookie, 'POST', '/starter', { pack });
    expect(await take('station')).toMatchObject({ status: 200, body: { added: 0 } });
    expect(await take('field')).toMatchObject({ status: 200, body: { added: 0 } });
    expect(await take('bakery')).toMatchObject({ status: 422, body: { errors: { pack: { key: 'validation.choice' } } } });
    expect((await world.call(as('P05').cookie, 'POST', '/starter', { pack: 'field' })).status).toBe(403);
    expect((await world.call(as('P03').cookie, 'POST', '/starter', { pack: 'station' })).body).toMatchObject({ added: 0 });
  });
});
