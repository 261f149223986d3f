import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useRights } from '../rights.ts';
import { type BuiltInView, useSlots } from '../slots.ts';
import { type FilterValues, filteredFields } from './filters.ts';

const NONE: readonly BuiltInView[] = [];

/** The query with the view's filter; undefined when it names a filter already, be it an empty one. */
export function searchWith(view: BuiltInView, search: string): string | undefined {
  const params = new URLSearchParams(search);
  if (params.has('filter')) return undefined;
  params.set('filter', JSON.stringify(view.filter));
  return `?${params.toString()}`;
}

/** Whether a list shows the view; a search within it stays in it. */
export function isShown(view: BuiltInView, { q: _, ...values }: FilterValues): boolean {
  return JSON.stringify(view.filter) === JSON.stringify(values);
}

/** The views of a register that everybody has, without those whose conditions the reader may not see. */
export function useBuiltInViews(definition: Definition): readonly BuiltInView[] {
  const views = useSlots().overrides[definition.name]?.views ?? NONE;
  const rights = useRights(definition);
  return useMemo(() => views.filter(view => filteredFields(definition, view.filter).every(rights.reads)), [views, definition, rights]);
}

/**
 * Writes the first view into an address without a filter; false until it stands there. In the address, not as a default of the
 * list, so that going back to it shows it again.
 */
export function useFirstView(definition: Definition): boolean {
  const [first] = useBuiltInViews(definition);
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const wanted = first === undefined ? undefined : searchWith(first, search);
  useEffect(() => {
    if (wanted !== undefined) navigate({ pathname, search: wanted }, { replace: true, state });
  }, [wanted, navigate, pathname, state]);
  return wanted === undefined;
}
