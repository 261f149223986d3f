import { type ComponentType, lazy, type ReactElement, Suspense, useState } from 'react';
import type { InputProps } from '../kind.ts';

const isTyping = (): boolean => document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement;

/** The input itself: coming late, it does not take the cursor from a field in which somebody types already. */
function Arrived({ Input, ...props }: InputProps & { readonly Input: ComponentType<InputProps> }): ReactElement {
  const [takes] = useState(() => props.autoFocus === true && !isTyping());
  return <Input {...props} autoFocus={takes} />;
}

/** An input that comes with the first form that asks for it: lists show values, and most of them never open one. */
export function lazyInput(load: () => Promise<{ readonly default: ComponentType<InputProps> }>): ComponentType<InputProps> {
  const Input = lazy(load);
  // biome-ignore lint/correctness/noComponentHookFactories: called once a kind, when its module is read
  return function Late(props: InputProps): ReactElement {
    return (
      <Suspense fallback={<span className="bone" style={{ width: '100%', height: 32 }} />}>
        <Arrived Input={Input} {...props} />
      </Suspense>
    );
  };
}
