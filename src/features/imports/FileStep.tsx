import FileIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type DragEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportActs } from './useImport.ts';

/** Where a file is dropped or chosen. */
export function FileStep({ acts }: { readonly acts: ImportActs }): ReactElement {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { isBusy, error } = acts.state;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !isBusy) acts.choose(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same by key
    <section
      className={isOver ? 'import-drop over' : 'import-drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileIcon aria-hidden="true" />
      <h3>{translate('bb.imports.drop')}</h3>
      <p className="faint">{translate('bb.imports.or')}</p>
      <input
        ref={input}
        className="vh"
        type="file"
        tabIndex={-1}
        aria-label={translate('bb.imports.choose')}
        accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) acts.choose(file);
        }}
      />
      <Button variant="contained" autoFocus disabled={isBusy} onClick={() => input.current?.click()}>
        {translate('bb.imports.choose')}
      </Button>
      <p className="faint small">{translate('bb.imports.kinds')}</p>
      <div className="import-reading" aria-live="polite">
        {isBusy && (
          <>
            <span className="muted small">{translate('bb.imports.reading')}</span>
            <LinearProgress />
          </>
        )}
        {error !== undefined && <span className="note wrong">{error}</span>}
      </div>
    </section>
  );
}
