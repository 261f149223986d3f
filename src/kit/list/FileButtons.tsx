import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import ImportIcon from '@mui/icons-material/FileUploadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, Suspense, useState } from 'react';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { exportUrl } from '../../providers/dataProvider.ts';
import { useRights } from '../rights.ts';
import { useSlots } from '../slots.ts';
import { usePhone } from '../useWidth.ts';
import { withExtras } from './ResourceGrid.tsx';

interface FileButtonsProps {
  readonly of: Definition;
  readonly columns: readonly string[];
}

/** Files in, files out. */
export function FileButtons({ of: definition, columns }: FileButtonsProps): ReactElement | null {
  const rights = useRights(definition);
  const isPhone = usePhone();
  const extras = useSlots().overrides[definition.name]?.columns?.filter(one => one.isExported === true) ?? [];
  if (isPhone) return null;
  const mayImport = definition.serverOnly !== true && definition.key.length > 0 && rights.may('C');
  return (
    <>
      {mayImport && <ImportButton register={definition.name} />}
      <ExportMenu of={definition} columns={withExtras(columns, extras)} mayExport={rights.may('E')} />
    </>
  );
}

export function ImportButton({
  register,
  variant = 'text',
}: {
  readonly register: string;
  readonly variant?: 'text' | 'contained';
}): ReactElement | null {
  const translate = useTranslate();
  const { ImportDialog } = useSlots();
  const [open, setOpen] = useState(false);
  if (ImportDialog === undefined) return null;
  return (
    <>
      <Button variant={variant} startIcon={variant === 'text' ? <ImportIcon /> : undefined} onClick={() => setOpen(true)}>
        {translate(variant === 'text' ? 'bb.list.import' : 'bb.empty.choose_file')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ImportDialog register={register} open onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Takes along everything that the filter lets through, in the order and columns that are shown; the server writes the file. */
function ExportMenu({ of: definition, columns, mayExport }: FileButtonsProps & { mayExport: boolean }): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const { filterValues, sort, total } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  const href = (format: 'xlsx' | 'csv', of: readonly string[]): string =>
    exportUrl(definition.name, format, {
      filter: JSON.stringify(filterValues),
      sort: JSON.stringify([sort.field, sort.order]),
      locale,
      ...(of.length === 0 ? {} : { columns: JSON.stringify(of) }),
    });
  const item = (format: 'xlsx' | 'csv', of: readonly string[], word: string): ReactElement => (
    <MenuItem component="a" href={href(format, of)} download onClick={close}>
      {translate(word)}
    </MenuItem>
  );
  return (
    <>
      <Button variant="text" startIcon={<ExportIcon />} aria-haspopup="menu" onClick={event => setAnchor(event.currentTarget)}>
        {translate('bb.list.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {mayExport && (
          <li className="faint small" style={{ padding: '2px 14px 6px' }}>
            {translate('bb.list.export_rows', { smart_count: total ?? 0, total: (total ?? 0).toLocaleString('en-US') })}
          </li>
        )}
        {mayExport && item('xlsx', columns, 'bb.list.export_shown')}
        {mayExport && item('xlsx', [], 'bb.list.export_all')}
        {mayExport && item('csv', [], 'bb.list.export_csv')}
        <MenuItem
          onClick={() => {
            close();
            window.setTimeout(() => window.print());
          }}
        >
          <PrintIcon fontSize="small" />
          {translate('bb.list.print')}
        </MenuItem>
      </Menu>
    </>
  );
}
