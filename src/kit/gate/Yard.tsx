import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { Mark } from '../Mark.tsx';

const ROWS = 3;
const BAYS = 5;
const SLATS = 12;
/** How far each gate is let down, from 0 (open) to 12 slats; the taken bay is drawn full. */
const SHUT: readonly (readonly number[])[] = [
  [12, 4, 0, 12, 7],
  [2, 12, 12, -1, 9],
  [12, 5, 1, 12, 12],
];

const gate = (x: number): string => `M${x} 117V45a44 44 0 0 1 88 0V117`;

/** How far from the middle the arch reaches at a height, so that slats end at the wall. */
function halfWidth(y: number): number {
  return y >= 45 ? 38 : Math.sqrt(Math.max(44 ** 2 - (45 - y) ** 2, 0)) - 6;
}

/** The drawing beside the sign-in form: three rows of bays, one of them taken. */
export function Yard(): ReactElement {
  const translate = useTranslate();
  return (
    <section className="yard" aria-hidden="true">
      <div className="row" style={{ gap: 12, font: '600 22px/36px var(--font)' }}>
        <Mark size={36} />
        Backbay
      </div>
      <svg
        aria-hidden="true"
        viewBox="0 0 442 408"
        width="442"
        height="408"
        fill="none"
        strokeWidth="1.25"
        style={{ margin: 'auto 0', overflow: 'visible' }}
      >
        {Array.from({ length: ROWS }, (_, row) => (
          <g key={SHUT[row]?.join()} transform={`translate(0 ${row * 144})`}>
            {Array.from({ length: BAYS }, (_, bay) => {
              const slats = SHUT[row]?.[bay] ?? 0;
              const x = 1 + bay * 88;
              if (slats < 0) return <path key={x} d={gate(x)} fill="var(--accent)" stroke="var(--accent)" />;
              return (
                <g key={x}>
                  <path d={gate(x)} stroke="var(--field-line)" />
                  {Array.from({ length: Math.min(slats, SLATS) }, (_, slat) => {
                    const y = 11 + slat * 9;
                    const half = halfWidth(y);
                    return <path key={y} d={`M${x + 44 - half} ${y}H${x + 44 + half}`} stroke="var(--line-2)" />;
                  })}
                </g>
              );
            })}
            <path d="M-40 117H482" stroke="var(--text-2)" />
          </g>
        ))}
      </svg>
      <p style={{ font: '20px/28px var(--font)', color: 'var(--text-2)' }}>{translate('bb.auth.motto')}</p>
    </section>
  );
}
