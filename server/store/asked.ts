import { sql } from 'kysely';
import type { Definition } from '../../model/kernel/resource.ts';
import { column, type Fragment, slot } from './plans.ts';

/**
 * Me and those for whom I stand in today in requests of a register (`kind`, an SQL value), over any number of stand-ins; UNION ends
 * where stand-ins go in a circle.
 */
export const standsInFor = (kind: Fragment): Fragment =>
  sql`with recursive given(id) as (select s.id from staff as s where s.id = ${slot('staff')} union select d.from_id from delegations as d join given on d.to_id = given.id where d.from_on <= ${slot('today')} and d.back_on > ${slot('today')} and (d.kinds = '[]' or d.kinds like '%"' || ${kind} || '"%')) select given.id from given`;

/** A list of ids names the one: ids hold marks that LIKE takes for any letter, so it is looked for as it is. */
const names = (list: Fragment, id: Fragment): Fragment => sql`replace(${list}, '"' || ${id} || '"', '') <> ${list}`;
const asksMe = sql`exists (select 1 from (${standsInFor(sql`p.register`)}) as me where ${names(sql`p.asked_ids`, sql`me.id`)})`;

/** The approval `p` asks me now, or I have decided a step of it. */
const isMine = sql`((p.state = 'pending' and ${asksMe}) or exists (select 1 from approval_steps as s where s.approval_id = p.id and s.decided_by = ${slot('staff')}))`;

/** The rows for which I am asked; nobody is asked for the rows of a register that does not say who. */
export function askedRows(definition: Definition, alias: string): Fragment | false {
  const asked = definition.scope?.assigned;
  if (asked === undefined) return false;
  if (asked.approval === undefined) {
    const first = sql`${column(alias, asked.person)} = ${slot('staff')}`;
    return asked.partner === undefined ? first : sql`(${first} or ${column(alias, asked.partner)} = ${slot('staff')})`;
  }
  const own = column(alias, typeof asked.approval === 'string' ? 'id' : asked.approval.id);
  const link = asked.approval === 'record' ? sql`p.register = ${sql.lit(definition.name)} and p.record_id = ${own}` : sql`p.id = ${own}`;
  return sql`exists (select 1 from approvals as p where ${link} and ${isMine})`;
}
