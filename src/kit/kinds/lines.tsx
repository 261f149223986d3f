import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps, InputProps, KindParts } from '../kind.ts';

const LinesGrid = lazy(() => import('../LinesGrid.tsx'));
const LinesTable = lazy(() => import('../LinesTable.tsx'));

/** In a list a document says how many lines it has; its own page shows them. */
function Cell(props: CellProps): ReactElement {
  const translate = useTranslate();
  const count = Array.isArray(props.value) ? props.value.length : 0;
  if (props.record !== undefined && count > 0) {
    return (
      <Suspense fallback={<span className="bone" style={{ width: 160 }} />}>
        <LinesTable {...props} />
      </Suspense>
    );
  }
  return <span className="muted">{translate('bb.form.lines', { smart_count: count })}</span>;
}

function Input(props: InputProps): ReactElement {
  return (
    <Suspense fallback={<div style={{ height: 102 }} />}>
      <LinesGrid {...props} />
    </Suspense>
  );
}

export const linesParts: KindParts = { Cell, Input, isWide: true };
