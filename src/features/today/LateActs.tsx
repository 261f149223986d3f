import MoreIcon from '@mui/icons-material/MoreHorizOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { HttpError, type RaRecord, useGetOne, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Action } from '../../../model/kernel/action.ts';
import type { BoardTask } from '../../../model/rules/board.ts';
import { actionsOf, definitionOf } from '../../kit/registry.ts';
import { rightsOf } from '../../kit/rights.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { useGrants, useSession } from '../../providers/session.ts';

const ActionDialog = lazy(() => import('../../kit/ActionDialog.tsx'));

/** The dialog of an act on a task, once its record is there. */
function ActOn({
  id,
  action,
  onClose,
}: {
  readonly id: string;
  readonly action: Action;
  readonly onClose: () => void;
}): ReactElement | null {
  const { data } = useGetOne<RaRecord<string>>('tasks', { id });
  const definition = definitionOf('tasks');
  if (data === undefined || definition === undefined) return null;
  return (
    <Suspense fallback={null}>
      <ActionDialog of={definition} action={action} record={data} onClose={onClose} />
    </Suspense>
  );
}

/** Reminds the holder with one tap; what has been done today stands there as done. */
function Remind({ task, holder }: { readonly task: BoardTask; readonly holder: string }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const today = useSession()?.today;
  const [busy, setBusy] = useState(false);
  const isReminded = task.reminded_on !== null && task.reminded_on === today;
  const remind = (): void => {
    setBusy(true);
    dataProvider
      .act('tasks', task.id, 'remind', {})
      .then(
        () => notify('bb.today.reminded', { messageArgs: { name: holder } }),
        (error: unknown) => {
          if (error instanceof HttpError) notify(error.message, { type: 'error' });
          else throw error;
        },
      )
      .finally(() => {
        setBusy(false);
        refresh();
      });
  };
  return (
    <Button
      size="small"
      className="remind"
      data-as-wide-as={translate('bb.today.reminded_today')}
      disabled={busy || isReminded}
      onClick={remind}
    >
      {translate(isReminded ? 'bb.today.reminded_today' : 'bb.today.remind')}
    </Button>
  );
}

interface ActsProps {
  readonly task: BoardTask;
  readonly holder: string;
  /** Late now; otherwise it was left undone on a day before. */
  readonly isLate: boolean;
}

/** What can be done about a late task: remind and hand over first; about one that was missed: say why. The rest stands behind «more». */
export function LateActs({ task, holder, isLate }: ActsProps): ReactElement | null {
  const translate = useTranslate();
  const grants = useGrants();
  const me = useSession()?.user.staff_id ?? null;
  const [action, setAction] = useState<Action>();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const definition = definitionOf('tasks');
  if (definition === undefined) return null;
  const oversees = rightsOf(grants, definition).may('A');
  const isMine = task.holder_id === me;
  if (!oversees && !isMine) return null;
  const rest = (oversees ? ['hand_over', 'waive', 'explain'] : ['explain']).filter(name => name !== 'waive' || !isMine);
  const first = isLate && oversees ? 'hand_over' : 'explain';
  const word = (name: string): string => translate(`bb.today.${name}`);
  const begin = (name: string): void => {
    setMenu(null);
    setAction(actionsOf('tasks').find(one => one.name === name));
  };
  const behind = rest.filter(name => name !== first);
  return (
    <span className="acts2">
      {isLate && oversees && !isMine && <Remind task={task} holder={holder} />}
      <Button size="small" onClick={() => begin(first)}>
        {word(first)}
      </Button>
      {behind.length > 0 && (
        <IconButton
          size="small"
          aria-label={translate('bb.record.more_actions')}
          aria-haspopup="menu"
          onClick={event => setMenu(event.currentTarget)}
        >
          <MoreIcon fontSize="small" />
        </IconButton>
      )}
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        {behind.map(name => (
          <MenuItem key={name} onClick={() => begin(name)}>
            {word(name)}
          </MenuItem>
        ))}
      </Menu>
      {action !== undefined && <ActOn id={task.id} action={action} onClose={() => setAction(undefined)} />}
    </span>
  );
}
