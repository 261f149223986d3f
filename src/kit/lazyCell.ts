import { type ComponentType, lazy } from 'react';
import type { CellProps } from './kind.ts';

/** A cell that comes with the first list or record which shows it. */
export const lazyCell = <K extends string>(
  load: () => Promise<Readonly<Record<K, ComponentType<CellProps>>>>,
  name: K,
): ComponentType<CellProps> => lazy<ComponentType<CellProps>>(async () => ({ default: (await load())[name] }));
