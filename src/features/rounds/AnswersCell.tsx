import { lazy, type ReactElement, Suspense } from 'react';
import type { CellProps } from '../../kit/kind.ts';

const RoundAnswers = lazy(() => import('./RoundAnswers.tsx'));

/** The answers of a round in its record, line by line; only their number in a list. */
export function AnswersCell({ value, record }: CellProps): ReactElement {
  if (typeof record?.id !== 'string') return <>{Array.isArray(value) ? value.length : 0}</>;
  return (
    <Suspense fallback={null}>
      <RoundAnswers round={{ ...record, id: record.id }} />
    </Suspense>
  );
}

/** How many entries somebody had seen; their ids say nothing to people. */
export function SeenCell({ value }: CellProps): ReactElement {
  return <>{Array.isArray(value) ? value.length : 0}</>;
}
