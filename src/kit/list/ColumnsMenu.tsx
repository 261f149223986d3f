import ArrowDown from '@mui/icons-material/KeyboardArrowDownOutlined';
import ArrowUp from '@mui/icons-material/KeyboardArrowUpOutlined';
import HeightIcon from '@mui/icons-material/ReorderOutlined';
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFieldLabel } from '../labels.ts';
import type { Columns } from './columns.ts';
import type { RowHeight } from './ResourceGrid.tsx';

/** Which columns stand in the table, and in which order. */
export function ColumnsMenu({ register, columns }: { readonly register: string; readonly columns: Columns }): ReactElement {
  const translate = useTranslate();
  const label = useFieldLabel(register);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Tooltip title={translate('ra.action.select_columns')}>
        <IconButton aria-label={translate('ra.action.select_columns')} onClick={event => setAnchor(event.currentTarget)}>
          <ColumnsIcon />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <ul style={{ padding: 8, minWidth: 240, maxHeight: '60vh', overflow: 'auto' }}>
          {columns.all.map(name => (
            <li key={name} className="row" style={{ gap: 2 }}>
              <Checkbox
                id={`column-${name}`}
                checked={columns.shown.includes(name)}
                disabled={columns.shown.length === 1 && columns.shown[0] === name}
                onChange={() => columns.toggle(name)}
              />
              <label htmlFor={`column-${name}`} className="grow">
                {label(name)}
              </label>
              <IconButton
                size="small"
                aria-label={`${translate('ra.action.move_up')} ${label(name)}`}
                onClick={() => columns.move(name, -1)}
              >
                <ArrowUp fontSize="small" />
              </IconButton>
              <IconButton
                size="small"
                aria-label={`${translate('ra.action.move_down')} ${label(name)}`}
                onClick={() => columns.move(name, 1)}
              >
                <ArrowDown fontSize="small" />
              </IconButton>
            </li>
          ))}
        </ul>
        {columns.isChosen && (
          <div style={{ padding: '0 8px 8px', textAlign: 'right' }}>
            <Button variant="text" size="small" onClick={columns.reset}>
              {translate('ra.action.reset')}
            </Button>
          </div>
        )}
      </Popover>
    </>
  );
}

const NEXT: Readonly<Record<RowHeight, RowHeight>> = { normal: 'tall', tall: 'low', low: 'normal' };

/** 36, 40 or 32 pixels a row, one press each. */
export function HeightButton({
  height,
  onChange,
}: {
  readonly height: RowHeight;
  readonly onChange: (height: RowHeight) => void;
}): ReactElement {
  const translate = useTranslate();
  return (
    <Tooltip title={translate('bb.list.row_height')}>
      <IconButton aria-label={translate('bb.list.row_height')} onClick={() => onChange(NEXT[height])}>
        <HeightIcon />
      </IconButton>
    </Tooltip>
  );
}
