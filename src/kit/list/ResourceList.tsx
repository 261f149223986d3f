import AddIcon from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { lazy, type ReactElement, type ReactNode, Suspense, useCallback, useEffect } from 'react';
import {
  LinkBase,
  ListBase,
  type RaRecord,
  useGetList,
  useListContext,
  useLocation,
  useNavigate,
  useStore,
  useTranslate,
} from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useFieldLabel } from '../labels.ts';
import { PageBar } from '../PageBar.tsx';
import { PanelBones } from '../PageBones.tsx';
import { useRights } from '../rights.ts';
import { SearchBox } from '../SearchBox.tsx';
import { type Overrides, useSlots } from '../slots.ts';
import { ErrorState, NoneFound } from '../states.tsx';
import { usePhone, useRoomForPanel } from '../useWidth.ts';
import { BulkBar } from './BulkBar.tsx';
import { isShown, useBuiltInViews, useFirstView } from './builtInViews.ts';
import { ColumnsMenu, HeightButton } from './ColumnsMenu.tsx';
import { useColumns } from './columns.ts';
import { EmptyState } from './EmptyState.tsx';
import { FileButtons } from './FileButtons.tsx';
import { FilterChips } from './FilterChips.tsx';
import type { FilterValues } from './filters.ts';
import { Pager } from './Pager.tsx';
import { PhoneRows } from './PhoneRows.tsx';
import { ResourceGrid, type RowHeight } from './ResourceGrid.tsx';
import { Views } from './Views.tsx';

const NO_OVERRIDES: Overrides = {};
const RecordPanel = lazy(() => import('../record/RecordPanel.tsx'));
const PAGE = 50;

interface ResourceListProps {
  readonly of: Definition;
  /** The record that is open beside the list. */
  readonly openId?: string | undefined;
}

/** The list of a register: views, search, conditions, table, totals, and the open record beside it. */
export function ResourceList({ of: definition, openId }: ResourceListProps): ReactElement | null {
  const [field, order] = definition.list.sort;
  if (!useFirstView(definition)) return null;
  return (
    <ListBase resource={definition.name} sort={{ field: String(field), order }} perPage={PAGE} disableAuthentication>
      <Contents of={definition} openId={openId} />
    </ListBase>
  );
}

/** Opens and closes the record beside the list without losing what the list shows. */
function useOpening(register: string): { pathOf: (id: string) => string; open: (id: string) => void; close: () => void } {
  const { search } = useLocation();
  const navigate = useNavigate();
  const pathOf = useCallback((id: string) => `/${register}/${encodeURIComponent(id)}${search}`, [register, search]);
  const open = useCallback((id: string) => navigate(pathOf(id)), [navigate, pathOf]);
  const close = useCallback(() => navigate(`/${register}${search}`), [navigate, register, search]);
  return { pathOf, open, close };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null;

/** J and K walk through the open records, Esc closes; never while somebody types. */
function useKeys(
  rows: readonly RaRecord<string>[],
  openId: string | undefined,
  open: (id: string) => void,
  close: () => void,
): (by: -1 | 1) => void {
  const step = useCallback(
    (by: -1 | 1) => {
      const next = rows[rows.findIndex(row => row.id === openId) + by];
      if (next !== undefined && openId !== undefined) open(next.id);
    },
    [rows, openId, open],
  );
  useEffect(() => {
    if (openId === undefined) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j' || event.key === 'J') step(1);
      if (event.key === 'k' || event.key === 'K') step(-1);
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [openId, step, close]);
  return step;
}

/** Whether the register has no row at all, asked when its first view shows none: nothing to do is not nothing there. */
function useIsBare(register: string, isAsked: boolean): boolean {
  const { total } = useGetList(register, { pagination: { page: 1, perPage: 1 }, filter: {} }, { enabled: isAsked, retry: false });
  return isAsked && total === 0;
}

function Contents({ of: definition, openId }: ResourceListProps): ReactElement {
  const list = useListContext<RaRecord<string>>();
  const translate = useTranslate();
  const rights = useRights(definition);
  const columns = useColumns(definition);
  const isPhone = usePhone();
  const hasRoom = useRoomForPanel();
  const [height, setHeight] = useStore<RowHeight>('list.height', 'normal');
  const { pathOf, open, close } = useOpening(definition.name);
  const rows = list.data ?? [];
  const step = useKeys(rows, openId, open, close);
  const canWrite = definition.serverOnly !== true;
  const canPick = canWrite && !isPhone && (rights.may('U') || rights.may('D')) && definition.appendOnly !== true;
  const canCreate = canWrite && rights.may('C');
  const [firstView] = useBuiltInViews(definition);
  const isFirst =
    firstView !== undefined && firstView.opens !== false && list.filterValues.q === undefined && isShown(firstView, list.filterValues);
  const isNarrowed = !isFirst && Object.keys(list.filterValues).length > 0;
  const isBare = useIsBare(definition.name, isFirst && list.total === 0);
  const isEmpty = !list.isPending && list.total === 0 && !isNarrowed && (!isFirst || isBare) && list.error == null;
  const name = translate(`resources.${definition.name}.name`, { _: definition.name });
  const { Note } = useSlots().overrides[definition.name] ?? NO_OVERRIDES;
  const panel =
    openId === undefined ? null : (
      <Suspense fallback={<PanelBones isBeside={hasRoom} />}>
        <RecordPanel key={openId} of={definition} id={openId} isBeside={hasRoom} onClose={close} onStep={step} />
      </Suspense>
    );
  if (panel !== null && !hasRoom) return panel;
  return (
    <>
      <PageBar title={name} total={<Total />} />
      <div className="tools">
        <Views of={definition} />
        <span className="grow" />
        {!isPhone && (
          <>
            <ColumnsMenu register={definition.name} columns={columns} />
            <HeightButton height={height} onChange={setHeight} />
          </>
        )}
        <FileButtons of={definition} columns={columns.shown} />
        {canCreate && <CreateButton of={definition} isPrimary={!isEmpty} isSmall={isPhone} />}
      </div>
      {Note !== undefined && (
        <Suspense fallback={null}>
          <Note />
        </Suspense>
      )}
      {!isEmpty && <Narrowing of={definition} />}
      {canPick && <BulkBar of={definition} />}
      {list.error != null ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : isEmpty ? (
        <EmptyState of={definition} canCreate={canCreate} />
      ) : (
        <Rows
          isNone={!list.isPending && rows.length === 0}
          sentence={translate('ra.navigation.no_filtered_results', {
            name,
            one: translate(`resources.${definition.name}.one`, { _: name }),
          })}
          className={isPhone ? 'cards' : 'split'}
          panel={panel}
        >
          {isPhone ? (
            <PhoneRows of={definition} columns={columns.shown} pathOf={pathOf} />
          ) : (
            <ResourceGrid
              of={definition}
              columns={columns.shown}
              height={height}
              openId={openId}
              pathOf={pathOf}
              onOpen={open}
              canPick={canPick}
            />
          )}
        </Rows>
      )}
      {!isEmpty && list.error == null && <Pager />}
    </>
  );
}

function Total(): ReactNode {
  const { total, isPending, filterValues } = useListContext();
  const translate = useTranslate();
  const isWhole = Object.keys(filterValues).length === 0;
  return isPending ? (
    <span className="bone" style={{ width: 48 }} />
  ) : total === 0 && isWhole ? (
    translate('bb.list.none')
  ) : (
    translate('bb.list.total', { smart_count: total ?? 0, total: (total ?? 0).toLocaleString('en-US') })
  );
}

interface RowsProps {
  readonly isNone: boolean;
  readonly sentence: string;
  readonly className: string;
  readonly panel: ReactElement | null;
  readonly children: ReactElement;
}

/** The rows with the open record beside them; it stays when what was done with it took the last row out of the list. */
function Rows({ isNone, sentence, className, panel, children }: RowsProps): ReactElement {
  const { setFilters } = useListContext();
  const translate = useTranslate();
  const none = (
    <NoneFound sentence={sentence}>
      <Button onClick={() => setFilters({})}>{translate('ra.navigation.clear_filters')}</Button>
    </NoneFound>
  );
  if (isNone && panel === null) return none;
  return (
    <div className={className}>
      {isNone ? none : children}
      {panel}
    </div>
  );
}

function Narrowing({ of: definition }: { readonly of: Definition }): ReactElement {
  const { filterValues, setFilters } = useListContext();
  const translate = useTranslate();
  const label = useFieldLabel(definition.name);
  const rights = useRights(definition);
  const searched = definition.search.filter(rights.reads);
  const onSearch = useCallback(
    (text: string) => {
      const { q: _, ...others } = filterValues;
      setFilters(text.trim() === '' ? others : { ...others, q: text.trim() });
    },
    [filterValues, setFilters],
  );
  return (
    <div className="tools second">
      {searched.length > 0 && (
        <SearchBox
          value={typeof filterValues.q === 'string' ? filterValues.q : ''}
          onSearch={onSearch}
          placeholder={translate('bb.list.search', { fields: searched.slice(0, 3).map(label).join(translate('bb.list.joint')) })}
        />
      )}
      <FilterChips of={definition} values={filterValues} onChange={setFilters} />
    </div>
  );
}

/** What a list narrowed to one record's rows gives to a new one: that record. */
function givenBy(definition: Definition, filter: FilterValues): string {
  const given = Object.entries(filter).filter(
    ([name, value]) => definition.fields[name]?.kind === 'reference' && typeof value === 'string',
  );
  return given.length === 0 ? '' : `?with=${encodeURIComponent(JSON.stringify(Object.fromEntries(given)))}`;
}

function CreateButton({ of: definition, isPrimary, isSmall }: { of: Definition; isPrimary: boolean; isSmall: boolean }): ReactElement {
  const translate = useTranslate();
  const one = translate(`resources.${definition.name}.one`, { _: definition.name });
  const word = translate('bb.list.new', { one });
  const to = `/${definition.name}/create${givenBy(definition, useListContext().filterValues)}`;
  if (isSmall)
    return (
      <IconButton component={LinkBase} to={to} aria-label={word}>
        <AddIcon />
      </IconButton>
    );
  return (
    <Button component={LinkBase} to={to} variant={isPrimary ? 'contained' : 'outlined'} startIcon={<AddIcon />}>
      {word}
    </Button>
  );
}
