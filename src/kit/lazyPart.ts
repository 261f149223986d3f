import { type ComponentType, lazy } from 'react';

/** One of the components of a module that comes with the first screen which shows it. */
export function lazyPart<P extends object, K extends string>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
): ComponentType<P> {
  return lazy<ComponentType<P>>(async () => ({ default: (await load())[name] }));
}
