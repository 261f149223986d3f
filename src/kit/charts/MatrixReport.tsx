import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Dataset } from '../../../model/kernel/dataset.ts';
import { drillPath } from './drill.ts';
import { figuresTogether } from './figures.ts';
import { Matrix } from './Matrix.tsx';
import { ReportSection } from './ReportSection.tsx';
import { matrixOf } from './shape.ts';
import { useGroupText } from './useGroupText.ts';
import { useReport } from './useReport.ts';

interface MatrixReportProps {
  readonly of: Dataset;
  readonly title: string;
  readonly by: readonly [down: string, across: string];
  readonly measure: string;
  /** Codes that are left out while nothing stands in their row or column. */
  readonly hideEmpty?: readonly string[];
  readonly more?: { readonly to: string; readonly text?: string };
  readonly tools?: ReactNode;
  readonly className?: string;
}

const optionsOf = (of: Dataset, name: string): readonly string[] => of.dimensions[name]?.field.options ?? [];

/** Two dimensions with fixed codes as a table; each number opens the records behind it. */
export function MatrixReport({ of, title, by, measure, hideEmpty = [], more, tools, className }: MatrixReportProps): ReactElement {
  const translate = useTranslate();
  const [down, across] = by;
  const state = useReport({ dataset: of.name, by, measures: [measure] });
  const text = useGroupText(of, state.data);
  const kind = of.measures[measure]?.kind ?? 'integer';
  const shape = useMemo(
    () => matrixOf(state.data?.rows ?? [], [down, across], measure, [optionsOf(of, down), optionsOf(of, across)], hideEmpty),
    [state.data, of, down, across, measure, hideEmpty],
  );
  const { text: figure, unit } = figuresTogether(kind, [shape.total]);
  const to = (row: string | undefined, column: string | undefined): string | undefined => {
    const group = { ...(row === undefined ? {} : { [down]: row }), ...(column === undefined ? {} : { [across]: column }) };
    return Object.keys(group).length === 0 ? undefined : drillPath(of, Object.keys(group), {}, group);
  };
  return (
    <ReportSection
      title={title}
      {...(unit === undefined ? {} : { unit: translate(`bb.charts.unit.${unit}`) })}
      state={state}
      height={200}
      {...(more === undefined ? {} : { more })}
      {...(className === undefined ? {} : { className })}
      tools={tools}
    >
      {shape.total === 0 ? (
        <p className="muted">{translate('bb.charts.empty')}</p>
      ) : (
        <Matrix
          shape={shape}
          title={title}
          corner={translate(`datasets.${of.name}.dimensions.${down}`)}
          rowText={code => text(down, code)}
          columnText={code => text(across, code)}
          figure={figure}
          to={to}
        />
      )}
    </ReportSection>
  );
}
