import SaveViewIcon from '@mui/icons-material/BookmarkAddOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { type SortPayload, useListContext, useStore, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { isShown, useBuiltInViews } from './builtInViews.ts';

const NameDialog = lazy(() => import('./NameDialog.tsx'));

interface View {
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: SortPayload;
}
const NONE: readonly View[] = [];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The tabs over a list: the views everybody has, everything, the archive where there is one, and what the user has saved. */
export function Views({ of: definition }: { readonly of: Definition }): ReactElement {
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const translate = useTranslate();
  const [views, setViews] = useStore<readonly View[]>(`${definition.name}.views`, NONE);
  const builtIn = useBuiltInViews(definition);
  const [isNaming, setNaming] = useState(false);
  const archived = { archived_at_null: false };
  const isSaved = views.some(view => same(view.filter, filterValues));
  const isPlain = Object.keys(filterValues).length === 0;
  const isBuiltIn = builtIn.some(view => same(view.filter, filterValues));
  const [ownField, ownOrder] = definition.list.sort;
  const own: SortPayload = { field: String(ownField), order: ownOrder };
  const shown = builtIn.find(view => isShown(view, filterValues));
  /** Shows what fits, in the view's order; the reader's own order stays unless a view had given its own. */
  const open = (filter: View['filter'], order?: SortPayload): void => {
    setFilters({ ...filter });
    const to = order ?? (shown?.sort !== undefined && same(sort, shown.sort) ? own : sort);
    if (!same(sort, to)) setSort(to);
  };
  const show = (view: View): void => {
    setFilters(view.filter as Record<string, unknown>);
    setSort(view.sort);
  };
  return (
    <div className="views" role="tablist" aria-label={translate('ra.saved_queries.label')}>
      {builtIn.map(view => (
        <Tab key={view.name} isOn={isShown(view, filterValues)} onClick={() => open(view.filter, view.sort)}>
          {translate(view.name)}
        </Tab>
      ))}
      <Tab isOn={isPlain} onClick={() => open({})}>
        {translate('bb.list.all')}
      </Tab>
      {views.map(view => (
        <Tab key={view.name} isOn={same(view.filter, filterValues)} onClick={() => show(view)}>
          {view.name}
        </Tab>
      ))}
      {definition.archive === true && (
        <Tab isOn={same(filterValues, archived)} onClick={() => setFilters(archived)}>
          {translate('bb.list.archived')}
        </Tab>
      )}
      {!isPlain && !isBuiltIn && !isSaved && !same(filterValues, archived) && (
        <Tooltip title={translate('ra.saved_queries.new_label')}>
          <IconButton
            size="small"
            sx={{ alignSelf: 'center' }}
            aria-label={translate('ra.saved_queries.new_label')}
            onClick={() => setNaming(true)}
          >
            <SaveViewIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
      {isSaved && (
        <button
          type="button"
          className="link small"
          style={{ alignSelf: 'center' }}
          onClick={() => setViews(views.filter(view => !same(view.filter, filterValues)))}
        >
          {translate('ra.saved_queries.remove_label')}
        </button>
      )}
      {isNaming && (
        <Suspense fallback={null}>
          <NameDialog
            onClose={() => setNaming(false)}
            onSave={name => {
              setViews([...views.filter(view => view.name !== name), { name, filter: filterValues, sort }]);
              setNaming(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function Tab({ isOn, onClick, children }: { isOn: boolean; onClick: () => void; children: string }): ReactElement {
  return (
    <button type="button" role="tab" className="tab" aria-selected={isOn} onClick={onClick}>
      {children}
    </button>
  );
}
