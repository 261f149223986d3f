import { Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import type { ActionArgs, ActionHandler } from './handler.ts';
import { personBehind, personOf } from './sessions.ts';

/** Nobody decides about his own pay (SD14), whatever account he uses. */
async function assertNotOwn({ tx, actor, row }: ActionArgs): Promise<void> {
  if (row.staff_id === (await personBehind(tx, actor))) throw new Problem(403, { key: 'problem.own_pay' });
}

/** Who prepared a pay line may not approve it: neither the same account nor another one of the same person (SD14, SD21). */
async function assertOther({ tx, actor, row }: ActionArgs): Promise<void> {
  const me = await personBehind(tx, actor);
  for (const userId of [row.submitted_by, row.created_by]) {
    if (userId === actor.userId) throw new Problem(403, { key: 'problem.same_person' });
    const person = await personOf(tx, userId);
    if (person !== null && person === me) throw new Problem(403, { key: 'problem.same_person' });
  }
}

const move = (args: ActionArgs, verb: string, input: Readonly<Record<string, unknown>>): Promise<StoredRow> =>
  args.store.update(args.tx, args.actor, args.definition, args.row.id, undefined, input, { asServer: true, verb });

const noted = async (args: ActionArgs, verb: string): Promise<void> => {
  if (args.input.note === null) return;
  await args.store.note(args.tx, args.actor, `${verb}_note`, args.definition.name, args.row.id, { note: args.input.note });
};

const submit: ActionHandler = {
  run: async args => {
    await assertNotOwn(args);
    return move(args, 'submit', { state: 'submitted', submitted_by: args.actor.userId });
  },
};
const withdraw: ActionHandler = {
  run: async args => {
    await noted(args, 'withdraw');
    return move(args, 'withdraw', { state: 'draft', submitted_by: null });
  },
};
const approve: ActionHandler = {
  run: async args => {
    await assertNotOwn(args);
    await assertOther(args);
    return move(args, 'approve', { state: 'approved', approved_by: args.actor.userId });
  },
};
const sendBack: ActionHandler = {
  run: async args => {
    await noted(args, 'send_back');
    return move(args, 'send_back', { state: 'draft', submitted_by: null });
  },
};

export const SALARY_HANDLERS = {
  'salaries.submit': submit,
  'salaries.withdraw': withdraw,
  'salaries.approve': approve,
  'salaries.send_back': sendBack,
} as const;
