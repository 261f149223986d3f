import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useDeleteMany, useListContext, useNotify, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { useRights } from '../rights.ts';
import { usePickedUnder } from './pickedUnder.ts';

const BulkEditDialog = lazy(() => import('../BulkEditDialog.tsx'));

/** What can be done with the picked rows; stands over the table while rows are picked. */
export function BulkBar({ of: definition }: { readonly of: Definition }): ReactElement | null {
  const { selectedIds, onUnselectItems, data, filterValues } = useListContext();
  const translate = useTranslate();
  const rights = useRights(definition);
  const [open, setOpen] = useState<'edit' | 'remove'>();
  usePickedUnder(definition.name, filterValues, onUnselectItems);
  if (selectedIds.length === 0) return null;
  const close = (): void => setOpen(undefined);
  const isArchive = definition.archive === true;
  const isInArchive = filterValues.archived_at_null === false;
  return (
    <div className="bulk" role="toolbar" aria-label={translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}>
      <span className="strong">{translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}</span>
      {rights.may('U') && (
        <Button size="small" onClick={() => setOpen('edit')}>
          {translate('bb.bulk.edit')}
        </Button>
      )}
      {rights.may('D') && !isInArchive && (
        <Button size="small" onClick={() => setOpen('remove')}>
          {translate(isArchive ? 'bb.bulk.archive' : 'ra.action.delete')}
        </Button>
      )}
      <button type="button" className="link small" onClick={() => onUnselectItems()}>
        {translate('ra.action.unselect')}
      </button>
      {open === 'edit' && (
        <Suspense fallback={null}>
          <BulkEditDialog of={definition} ids={selectedIds.map(String)} rows={data ?? []} onClose={close} onDone={onUnselectItems} />
        </Suspense>
      )}
      {open === 'remove' && <RemoveDialog of={definition} onClose={close} />}
    </div>
  );
}

function RemoveDialog({ of: definition, onClose }: { of: Definition; onClose: () => void }): ReactElement {
  const { selectedIds, onUnselectItems, refetch } = useListContext();
  const translate = useTranslate();
  const notify = useNotify();
  const [remove, { isPending }] = useDeleteMany();
  const word = definition.archive === true ? 'archive' : 'delete';
  const confirm = (): void => {
    void remove(
      definition.name,
      { ids: selectedIds },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify(`bb.bulk.${word}d`, { messageArgs: { smart_count: selectedIds.length } });
          onUnselectItems();
          void refetch();
          onClose();
        },
        onError: error => {
          notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={translate(`bb.bulk.${word}_title`, { smart_count: selectedIds.length })}
      sentence={translate(`bb.bulk.${word}_ask`)}
      word={translate(definition.archive === true ? 'bb.bulk.archive' : 'ra.action.delete')}
      isDanger
      isBusy={isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
