import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { type RaRecord, useDelete, useNavigate, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Action } from '../../../model/kernel/action.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { actionsOf } from '../registry.ts';
import { isOpen, useRights } from '../rights.ts';
import { useSlots } from '../slots.ts';

const ActionDialog = lazy(() => import('../ActionDialog.tsx'));
const IN_FOOT = 2;

/** The acts that the record's state and the user's grants allow. */
export function possibleActions(definition: Definition, record: RaRecord<string>, may: (action: Action) => boolean): Action[] {
  return actionsOf(definition.name).filter(
    action =>
      action.collection !== true &&
      record.archived_at == null &&
      may(action) &&
      (action.from === undefined || action.from.includes(String(record[action.stateField]))),
  );
}

/** The business acts as buttons, rarer and dangerous ones behind «more»; archive or delete last. */
export function ActionButtons({ of: definition, record }: { readonly of: Definition; readonly record: RaRecord<string> }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const rights = useRights(definition);
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const [started, setStarted] = useState<Action>();
  const [removing, setRemoving] = useState(false);
  const mayAct = useSlots().overrides[definition.name]?.mayAct;
  const actions = possibleActions(definition, record, action => rights.mayDo(record, action)).filter(
    action => mayAct?.[action.name]?.(record) ?? true,
  );
  const front = actions.filter(action => action.danger !== true).slice(0, IN_FOOT);
  const behind = actions.filter(action => !front.includes(action));
  const word = (action: Action): string => translate(`resources.${definition.name}.actions.${action.name}.name`, { _: action.name });
  const mayRemove =
    definition.serverOnly !== true && definition.appendOnly !== true && rights.mayOn(record, 'D') && isOpen(definition, record);
  const isArchived = record.archived_at != null;
  const hasMenu = behind.length > 0 || mayRemove;
  return (
    <>
      {front.map(action => (
        <Button key={action.name} size="small" onClick={() => setStarted(action)}>
          {word(action)}
        </Button>
      ))}
      {hasMenu && (
        <Button size="small" variant="text" aria-haspopup="menu" onClick={event => setMenu(event.currentTarget)}>
          {translate('bb.record.more_actions')}
        </Button>
      )}
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        {behind.map(action => (
          <MenuItem
            key={action.name}
            sx={action.danger === true ? { color: 'var(--wrong-text)' } : {}}
            onClick={() => {
              setMenu(null);
              setStarted(action);
            }}
          >
            {word(action)}
          </MenuItem>
        ))}
        {mayRemove && (
          <MenuItem
            sx={isArchived ? {} : { color: 'var(--wrong-text)' }}
            onClick={() => {
              setMenu(null);
              setRemoving(true);
            }}
          >
            {translate(isArchived ? 'bb.record.restore' : definition.archive === true ? 'bb.bulk.archive' : 'ra.action.delete')}
          </MenuItem>
        )}
      </Menu>
      {started !== undefined && (
        <Suspense fallback={null}>
          <ActionDialog
            of={definition}
            action={started}
            record={record}
            onClose={() => setStarted(undefined)}
            onMade={made => navigate(`/${definition.name}/${encodeURIComponent(made)}`)}
          />
        </Suspense>
      )}
      {removing && <RemoveOrRestore of={definition} record={record} onClose={() => setRemoving(false)} />}
    </>
  );
}

function RemoveOrRestore({
  of: definition,
  record,
  onClose,
}: {
  of: Definition;
  record: RaRecord<string>;
  onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [remove, { isPending }] = useDelete();
  const isArchived = record.archived_at != null;
  const kind = isArchived ? 'restore' : definition.archive === true ? 'archive' : 'delete';
  const fail = (error: unknown): void => {
    notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    onClose();
  };
  const done = (): void => {
    notify(`bb.record.${kind}d`);
    refresh();
    onClose();
    if (kind === 'delete') navigate(`/${definition.name}`);
  };
  const confirm = (): void => {
    if (kind === 'restore') dataProvider.restore(definition.name, record.id).then(done, fail);
    else
      void remove(
        definition.name,
        { id: record.id, previousData: record },
        { mutationMode: 'pessimistic', onSuccess: done, onError: fail },
      );
  };
  return (
    <ConfirmDialog
      title={translate(`bb.record.${kind}_title`)}
      sentence={translate(`bb.record.${kind}_ask`)}
      word={translate(kind === 'restore' ? 'bb.record.restore' : kind === 'archive' ? 'bb.bulk.archive' : 'ra.action.delete')}
      isDanger={kind !== 'restore'}
      isBusy={isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
