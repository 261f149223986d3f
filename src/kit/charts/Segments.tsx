import type { ReactElement } from 'react';
import './charts.css';

interface SegmentsProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly chosen: string;
  readonly text: (code: string) => string;
  readonly onChoose: (code: string) => void;
}

/** A few choices side by side, one of them taken. */
export function Segments({ label, codes, chosen, text, onChoose }: SegmentsProps): ReactElement {
  return (
    <fieldset className="segments" aria-label={label}>
      {codes.map(code => (
        <button key={code} type="button" aria-pressed={code === chosen} onClick={() => onChoose(code)}>
          {text(code)}
        </button>
      ))}
    </fieldset>
  );
}
