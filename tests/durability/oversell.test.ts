import { expect, it } from 'vitest';
import { statement } from '../../server/db/database.ts';
import { violationOf } from '../../server/db/errors.ts';
import { openDatabase } from '../../server/db/open.ts';
import { eachDatabase } from '../support/databases.ts';
import { addBin, prepare, takeOne } from './station.ts';

const ROUNDS = Number(process.env.BACKBAY_RACES ?? 5);
const CLIENTS = 60;
const STOCK = 10;

eachDatabase((dialect, open) => {
  it(`sells ten times when ${CLIENTS} clients want the last ${STOCK}, ${ROUNDS} times over`, async () => {
    const context = await open(prepare);
    const second = dialect === 'postgres' ? await openDatabase(context.place.options) : context.db;
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await context.db.writeTx(tx => addBin(context, tx, STOCK));
      const doors = [context.db, second];
      const sold = await Promise.all(
        Array.from({ length: CLIENTS }, (_, client) => (doors[client % 2] ?? context.db).writeTx(tx => takeOne(context, tx, id))),
      );
      expect(sold.filter(Boolean)).toHaveLength(STOCK);
      expect(await context.db.one(statement(dialect, 'SELECT qty, version FROM bins WHERE id = ?', id))).toEqual({
        qty: 0,
        version: STOCK + 1,
      });
      expect(await context.db.one(statement(dialect, 'SELECT count(*) AS n FROM audit_log WHERE record_id = ?', id))).toEqual({
        n: STOCK + 1,
      });
    }
    if (second !== context.db) await second.close();
  });

  it('has a last line of defence that code without a guard runs into', async () => {
    const context = await open(prepare);
    const id = await context.db.writeTx(tx => addBin(context, tx, 0));
    const careless = context.db.writeTx(tx => tx.run(statement(dialect, 'UPDATE bins SET qty = qty - 1 WHERE id = ?', id)));
    expect(violationOf(await careless.catch((error: unknown) => error))).toMatchObject({ kind: 'check', constraint: 'ck_bins_qty' });
  });
});
