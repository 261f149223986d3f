import type { ReactElement } from 'react';
import type { Step } from '../../../model/rules/approvals.ts';
import type { CellProps } from '../../kit/kind.ts';
import { StepWord } from './StepWord.tsx';

/** The steps of a rule one after the other: 直接上级 → 老板. */
export default function StepsCell({ value }: CellProps): ReactElement {
  const steps = Array.isArray(value) ? (value as readonly Step[]) : [];
  return (
    <span>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the row
        <span key={at}>
          {at > 0 && <span className="faint"> → </span>}
          <StepWord step={step} />
        </span>
      ))}
    </span>
  );
}
