import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import type { InputProps } from '../kind.ts';

/** An input that comes with the first form that asks for it: lists show values, and most of them never open one. */
export function lazyInput(load: () => Promise<{ readonly default: ComponentType<InputProps> }>): ComponentType<InputProps> {
  const Input = lazy(load);
  // biome-ignore lint/correctness/noComponentHookFactories: called once a kind, when its module is read
  return function Late(props: InputProps): ReactElement {
    return (
      <Suspense fallback={<span className="bone" style={{ width: '100%', height: 32 }} />}>
        <Input {...props} />
      </Suspense>
    );
  };
}
