import { expect, it } from 'vitest';
import type { Definition } from '../../../model/kernel/resource.ts';
import { REGISTERS } from '../../../model/resources/index.ts';
import { statement } from '../../../server/db/database.ts';
import { addRegister, ownRegisters } from '../../../server/db/ownRegisters.ts';
import { eachDatabase } from '../../support/databases.ts';

/** As it would come from a form: nothing but data. */
const lockers = JSON.parse(`{
  "name": "x_lockers", "resource": "tools", "domain": "assets", "defaultGroup": "basic",
  "fields": {
    "code": { "kind": "text", "required": true, "readOnly": false, "code": true },
    "staff_id": { "kind": "reference", "required": false, "readOnly": false, "target": "staff" },
    "keys": { "kind": "lines", "required": true, "readOnly": false, "fields": { "label": { "kind": "text", "required": true, "readOnly": false } } }
  },
  "key": ["code"], "search": ["code"], "label": ["code"],
  "list": { "columns": ["code", "staff_id"], "filters": [], "sort": ["code", "ASC"] }, "form": [["code", "staff_id"], ["keys"]]
}`) as Definition;

eachDatabase((dialect, open) => {
  it('makes a register that stands in the database, or nothing of it', async () => {
    const { db } = await open();
    await addRegister(db, lockers, REGISTERS);
    expect(await ownRegisters(db)).toEqual([lockers]);
    const now = '2026-11-24T01:00:00.000Z';
    const add = (id: string, code: string, staff: string | null): Promise<number> =>
      db.writeTx(tx =>
        tx.run(
          statement(
            dialect,
            'INSERT INTO x_lockers (id, code, staff_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
            id,
            code,
            staff,
            now,
            now,
          ),
        ),
      );
    expect(await add('l1', 'A', null)).toBe(1);
    await expect(add('l2', 'A', null)).rejects.toThrow();
    await expect(add('l3', 'B', 'nobody')).rejects.toThrow();

    await expect(addRegister(db, { ...lockers, label: [] }, REGISTERS)).rejects.toThrow();
    await expect(addRegister(db, { ...lockers, name: 'lockers' }, REGISTERS)).rejects.toThrow(/x_…/);
    expect(await db.one(statement(dialect, 'SELECT count(*) AS n FROM x_lockers'))).toEqual({ n: 1 });
  });
});
