import { type Condition, fieldOf } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { register } from '../../model/resources/index.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { rhythmOf } from '../../model/rules/duties.ts';
import { readFilter } from '../../model/rules/dutyLinks.ts';
import type { Actor } from '../context.ts';
import { statement } from '../db/database.ts';
import type { StoredRow } from '../store/store.ts';
import { close } from './closing.ts';
import type { DutyRow } from './facts.ts';
import { readLinks } from './links.ts';
import type { DutyDeps } from './make.ts';

/** How far back records are looked through that came by other ways than one by one. */
const BACK = 7;
const MOST = 200;

/** The newest records that could prove a duty: those dated, or written, in the last days. */
function newest(definition: Definition, duty: DutyRow, today: string): { conditions: Condition[]; field: string } {
  const isDated = typeof duty.closes_date === 'string' && duty.closes_date !== '' && 'every' in (rhythmOf(duty) ?? {});
  const field = isDated ? String(duty.closes_date) : definition.appendOnly === true ? 'created_at' : 'updated_at';
  const from = daysAfter(today, -BACK);
  const kind = fieldOf(definition, field)?.kind;
  const value = kind === 'instant' ? `${from}T00:00:00.000Z` : kind === 'month' ? from.slice(0, 7) : from;
  return { conditions: [{ field, operator: 'gte', value }], field };
}

const OWED = "SELECT 1 AS found FROM tasks WHERE duty_id = ? AND state IN ('open', 'missed') AND due_on >= ? LIMIT 1";

/** Closes what records prove that were imported or seeded. Returns how many records were looked at. */
export async function closeProven(deps: DutyDeps, actor: Actor, today: string): Promise<number> {
  const { context, store } = deps;
  let looked = 0;
  for (const duty of [...(await readLinks(context.db)).closings.values()].flat()) {
    const definition = register(String(duty.closes_register));
    const owed = await context.db.one(statement(context.db.dialect, OWED, duty.id, daysAfter(today, -BACK)));
    if (definition === undefined || owed === undefined) continue;
    const filter = readFilter(definition, duty.closes_filter);
    const { conditions, field } = newest(definition, duty, today);
    const both = [...filter.conditions, ...conditions];
    const query = { ...filter, conditions: both, sort: { field, order: 'DESC' as const }, range: [0, MOST - 1] as const };
    const { rows } = await store.list(actor, definition, query);
    looked += rows.length;
    await context.db.writeTx(async tx => {
      for (const row of rows) await close(deps, tx, actor, duty, definition, row as unknown as StoredRow);
    });
  }
  return looked;
}
