import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { type FaultName, readFault } from '../../model/rules/faults.ts';

/** What went wrong in the reader's words, with what to do; the technical text stands small below it. */
export function FaultText({ fault, detail }: { readonly fault: FaultName; readonly detail: string }): ReactElement {
  const translate = useTranslate();
  return (
    <span>
      <span style={{ color: 'var(--wrong-text)' }}>{translate(`fault.${fault}`)}</span>
      {detail !== '' && (
        <span className="small faint" style={{ display: 'block', overflowWrap: 'anywhere' }}>
          {translate('fault.detail', { detail })}
        </span>
      )}
    </span>
  );
}

/** A fault as the server keeps it in one line of text. */
export function KeptFault({ text }: { readonly text: string }): ReactElement {
  return <FaultText {...readFault(text)} />;
}
