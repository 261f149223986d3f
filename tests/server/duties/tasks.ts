import type { StarterDuty } from '../../../data/starter/duties/read.ts';
import { rhythmOf } from '../../../model/rules/duties.ts';
import { periodOf } from '../../../model/rules/dutyLinks.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import { makeDated } from '../../../server/duties/dates.ts';
import { makeOccurrences } from '../../../server/duties/make.ts';
import { agreed, type Row } from './records.ts';
import { type Holder, TODAY, type World } from './world.ts';

/** Daily duties show for these days; the others until the last day of a year. */
const SPAN = { from: TODAY, today: '2026-12-01', ahead: '2027-11-30' };

/** Makes what the duties of the packs bring within a year. Returns how many tasks. */
export async function makeYear({ server }: World): Promise<number> {
  const { context, store } = server.deps;
  const actor = serverActor(TODAY, 'occurrences');
  const { made } = await makeOccurrences({ context, store }, actor, SPAN);
  return made + (await makeDated({ context, store }, actor, SPAN));
}

const listed = async (world: World, holder: Holder, filter: object): Promise<readonly Row[]> => {
  const query = `filter=${encodeURIComponent(JSON.stringify(filter))}&sort=["due_on","ASC"]&range=[0,49]`;
  return agreed(await world.call(holder.cookie, 'GET', `/tasks?${query}`), `${holder.role} lists tasks`) as unknown as readonly Row[];
};

/** The first task of a duty among those that the holder owes on its day, as My day asks for them. */
export async function owed(world: World, holder: Holder, code: string): Promise<Row> {
  const duty = `duty-${code.toLowerCase()}`;
  const [first] = await listed(world, holder, { duty_id: duty, holder_id: holder.staffId });
  if (first === undefined) throw new Error(`no task of ${code} for ${holder.post}`);
  const mine = await listed(world, holder, { holder_id: holder.staffId, state: ['open', 'missed'], due_on: first.due_on });
  const task = mine.find(one => one.duty_id === duty);
  if (task === undefined) throw new Error(`${code} is not among what ${holder.post} owes on ${String(first.due_on)}`);
  return task;
}

/** What the holder owes of the duty for the period in which today lies: none when it is not due yet or has no rhythm. */
export async function owedNow(world: World, holder: Holder, { values }: StarterDuty): Promise<readonly Row[]> {
  const rhythm = rhythmOf(values);
  const period = rhythm === undefined ? undefined : periodOf(rhythm, TODAY);
  if (period === undefined) return [];
  const tasks = await listed(world, holder, {
    duty_id: `duty-${values.code.toLowerCase()}`,
    holder_id: holder.staffId,
    state: ['open', 'missed'],
  });
  return tasks.filter(task => task.period === period);
}

/** The tasks of a duty that began with a record, or with any when it is not named. */
export function begunBy(world: World, holder: Holder, code: string, record?: string): Promise<readonly Row[]> {
  const of = record === undefined ? {} : { source_record: record };
  return listed(world, holder, { duty_id: `duty-${code.toLowerCase()}`, holder_id: holder.staffId, ...of });
}

/** The task as the holder reads it. */
export async function read(world: World, holder: Holder, id: string): Promise<Row> {
  return agreed(await world.call(holder.cookie, 'GET', `/tasks/${id}`), `${holder.post} reads a task`);
}

/** Finishes the task with its proof and finds it done. */
export async function finish(world: World, holder: Holder, task: Row): Promise<Row> {
  const proof = { note: '看过了，没有问题', figure_milli: 12_000, proof_files: [world.file] };
  agreed(await world.call(holder.cookie, 'POST', `/tasks/${task.id}/finish`, proof), `${holder.post} finishes`);
  const done = await listed(world, holder, { holder_id: holder.staffId, state: ['done', 'checked'], due_on: task.due_on });
  const found = done.find(one => one.id === task.id);
  if (found === undefined) throw new Error(`${holder.post} does not find the task done`);
  return found;
}
