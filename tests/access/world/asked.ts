import type { Definition } from '../../../model/kernel/resource.ts';
import { TODAY } from './people.ts';
import { type SeedRow, staffId, stationRows } from './rows.ts';

/** Registers whose rows decide who is asked for others: two worlds that shall look alike must agree on what they decide. */
export const ASKING: Readonly<Record<string, readonly string[]>> = {
  approvals: ['register', 'record_id', 'asked_id', 'asked_ids', 'applicant_id'],
  approval_steps: ['approval_id', 'decided_by', 'applicant_id'],
  delegations: ['from_id', 'to_id', 'from_on', 'back_on', 'kinds'],
};

let known: readonly SeedRow[] | undefined;
const rowsOf = (register: string): readonly SeedRow[] => {
  known ??= stationRows();
  return known.filter(row => row.register === register);
};

/** Whether somebody stands in today for the other in requests of the register, by one or more hands. */
function standsIn(me: string, other: unknown, register: string, hands = 4): boolean {
  if (me === other) return true;
  if (hands === 0) return false;
  return rowsOf('delegations').some(({ values }) => {
    const kinds = values.kinds as readonly string[];
    const holds = String(values.from_on) <= TODAY && TODAY < String(values.back_on) && (kinds.length === 0 || kinds.includes(register));
    return holds && values.from_id === other && standsIn(me, values.to_id, register, hands - 1);
  });
}

/** Whether the open approval asks him, or he has decided a step of it. */
function isAskedIn(approval: SeedRow, me: string): boolean {
  const { state, register } = approval.values;
  const asked = approval.values.asked_ids as readonly string[];
  if (state === 'pending' && asked.some(person => standsIn(me, person, String(register)))) return true;
  return rowsOf('approval_steps').some(step => step.values.approval_id === approval.id && step.values.decided_by === me);
}

/** Whether somebody is asked for the row, by what its register says about itself. */
export function isAsked(definition: Definition, row: SeedRow, person: string): boolean {
  const asked = definition.scope?.assigned;
  const me = staffId(person);
  if (asked === undefined) return false;
  if (asked.approval === undefined) return [asked.person, asked.partner].some(name => name !== undefined && row.values[name] === me);
  if (asked.approval === 'itself') return isAskedIn(row, me);
  const { approval } = asked;
  const of = rowsOf('approvals').filter(one =>
    approval === 'record' ? one.values.register === definition.name && one.values.record_id === row.id : one.id === row.values[approval.id],
  );
  return of.some(one => isAskedIn(one, me));
}
