import type { ReactElement } from 'react';

/** The mark of the house: a B lying on its back is two service bays, one free, one taken. */
export function Mark({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg
      className="mark"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M3.5 28.5V10.75a6.25 6.25 0 0 1 12.5 0V28.5Z" />
      <path d="M16 28.5V10.75a6.25 6.25 0 0 1 12.5 0V28.5Z" fill="currentColor" />
    </svg>
  );
}
