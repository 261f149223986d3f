import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactElement, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { FileEntry } from '../../../model/kernel/kinds/files.ts';
import { dataProvider, fileUrl } from '../../providers/dataProvider.ts';
import type { CellProps, InputProps, KindParts } from '../kind.ts';

const asFiles = (value: unknown): readonly FileEntry[] => (Array.isArray(value) ? (value as FileEntry[]) : []);
const KIB = 1024;

/** A size as people read it. */
export function sizeText(bytes: number): string {
  if (bytes < KIB) return `${bytes} B`;
  return bytes < KIB * KIB ? `${Math.round(bytes / KIB)} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;
}

function Cell({ value, register, record }: CellProps): ReactElement {
  const id = typeof record?.id === 'string' ? record.id : undefined;
  return (
    <>
      {asFiles(value).map(file => (
        <span key={file.id} className="row" style={{ display: 'inline-flex', gap: 4, marginRight: 8 }}>
          <AttachIcon sx={{ fontSize: 16, color: 'var(--text-3)' }} />
          {id === undefined ? (
            file.name
          ) : (
            <a
              className="link"
              href={fileUrl(register, id, file.id)}
              target="_blank"
              rel="noreferrer"
              onClick={event => event.stopPropagation()}
            >
              {file.name}
            </a>
          )}
        </span>
      ))}
    </>
  );
}

function Input({ id, value, onChange, of, describedBy, label }: InputProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const files = asFiles(value);
  const most = of.max ?? 20;
  const add = async (chosen: readonly File[]): Promise<void> => {
    setBusy(true);
    try {
      const stored = await Promise.all(chosen.slice(0, most - files.length).map(file => dataProvider.upload(file)));
      onChange([...files, ...stored.filter(file => !files.some(one => one.id === file.id))]);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset
      aria-label={label}
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        void add([...event.dataTransfer.files]);
      }}
    >
      {files.map(file => (
        <div key={file.id} className="row small" style={{ minHeight: 28 }}>
          <span className="grow">{file.name}</span>
          <span className="faint">{sizeText(file.size)}</span>
          <IconButton
            size="small"
            aria-label={translate('ra.action.remove')}
            onClick={() => onChange(files.filter(one => one.id !== file.id))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </div>
      ))}
      {busy && <LinearProgress />}
      {files.length < most && (
        <Button
          id={id}
          size="small"
          startIcon={<AttachIcon />}
          aria-describedby={describedBy}
          onClick={() => chooser.current?.click()}
          disabled={busy}
        >
          {translate('bb.form.add_file')}
        </Button>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={most > 1}
        aria-label={label}
        onChange={event => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </fieldset>
  );
}

export const filesParts: KindParts = { Cell, Input };

function SignatureCell({ value, register, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const id = typeof record?.id === 'string' ? record.id : undefined;
  if (id === undefined) return <>✓</>;
  return <img src={fileUrl(register, id, String(value))} alt={translate('bb.form.signature')} style={{ maxHeight: 40, maxWidth: 160 }} />;
}

/** A drawn signature is taken where it is given, by the screen of that act; forms only show it. */
export const signatureParts: KindParts = { Cell: SignatureCell };
