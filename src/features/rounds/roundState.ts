import type { FileEntry } from '../../../model/kernel/kinds/files.ts';
import { type Answer, hasFailed, type Item, isAnswered, lackOf, type Stand, standsOf } from '../../../model/rules/rounds.ts';
import type { Parcel } from '../../kit/outbox/parcel.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A round with the lines of its edition, as they are read and kept on the device. */
export interface RoundCopy {
  readonly round: Row;
  readonly template: Row;
}
/** What somebody says about one line. */
export type Said = Pick<Answer, 'verdict' | 'value_milli' | 'answer' | 'photos' | 'signature' | 'cause' | 'note' | 'owner_id' | 'due_on'>;
export const NOTHING_SAID: Said = {
  verdict: null,
  value_milli: null,
  answer: null,
  photos: [],
  signature: null,
  cause: null,
  note: null,
  owner_id: null,
  due_on: null,
};

/** How one line stands on this device. */
export interface LineState {
  readonly number: number;
  readonly item: Item;
  readonly stand: Stand;
  readonly hasFailed: boolean;
  /** It is answered, with all that its line asks for. */
  readonly isDone: boolean;
  readonly lack: ReturnType<typeof lackOf>;
  /** The answer that counts has not reached the server yet. */
  readonly isLocal: boolean;
}

export const laneOf = (roundId: string): string => `rounds/${roundId}`;

/** The answers that the server knows of. */
function stored(round: Row): Answer[] {
  const lines = Array.isArray(round.answers) ? (round.answers as readonly Readonly<Record<string, unknown>>[]) : [];
  return lines.map(line => ({
    ...(line as unknown as Answer),
    photos: (line.photos as readonly FileEntry[] | null) ?? [],
    seen: [],
    arrival: line.standing === 'late' ? 'late' : 'in_time',
  }));
}

/** The answers that wait on this device. */
function waiting(parcels: readonly Parcel[], roundId: string, staffId: string | null): Answer[] {
  return parcels
    .filter(parcel => parcel.lane === laneOf(roundId) && parcel.refusal === undefined)
    .flatMap(parcel => (parcel.body as { answers?: readonly Omit<Answer, 'answered_by' | 'arrival'>[] }).answers ?? [])
    .map(answer => ({ ...answer, answered_by: staffId, arrival: 'in_time' as const }));
}

/** Every line as it stands: what the server knows, and over it what this device keeps back. */
export function lineStates(copy: RoundCopy, parcels: readonly Parcel[], staffId: string | null): LineState[] {
  const items = copy.template.items as readonly Item[];
  const known = stored(copy.round);
  const local = waiting(parcels, copy.round.id, staffId).filter(one => !known.some(other => other.entry === one.entry));
  const stands = standsOf(items, [...known, ...local]);
  return items.map((item, index) => {
    const stand = stands[index] ?? { counts: undefined, others: [], late: [] };
    const { counts } = stand;
    const lack = lackOf(item, stand);
    return {
      number: index + 1,
      item,
      stand,
      hasFailed: counts !== undefined && hasFailed(item, counts),
      isDone: counts !== undefined && isAnswered(item, counts) && lack === undefined,
      lack,
      isLocal: counts !== undefined && local.some(one => one.entry === counts.entry),
    };
  });
}

/** The ids that an answer to the line takes the place of: all that was before the eyes. */
export function seenOf({ counts, others }: Stand): string[] {
  return [...(counts === undefined ? [] : [counts]), ...others].map(one => one.entry);
}

/** Whether the hand-in waits on this device, and whether it was refused. */
export function handInOf(parcels: readonly Parcel[], roundId: string): Parcel | undefined {
  return parcels.find(parcel => parcel.lane === laneOf(roundId) && parcel.isLast);
}
