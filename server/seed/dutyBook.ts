import { EVERYBODY } from '../../model/resources/people/posts.ts';
import { dutyConfirmations } from '../../model/resources/today/duty_confirmations.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { statement } from '../db/database.ts';
import type { SeedDeps } from './missing.ts';

/** Of so many people one has not read his job description yet, and shows it on his day. */
const ONE_IN = 6;
const READ_WITHIN = 5;

/** Most holders of the demo have read what they owe soon after it began to hold, on `from`. Returns how many confirmations. */
export async function writeConfirmations({ context, store, actor }: SeedDeps, from: string): Promise<number> {
  const sql = `SELECT DISTINCT d.id AS duty_id, d.edition, a.staff_id, d.post_id FROM post_duties AS d
    JOIN posts AS p ON p.id = d.post_id
    JOIN staff_assignments AS a ON (a.post_id = d.post_id OR p.code = ?) AND a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?)
    WHERE d.state = 'in_force' ORDER BY a.staff_id, d.id`;
  return context.db.writeTx(async tx => {
    const rows = await tx.all<{ duty_id: string; edition: number; staff_id: string; post_id: string }>(
      statement(tx.dialect, sql, EVERYBODY, from, actor.today),
    );
    const people = [...new Set(rows.map(row => row.staff_id))];
    const read = rows.flatMap(row => {
      const place = people.indexOf(row.staff_id);
      return place % ONE_IN === 1 ? [] : [{ ...row, confirmed_on: daysAfter(from, place % READ_WITHIN) }];
    });
    await store.insertMany(tx, actor, dutyConfirmations, read);
    return read.length;
  });
}
