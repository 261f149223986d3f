import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { Json } from '../../../model/kernel/field.ts';
import { clientId } from '../../kit/outbox/clientId.ts';
import type { Device } from '../../kit/outbox/device.ts';
import type { KeptFile } from '../../kit/outbox/parcel.ts';
import { useOutbox } from '../../kit/outbox/useOutbox.ts';
import { call } from '../../providers/http.ts';
import { useSession } from '../../providers/session.ts';
import { handInOf, type LineState, laneOf, lineStates, NOTHING_SAID, type RoundCopy, type Said, seenOf } from './roundState.ts';

type Row = RoundCopy['round'];

const roundKey = (id: string): readonly unknown[] => ['rounds', 'walk', id];
const copyKey = (userId: string, id: string): string => `rounds/${userId}/${id}`;

const read = (register: string, id: string): Promise<Row> => call('GET', `/api/${register}/${encodeURIComponent(id)}`);

/** Reads a round with its lines and keeps a copy of them; without a connection the copy answers. Rejects when there is neither. */
export async function readRound(device: Device, userId: string, id: string): Promise<RoundCopy> {
  try {
    const round = await read('rounds', id);
    const copy = { round, template: await read('checklist_templates', String(round.template_id)) };
    await device.keepCopy(copyKey(userId, id), copy);
    return copy;
  } catch (error) {
    const kept = (error as { status?: number }).status === 0 ? await device.copy<RoundCopy>(copyKey(userId, id)) : undefined;
    if (kept === undefined) throw error;
    return kept;
  }
}

export interface RoundWork {
  readonly copy: RoundCopy | undefined;
  readonly lines: readonly LineState[];
  readonly error: unknown;
  readonly refetch: () => void;
  /** Answers a line; what is not named stays as it was. Rejects when the device cannot keep it. */
  readonly answer: (line: LineState, said: Partial<Said>, files?: readonly KeptFile[]) => Promise<void>;
  readonly handIn: (note: string | null) => Promise<void>;
  /** The round is handed in, or will be when the connection is back. */
  readonly handedIn: 'no' | 'waits' | 'refused' | 'yes';
}

/** One round as it is walked on this device. */
export function useRound(id: string): RoundWork {
  const session = useSession();
  const queries = useQueryClient();
  const { outbox, device, state } = useOutbox();
  const [userId, staffId] = [session?.user.id ?? '', session?.user.staff_id ?? null];
  const { data, error, refetch } = useQuery({
    queryKey: roundKey(id),
    queryFn: () => readRound(device as Device, userId, id),
    enabled: device !== undefined && userId !== '',
    networkMode: 'always',
    retry: false,
  });
  useEffect(() => {
    if (outbox === undefined || device === undefined) return;
    return outbox.onHeard((parcel, answer) => {
      if (parcel.lane !== laneOf(id)) return;
      queries.setQueryData<RoundCopy>(roundKey(id), old => {
        const next = old === undefined ? undefined : { ...old, round: answer as Row };
        if (next !== undefined) void device.keepCopy(copyKey(userId, id), next);
        return next;
      });
    });
  }, [outbox, device, queries, userId, id]);
  const mine = useMemo(() => state.parcels.filter(one => one.userId === userId), [state.parcels, userId]);
  const lines = useMemo(() => (data === undefined ? [] : lineStates(data, mine, staffId)), [data, mine, staffId]);
  const send = useCallback(
    async (parcel: {
      url: string;
      body: Json;
      key: string;
      args: Record<string, string | number>;
      isLast?: boolean;
      files?: readonly KeptFile[];
    }) => {
      await outbox?.add({
        lane: laneOf(id),
        url: parcel.url,
        body: parcel.body,
        what: { key: parcel.key, args: parcel.args },
        isLast: parcel.isLast === true,
        files: parcel.files ?? [],
      });
    },
    [outbox, id],
  );
  const title = String(data?.round.title ?? '');
  const path = `/api/rounds/${encodeURIComponent(id)}`;
  const waits = handInOf(mine, id);
  return {
    copy: data,
    lines,
    error: data === undefined ? error : undefined,
    refetch: () => void refetch(),
    answer: async (line, said, files = []) => {
      const { counts } = line.stand;
      const before: Said = counts ?? NOTHING_SAID;
      const whole = Object.fromEntries(Object.keys(NOTHING_SAID).map(name => [name, { ...before, ...said }[name as keyof Said]]));
      const answered = {
        ...whole,
        entry: clientId(),
        item: line.number,
        answered_at: new Date().toISOString(),
        seen: seenOf(line.stand),
      };
      const body = { answers: [answered] } as unknown as Json;
      await send({ url: `${path}/answer`, body, key: 'bb.rounds.kept_answer', args: { title, line: line.number }, files });
    },
    handIn: note => send({ url: `${path}/hand_in`, body: { note }, key: 'bb.rounds.kept_hand_in', args: { title }, isLast: true }),
    handedIn:
      data !== undefined && data.round.state !== 'open'
        ? 'yes'
        : waits === undefined
          ? 'no'
          : waits.refusal === undefined
            ? 'waits'
            : 'refused',
  };
}
