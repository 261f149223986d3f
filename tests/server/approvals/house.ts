import type { TestContext } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from '../http/station.ts';

export interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
}
/** Who works here: name → roles, and whom he reports to. */
const PEOPLE: readonly (readonly [name: string, roles: readonly string[], manager: string | null])[] = [
  ['boss', ['owner'], null],
  ['manager', ['service_manager'], 'boss'],
  ['lead', ['workshop_supervisor'], 'manager'],
  ['fitter', [], 'lead'],
  ['other', [], 'lead'],
  ['office', ['hr'], 'boss'],
  ['till', ['cashier'], 'boss'],
];
export type Name = 'boss' | 'manager' | 'lead' | 'fitter' | 'other' | 'office' | 'till';

/** A small station: boss over manager over lead over two fitters, with an account each. */
export interface House {
  readonly station: TestStation;
  /** Person ids. */
  readonly id: Readonly<Record<Name, string>>;
  readonly as: Readonly<Record<Name, Client>>;
  /** A post that the manager, the other fitter and the till hold besides their own. */
  readonly shared: string;
  readonly departments: { readonly whole: string; readonly bays: string };
  /** Adds a rule with these steps; everything else of it by `more`. */
  rule(register: string, steps: readonly object[], more?: object): Promise<Json>;
  /** A claim of so many fen that somebody has entered for himself and not yet handed in. */
  claim(by: Name, fen?: number): Promise<string>;
  act(by: Name, id: string, action: string, input?: object, register?: string): ReturnType<Client['send']>;
  rows(register: string, filter: object, by?: Name): Promise<Json[]>;
  /** The open or last approval of a claim. */
  approval(claim: string): Promise<Json>;
  delegate(from: Name, to: Name, days?: object): Promise<Json>;
  setState(name: Name, state: string): Promise<void>;
  /** No rule holds any more and nobody stands in. */
  clear(): Promise<void>;
}

/** Opens the small station on a database. */
export async function openHouse(context: TestContext): Promise<House> {
  const station = await testStation(context);
  const post = (await station.row('posts', { code: 'P', name: '岗位', area: 'workshop', usual_role: 'employee' })).id;
  const whole = (await station.row('departments', { code: 'A', name: '总部' })).id;
  const bays = (await station.row('departments', { code: 'B', name: '车间', parent_id: whole })).id;
  const ids: Record<string, string> = {};
  const clients: Record<string, Client> = {};
  for (const [name, roles, manager] of PEOPLE) {
    ids[name] = (await station.person(name, roles)).staffId;
    const department_id = ['lead', 'fitter', 'other'].includes(name) ? bays : whole;
    const place = { staff_id: ids[name], post_id: post, department_id, from_on: '2020-01-01', is_main: true };
    await station.row('staff_assignments', { ...place, manager_id: manager === null ? null : ids[manager] });
    clients[name] = await station.signIn(name);
  }
  const shared = (await station.row('posts', { code: 'Q', name: '合用岗位', area: 'workshop', usual_role: 'employee' })).id;
  for (const name of ['manager', 'other', 'till']) {
    await station.row('staff_assignments', {
      staff_id: ids[name],
      post_id: shared,
      department_id: whole,
      from_on: '2020-01-02',
      is_main: false,
    });
  }
  const id = ids as Record<Name, string>;
  const as = clients as Record<Name, Client>;
  let count = 0;
  const ok = async (answer: ReturnType<Client['send']>): Promise<Json> => {
    const { statusCode, body } = await answer;
    if (statusCode >= 300) throw new Error(body);
    return JSON.parse(body) as Json;
  };
  const rows = async (register: string, filter: object, by: Name = 'boss'): Promise<Json[]> =>
    (await as[by].get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,99]`)).json();
  const run = async (sql: string): Promise<void> => {
    await station.context.db.writeTx(tx => tx.run({ sql, parameters: [] }));
  };
  return {
    station,
    id,
    as,
    shared,
    departments: { whole, bays },
    rows,
    setState: (name, state) => run(`UPDATE staff SET state = '${state}' WHERE name = '${name}'`),
    clear: async () => {
      await run('UPDATE approval_rules SET is_active = 0');
      await run('DELETE FROM delegations');
    },
    rule: async (register, steps, more = {}) => {
      count += 1;
      return (await station.row('approval_rules', { name: `规则${count}`, register, steps, ...more })) as unknown as Json;
    },
    claim: async (by, fen = 100) => {
      const items = [{ spent_on: '2026-11-20', kind: 'fare', receipts: 1, amount_fen: fen }];
      const row = { staff_id: id[by], claimed_on: '2026-11-24', purpose: '去外地取件', items };
      return (await ok(as[by].send('POST', '/api/expense_claims', row))).id;
    },
    act: (by, record, action, input = {}, register = 'expense_claims') => {
      station.context.clock.advance(1000);
      return as[by].send('POST', `/api/${register}/${record}/${action}`, input);
    },
    approval: async claim => {
      const all = await rows('approvals', { record_id: claim });
      const last = all[0];
      if (last === undefined) throw new Error('no approval');
      return last;
    },
    delegate: async (from, to, days = {}) =>
      (await station.row('delegations', {
        from_id: id[from],
        to_id: id[to],
        from_on: '2026-11-20',
        back_on: '2026-11-30',
        ...days,
      })) as unknown as Json,
  };
}
