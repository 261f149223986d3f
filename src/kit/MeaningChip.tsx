import type { ReactElement, ReactNode } from 'react';
import type { Meaning } from './meaning.ts';

const SIGNS: Readonly<Record<Meaning, ReactElement>> = {
  done: <path d="m2.2 6.4 2.6 2.6 5-5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  wait: (
    <>
      <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.7a4.3 4.3 0 0 1 0 8.6Z" fill="currentColor" />
    </>
  ),
  warn: <path d="M6 1.2 11.2 10.6H.8Z" fill="currentColor" />,
  wrong: <path d="m2.6 2.6 6.8 6.8m0-6.8-6.8 6.8" stroke="currentColor" strokeWidth="2" />,
  info: <rect x="1.5" y="1.5" width="9" height="9" rx="1.5" fill="currentColor" />,
  idle: <circle cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.4" />,
  calm: <circle cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.2" opacity=".55" />,
};

/** The sign of a meaning: each has its own shape, so that it reads in black and white. */
export function Sign({ of }: { readonly of: Meaning }): ReactElement {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {SIGNS[of]}
    </svg>
  );
}

/** A state: shape, then word, then colour; the normal one is plain grey. */
export function MeaningChip({ of, children }: { readonly of: Meaning; readonly children: ReactNode }): ReactElement {
  return (
    <span className={`chip ${of}`}>
      <Sign of={of} />
      {children}
    </span>
  );
}
