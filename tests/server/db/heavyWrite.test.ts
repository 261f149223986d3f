import { expect, it } from 'vitest';
import { heavyWrite } from '../../../server/db/heavyWrite.ts';
import { eachDatabase } from '../../support/databases.ts';

const MANY = 1_000_000;
const put = (key: string) => ({ sql: `insert into meta (key, value) values ('${key}', 'x')`, parameters: [] });

eachDatabase((_dialect, open) => {
  it('writes all or nothing, tells who waited for the commit, and lets other writers in again', async () => {
    const { db } = await open();
    const keys = async (): Promise<string[]> =>
      (await db.all<{ key: string }>({ sql: "select key from meta where value = 'x' order by key", parameters: [] })).map(row => row.key);
    const told: string[] = [];
    const { value, settled } = await heavyWrite(db, MANY, async tx => {
      tx.onCommit(() => told.push('done'));
      expect(await keys()).toEqual([]);
      const count = await tx.run(put('a'));
      return count + (await tx.all({ sql: "select key from meta where key = 'a'", parameters: [] })).length;
    });
    expect(value).toBe(2);
    expect(told).toEqual(['done']);
    await db.writeTx(tx => tx.run(put('b')));
    await settled;
    const failing = heavyWrite(db, MANY, async tx => {
      tx.onCommit(() => told.push('never'));
      await tx.run(put('c'));
      await tx.run(put('a'));
    });
    await expect(failing).rejects.toThrow(/unique/i);
    await db.writeTx(tx => tx.run(put('d')));
    expect(await keys()).toEqual(['a', 'b', 'd']);
    expect(told).toEqual(['done']);
  });
});
