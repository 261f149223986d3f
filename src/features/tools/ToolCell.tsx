import type { ReactElement } from 'react';
import { type RaRecord, useGetManyAggregate } from 'react-admin';
import type { CellProps } from '../../kit/kind.ts';
import { useReferenceLabel } from '../../kit/kinds/reference.tsx';

const STALE = 60_000;

/** A tool by its tag and what it is: nobody knows his tools by their numbers alone. */
export function ToolCell({ value }: CellProps): ReactElement {
  const id = String(value);
  const { data } = useGetManyAggregate<RaRecord<string> & { model_id?: string }>(
    'tools',
    { ids: [id] },
    { staleTime: STALE, retry: false },
  );
  const tag = useReferenceLabel('tools', id);
  const model = useReferenceLabel('tool_models', data?.find(one => one?.id === id)?.model_id);
  if (tag === undefined) return <span className="bone" style={{ width: 120 }} />;
  return (
    <>
      {tag}
      {model !== undefined && model !== '—' && <span className="muted"> {model}</span>}
    </>
  );
}
