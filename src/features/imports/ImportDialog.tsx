import CloseIcon from '@mui/icons-material/CloseOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { Sign } from '../../kit/MeaningChip.tsx';
import type { ImportDialogProps } from '../../kit/slots.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { FileStep } from './FileStep.tsx';
import './imports.css';
import { MappingPane } from './MappingPane.tsx';
import { ResultPane } from './ResultPane.tsx';
import { unfilled, writable } from './state.ts';
import { type ImportActs, useImport } from './useImport.ts';
import { WriteStep } from './WriteStep.tsx';

await needWords('imports');

const STEPS = ['file', 'map', 'check', 'write'] as const;

/** The step at which the import stands, from 0; 4 when all is done. */
function stepOf({ state, progress }: ImportActs): number {
  if (state.phase === 'file') return 0;
  if (state.phase === 'write') return progress?.state === 'done' ? STEPS.length : 3;
  return state.preview !== undefined && unfilled(state.preview).length > 0 ? 1 : 2;
}

function Steps({ at }: { readonly at: number }): ReactElement {
  const translate = useTranslate();
  return (
    <ol className="import-steps">
      {STEPS.map((step, index) => (
        <li key={step} className={index < at ? 'past' : index === at ? 'now' : undefined} aria-current={index === at ? 'step' : undefined}>
          {index < at ? <Sign of="done" /> : index + 1} {translate(`bb.imports.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function FileLine({ acts }: { readonly acts: ImportActs }): ReactElement | null {
  const translate = useTranslate();
  const { preview } = acts.state;
  if (preview === undefined) return null;
  const rows = translate(preview.layout === 'wide' ? 'bb.imports.records' : 'bb.imports.rows', {
    count: preview.rows.toLocaleString('en-US'),
  });
  const encoding = preview.encoding === null ? '' : ` · ${preview.encoding.toUpperCase()}`;
  return (
    <span className="import-file">
      <span className="muted">{preview.filename}</span>
      <span className="faint">
        {' · '}
        {rows}
        {encoding}
      </span>
    </span>
  );
}

/** What can be done now: back, leave, write. */
function CheckFoot({ acts, onClose }: { readonly acts: ImportActs; readonly onClose: () => void }): ReactElement | null {
  const translate = useTranslate();
  const { preview, choices, isBusy } = acts.state;
  if (preview === undefined) return null;
  const { count, isReady } = writable(preview, choices);
  const missing = unfilled(preview);
  return (
    <>
      {missing.length > 0 ? (
        <span className="note warn">{translate('bb.imports.required', { names: missing.join(translate('bb.comma')) })}</span>
      ) : (
        <span className="note">
          <Sign of="info" />
          {translate('bb.imports.all_or_nothing')}
        </span>
      )}
      <span className="grow" />
      <Button variant="text" onClick={onClose}>
        {translate('bb.imports.cancel')}
      </Button>
      <Button variant="outlined" onClick={acts.restart}>
        {translate('bb.imports.back')}
      </Button>
      <Button variant="contained" disabled={!isReady || isBusy || missing.length > 0} onClick={acts.write}>
        {count === 0 ? translate('bb.imports.nothing_to_write') : translate('bb.imports.write', { count: count.toLocaleString('en-US') })}
      </Button>
    </>
  );
}

/** From a clerk's file to rows: choose, match the columns, look at what would happen, write all or nothing, take back. */
export default function ImportDialog({ register, open, onClose }: ImportDialogProps): ReactElement {
  const translate = useTranslate();
  const acts = useImport(register);
  const { phase, isBusy, error, preview } = acts.state;
  const name = translate(`resources.${register}.name`);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="import-title"
      slotProps={{ paper: { className: 'import-paper' } }}
    >
      <header className="import-head">
        <h2 id="import-title">{translate('bb.imports.title', { name })}</h2>
        <FileLine acts={acts} />
        <span className="grow" />
        <Steps at={stepOf(acts)} />
        <IconButton onClick={onClose} aria-label={translate('bb.imports.close')}>
          <CloseIcon />
        </IconButton>
      </header>
      {phase === 'file' && <FileStep acts={acts} />}
      {phase === 'check' && preview !== undefined && (
        <div className="import-grid">
          <MappingPane acts={acts} preview={preview} />
          <ResultPane acts={acts} preview={preview} />
        </div>
      )}
      {phase === 'write' && <WriteStep acts={acts} onClose={onClose} />}
      {phase === 'check' && (
        <div className="import-busy" aria-live="polite">
          {error !== undefined && <span className="t-wrong">{error}</span>}
          {isBusy && <span>{translate('bb.imports.checking')}</span>}
          {isBusy && <LinearProgress />}
        </div>
      )}
      {phase === 'check' && (
        <footer className="import-foot">
          <CheckFoot acts={acts} onClose={onClose} />
        </footer>
      )}
    </Dialog>
  );
}
