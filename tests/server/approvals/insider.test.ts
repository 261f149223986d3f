import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writePassword } from '../../../server/actions/sessions.ts';
import { hashPassword } from '../../../server/session/passwords.ts';
import { eachDatabase } from '../../support/databases.ts';
import { PASSWORD, refusal } from '../http/station.ts';
import { type House, openHouse } from './house.ts';

/** Ways in which somebody of the house, with the rights of his post, could decide what is not his to decide. */
eachDatabase((_dialect, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(await open());
  });
  beforeEach(() => house.clear());
  afterAll(() => house.station.app.close());

  describe('a stand-in', () => {
    const away = (from: string, to: string) => ({ from_id: from, to_id: to, from_on: '2026-11-20', back_on: '2026-11-30', kinds: [] });
    const OWN = 'resources.delegations.errors.chosen_by_oneself';

    test('is never named by himself, although his post may name stand-ins of everybody', async () => {
      const { boss, office } = house.id;
      const made = await house.as.office.send('POST', '/api/delegations', away(boss, office));
      expect(refusal(made).errors).toEqual({ to_id: OWN });
      const many = await house.as.office.send('POST', '/api/delegations/bulk', { create: [away(boss, office)] });
      expect(many.statusCode).toBe(422);
      const other = (await house.as.office.send('POST', '/api/delegations', away(boss, house.id.manager))).json();
      const turned = await house.as.office.send('PUT', `/api/delegations/${other.id}`, { version: other.version, to_id: office });
      expect(refusal(turned).errors).toEqual({ to_id: OWN });
    });

    test('does not make his time longer', async () => {
      const row = await house.delegate('boss', 'office');
      const longer = await house.as.office.send('PUT', `/api/delegations/${row.id}`, { version: 1, back_on: '2027-11-30' });
      expect(refusal(longer).errors).toEqual({ to_id: OWN });
      expect((await house.as.boss.send('PUT', `/api/delegations/${row.id}`, { version: 1, back_on: '2026-12-01' })).statusCode).toBe(200);
    });

    test('is named by whoever is away, and by the office for him', async () => {
      const { fitter, other, lead } = house.id;
      expect((await house.as.fitter.send('POST', '/api/delegations', away(fitter, other))).statusCode).toBe(201);
      expect((await house.as.office.send('POST', '/api/delegations', away(lead, other))).statusCode).toBe(201);
    });
  });

  test('an account without a person decides one step of a request, not two', async () => {
    const { context } = house.station;
    const { id } = await house.station.row('users', { username: 'nobody', roles: ['owner'] });
    const hash = await hashPassword(PASSWORD);
    await context.db.writeTx(tx => writePassword(tx, id, hash, false, new Date(context.clock.now()).toISOString()));
    const nobody = await house.station.signIn('nobody');
    await house.rule('expense_claims', [{ approver: 'right' }, { approver: 'right' }]);
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    const approve = () => nobody.send('POST', `/api/expense_claims/${claim}/approve`, {});
    expect((await approve()).json()).toMatchObject({ state: 'submitted' });
    expect(refusal(await approve())).toMatchObject({ status: 403, key: 'problem.decided_before' });
    expect((await house.act('boss', claim, 'approve')).json()).toMatchObject({ state: 'approved' });
  });

  describe('an act that the authority table keeps above an amount', () => {
    const OWNER = [{ approver: 'role', role: 'owner' }];
    const machine = (price_fen: number | null) =>
      house.station.row('equipment', {
        code: `M${price_fen}-${Math.random().toString(36).slice(2, 8)}`,
        name: '举升机',
        kind: 'lift',
        state: 'stopped',
        price_fen,
      });
    const scrap = (id: string) => house.act('manager', id, 'scrap', { note: '坏了' }, 'equipment');
    const reprice = async (id: string, price_fen: number | null) => {
      const { version } = (await house.as.manager.get(`/api/equipment/${id}`)).json();
      return (await house.as.manager.send('PUT', `/api/equipment/${id}`, { version, price_fen })).statusCode;
    };

    test.each([1, 0, null])('stays kept when the price is lowered before it: %s', async lower => {
      await house.rule('equipment', OWNER, { amount_from_fen: 500_000 });
      const { id } = await machine(900_000);
      expect(refusal(await scrap(id))).toMatchObject({ status: 403, key: 'problem.kept_for' });
      expect(await reprice(id, lower)).toBe(200);
      expect(refusal(await scrap(id))).toMatchObject({ status: 403, key: 'problem.kept_for' });
      expect((await house.act('boss', id, 'scrap', { note: '同意' }, 'equipment')).json()).toMatchObject({ state: 'scrapped' });
    });

    test('is kept too where no price was ever entered, and says so', async () => {
      await house.rule('equipment', OWNER, { amount_from_fen: 500_000 });
      const { id } = await machine(null);
      expect(refusal(await scrap(id))).toMatchObject({ status: 403, key: 'problem.kept_for_unpriced' });
      expect(await reprice(id, 100_000)).toBe(200);
      expect((await scrap(id)).json()).toMatchObject({ state: 'scrapped' });
    });

    test('is done by the owner for whom it is kept, a tool too, which only the service manager writes off else', async () => {
      await house.rule('tools', OWNER, { amount_from_fen: 100_000 });
      const model_id = (await house.station.row('tool_models', { code: 'KEPT', name: '举升臂', kind: 'serial', category: 'lifting' })).id;
      const { id } = await house.station.row('tools', { tag: 'KEPT-1', model_id, state: 'lost' });
      expect(refusal(await house.act('manager', id, 'scrap', { note: '找不回' }, 'tools'))).toMatchObject({
        status: 403,
        key: 'problem.kept_for_unpriced',
      });
      expect((await house.act('boss', id, 'scrap', { note: '同意' }, 'tools')).json()).toMatchObject({ state: 'scrapped' });
    });

    test('is open below it, and where a price was only put up to less', async () => {
      await house.rule('equipment', OWNER, { amount_from_fen: 500_000 });
      const { id } = await machine(100_000);
      expect(await reprice(id, 499_999)).toBe(200);
      expect((await scrap(id)).json()).toMatchObject({ state: 'scrapped' });
    });
  });
});
