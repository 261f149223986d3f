import { useEffect, useMemo } from 'react';
import { type SortPayload, useLocation, useNavigate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useSession } from '../../providers/session.ts';
import { useRights } from '../rights.ts';
import { type BuiltInView, useSlots } from '../slots.ts';
import { type FilterValues, filteredFields } from './filters.ts';

const NONE: readonly BuiltInView[] = [];

/** A view with the conditions that it has today. */
export interface TodaysView {
  readonly name: string;
  readonly filter: FilterValues;
  readonly opens?: false;
  readonly sort?: SortPayload;
}

/** The query with the view's filter; undefined when it names a filter already, be it an empty one. */
export function searchWith(view: TodaysView, search: string): string | undefined {
  const params = new URLSearchParams(search);
  if (params.has('filter')) return undefined;
  params.set('filter', JSON.stringify(view.filter));
  if (view.sort !== undefined && !params.has('sort')) {
    params.set('sort', view.sort.field);
    params.set('order', view.sort.order);
  }
  return `?${params.toString()}`;
}

/** Whether a list shows the view; a search within it stays in it. */
export function isShown(view: TodaysView, { q: _, ...values }: FilterValues): boolean {
  return JSON.stringify(view.filter) === JSON.stringify(values);
}

/** The views of a register that everybody has, without those whose conditions the reader may not see. */
export function useBuiltInViews(definition: Definition): readonly TodaysView[] {
  const views = useSlots().overrides[definition.name]?.views ?? NONE;
  const rights = useRights(definition);
  const session = useSession();
  const today = session?.today ?? '';
  const me = session?.user.staff_id ?? null;
  return useMemo(
    () =>
      views
        .map(view => ({ ...view, filter: typeof view.filter === 'function' ? view.filter(today, me) : view.filter }))
        .filter(view => filteredFields(definition, view.filter).every(rights.reads)),
    [views, definition, rights, today, me],
  );
}

/**
 * Writes the first view into an address without a filter; false until it stands there. In the address, not as a default of the
 * list, so that going back to it shows it again.
 */
export function useFirstView(definition: Definition): boolean {
  const [first] = useBuiltInViews(definition);
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const wanted = first === undefined || first.opens === false ? undefined : searchWith(first, search);
  useEffect(() => {
    if (wanted !== undefined) navigate({ pathname, search: wanted }, { replace: true, state });
  }, [wanted, navigate, pathname, state]);
  return wanted === undefined;
}
