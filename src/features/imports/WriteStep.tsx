import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { MeaningChip } from '../../kit/MeaningChip.tsx';
import type { Meaning } from '../../kit/meaning.ts';
import { secondsLeft } from './state.ts';
import type { ImportActs } from './useImport.ts';
import { type BatchState, VERBS } from './wire.ts';

const MEANING: Readonly<Record<BatchState, Meaning>> = {
  staging: 'wait',
  writing: 'wait',
  done: 'done',
  failed: 'wrong',
  cancelled: 'idle',
  undone: 'idle',
};

function Running({ acts }: { readonly acts: ImportActs }): ReactElement {
  const translate = useTranslate();
  const began = useRef(0);
  const [now, setNow] = useState(0);
  const { progress } = acts;
  useEffect(() => {
    began.current = performance.now();
  }, []);
  useEffect(() => {
    if (progress !== undefined) setNow(performance.now());
  }, [progress]);
  const seconds = progress === undefined ? undefined : secondsLeft(progress, now - began.current);
  const part = progress === undefined || progress.total === 0 ? 0 : (100 * progress.done) / progress.total;
  return (
    <>
      <div className="row small">
        <span className="muted">
          {progress !== undefined && translate('bb.imports.progress', { percent: Math.floor(Math.min(100, part)) })}
        </span>
        <span className="grow" />
        {seconds !== undefined && <span className="faint">{translate('bb.imports.left', { seconds })}</span>}
      </div>
      <LinearProgress variant="determinate" value={Math.min(100, part)} aria-label={translate('bb.imports.state.writing')} />
      <p className="faint small">{translate('bb.imports.goes_on')}</p>
    </>
  );
}

/** Taking a batch back asks once more, in place. */
function Undo({ acts }: { readonly acts: ImportActs }): ReactElement {
  const translate = useTranslate();
  const [isSure, setSure] = useState(false);
  const { create = 0, update = 0 } = acts.progress?.counts ?? {};
  return (
    <>
      {isSure && <span className="note warn">{translate('bb.imports.undo_ask', { create, update })}</span>}
      <Button
        variant="outlined"
        color={isSure ? 'error' : 'primary'}
        disabled={acts.state.isBusy}
        onClick={() => (isSure ? acts.undo() : setSure(true))}
      >
        {translate('bb.imports.undo')}
      </Button>
    </>
  );
}

/** The writing itself: how far it is, how it ended, and the way back. */
export function WriteStep({ acts, onClose }: { readonly acts: ImportActs; readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const { progress, state } = acts;
  const at: BatchState = progress?.state ?? 'staging';
  const isRunning = at === 'staging' || at === 'writing';
  const error = state.error ?? progress?.error;
  return (
    <>
      <section className="import-write" aria-live="polite">
        <MeaningChip of={MEANING[at]}>{translate(`bb.imports.state.${at}`)}</MeaningChip>
        {error !== undefined && <p className="t-wrong">{error}</p>}
        {isRunning && <Running acts={acts} />}
        {at === 'done' && progress !== undefined && (
          <dl>
            {VERBS.filter(verb => progress.counts[verb] > 0).map(verb => (
              <div key={verb}>
                <dt>{translate(verb === 'bad' ? 'bb.imports.left_out' : `bb.imports.tab.${verb}`)}</dt>
                <dd>{progress.counts[verb].toLocaleString('en-US')}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <footer className="import-foot">
        <LinkBase className="link small" to="/import_batches" onClick={onClose}>
          {translate('bb.imports.batches')}
        </LinkBase>
        <span className="grow" />
        {at === 'staging' && (
          <Button variant="outlined" disabled={state.isBusy} onClick={acts.stop}>
            {translate('bb.imports.stop')}
          </Button>
        )}
        {at === 'done' && <Undo acts={acts} />}
        {!isRunning && at !== 'done' && (
          <Button variant="outlined" onClick={acts.restart}>
            {translate('bb.imports.again')}
          </Button>
        )}
        {!isRunning && (
          <Button variant="contained" onClick={onClose}>
            {translate('bb.imports.finish')}
          </Button>
        )}
      </footer>
    </>
  );
}
