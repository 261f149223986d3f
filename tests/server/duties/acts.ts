import { type Holder, TODAY, type World } from './world.ts';

type Values = Readonly<Record<string, unknown>>;
interface Case {
  readonly holder: Holder;
  /** Whom the record is about. */
  readonly person: string;
  readonly world: World;
}

/** What an action needs beyond a sample row in its first state and sample answers to its dialog. */
export interface Act {
  /** Whom the row is about, where the rights do not say it. */
  readonly about?: 'self' | 'mate';
  /** Who has entered it: the mate unless said. */
  readonly by?: string;
  readonly row?: (one: Case) => Values;
  readonly input?: (one: Case) => Values | Promise<Values>;
  /** Rows that must be there besides. */
  readonly more?: (one: Case & { readonly id: string }) => readonly { readonly register: string; readonly values: Values }[];
  /** A record that is there already, instead of a new one. */
  readonly find?: (world: World, holder: Holder) => Promise<string>;
}

/** What a new record needs beyond sample values. */
export const BODIES: Readonly<Record<string, (one: Case) => Values | Promise<Values>>> = {
  // A rule that holds would ask others than the tests of requests do.
  approval_rules: () => ({ is_active: false }),
  appraisals: () => ({ cycle_id: 'appraisal_cycles-2' }),
  cash_counts: async ({ holder, world }) => ({
    session_id: await openTill(world, holder),
    counted_at: '2026-11-24T00:45:00.000Z',
    pieces: [{ denomination: '100', count: 3 }],
  }),
  personal_targets: () => ({ target_id: null }),
  reward_records: () => ({ rule_id: null }),
  target_plans: ({ holder }) => ({ steps: [{ text: '第一阶段', owner_id: holder.mateId, due_on: null }] }),
  training_results: () => ({ session_id: null, score: null, outcome: 'attended' }),
  work_orders: ({ world }) => ({
    photos: [world.file],
    jobs: [{ name: '小修', technician_id: null, standard_minutes: 60, is_added: false }],
  }),
};

let tills = 0;
/** A till of the holder that is open. */
async function openTill(world: World, holder: Holder): Promise<string> {
  tills += 1;
  const values = { till: `柜台${tills}`, opened_at: '2026-11-24T00:30:00.000Z', float_fen: 0 };
  const answer = await world.call(holder.cookie, 'POST', '/cash_sessions', { ...values, cashier_id: holder.staffId });
  return (answer.body as { id: string }).id;
}

const aboutSelf: Act = { about: 'self' };
const today = (...names: readonly string[]): Act => ({ input: () => Object.fromEntries(names.map(name => [name, TODAY])) });

export const ACTS: Readonly<Record<string, Act>> = {
  'appraisals.confirm': aboutSelf,
  'appraisals.publish': {
    row: () => ({ cycle_id: 'appraisal_cycles-3', draft_score: 80 }),
    input: () => ({ level: 'b', outcome: 'none', calibration: '和同岗位比过' }),
  },
  'appraisals.review': { row: () => ({ cycle_id: 'appraisal_cycles-1', draft_score: 80 }) },
  'appraisals.submit': {
    row: () => ({
      cycle_id: 'appraisal_cycles-1',
      scores: [{ dimension: 'result', title: '产值', kind: 'rated', weight_bp: 10_000, score: 80 }],
    }),
  },
  'cash_sessions.take_over': { about: 'mate', row: () => ({ counted_fen: 30_000 }), input: () => ({ expected_fen: 30_000, cause: null }) },
  'meetings.file': { row: () => ({ minutes: '定了三件事', decisions: [] }) },
  'receivables.receive': { row: () => ({ amount_fen: 100_000 }), input: () => ({ received_fen: 50_000, received_on: TODAY }) },
  'reward_records.acknowledge': aboutSelf,
  'reward_records.file_appeal': aboutSelf,
  'staff.regularise': today('effective_on'),
  'tasks.finish': { about: 'self', input: ({ world }) => ({ note: '做完了', figure_milli: 1000, proof_files: [world.file] }) },
  'tasks.check': { about: 'mate' },
  'tool_incidents.propose': { input: () => ({ cause: 'misuse', responsibility_bp: 5000, compensation_fen: null }) },
  'tool_issues.exchange': {
    input: async ({ world, holder }) => {
      const answer = await world.call(holder.cookie, 'POST', '/tools', {
        tag: 'NEW-1',
        model_id: 'tool_models-1',
        qty: 1,
        keeper_id: holder.staffId,
        calibration_due_on: '2027-01-31',
      });
      return { new_tool_id: (answer.body as { id: string }).id, early_reason: '旧的断了' };
    },
  },
  'tools.lend': { input: ({ holder }) => ({ borrower_id: holder.mateId, due_at: null }) },
  'tools.transfer': { input: ({ holder }) => ({ keeper_id: holder.staffId }) },
  'training_results.give_feedback': aboutSelf,
  'warranty_booklets.give_back': today('returned_on'),
  'warranty_claims.submit': {
    row: () => ({ submit_by_on: '2026-12-20', items: [{ kind: 'part', part_id: 'parts-1', description: '水泵', qty_milli: 1000 }] }),
    more: ({ holder, id }) => [{ register: 'certificates', values: { staff_id: holder.staffId, kind_id: 'cert-c09', number: id } }],
  },
  'work_orders.check_work': { input: () => ({ kind: 'self', result: 'passed' }) },
  'work_orders.final_inspect': { input: () => ({ result: 'passed' }) },
};
