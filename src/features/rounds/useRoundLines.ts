import { type RaRecord, useGetOne } from 'react-admin';
import type { Item } from '../../../model/rules/rounds.ts';
import { useSession } from '../../providers/session.ts';
import { type LineState, lineStates, type RoundCopy } from './roundState.ts';

/** The lines of a round as the server knows them; none until its edition of the checklist is there. */
export function useRoundLines(round: RoundCopy['round']): readonly LineState[] {
  const staffId = useSession()?.user.staff_id ?? null;
  const { data: template } = useGetOne<RaRecord<string> & { items: readonly Item[] }>('checklist_templates', {
    id: String(round.template_id),
  });
  return template === undefined ? [] : lineStates({ round, template }, [], staffId);
}
