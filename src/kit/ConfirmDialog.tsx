import { lazy, type ReactElement, Suspense } from 'react';
import type { ConfirmDialogProps } from './ConfirmBox.tsx';

const ConfirmBox = lazy(() => import('./ConfirmBox.tsx'));

/** Asks before something that cannot be seen coming; comes with the first question. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <ConfirmBox {...props} />
    </Suspense>
  );
}
