import { type ReactElement, type ReactNode, useMemo } from 'react';
import { LinkBase, useLocale, useNavigate, useTranslate } from 'react-admin';
import type { Dataset, ReportRow } from '../../../model/kernel/dataset.ts';
import { drillPath } from './drill.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { figureOf, monthText } from './figures.ts';
import { LazySeries } from './LazySeries.tsx';
import { ReportSection } from './ReportSection.tsx';
import { type Series, seriesOf } from './series.ts';
import { monthsBetween, type Point, splitTimeline, timeline } from './shape.ts';
import { useGroupText } from './useGroupText.ts';
import { type ReportQuery, type ReportState, useReport } from './useReport.ts';

interface MonthChartProps {
  readonly of: Dataset;
  readonly title: string;
  /** One line or bar each; the first is what `split` splits. All of one kind. */
  readonly measures: readonly [string, ...string[]];
  /** A second dimension, one line for each of its values. */
  readonly split?: string | undefined;
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly height: number;
  readonly mark?: 'line' | 'bar' | 'stack';
  /** The months to show when the rows alone would not say where the period begins and ends. */
  readonly months?: readonly string[] | undefined;
  /** The rows are all that happened: a month without one is zero, not unknown. */
  readonly isComplete?: boolean;
  readonly table: 'folded' | 'open';
  readonly more?: { readonly to: string; readonly text?: string };
  readonly tools?: ReactNode;
  readonly className?: string;
}

function pointsOf(rows: readonly ReportRow[], props: MonthChartProps): { points: Point[]; names: readonly string[] } {
  const { split, measures, months } = props;
  if (split !== undefined) return splitTimeline(rows, split, measures[0]);
  return { points: timeline(rows, measures, months ?? monthsBetween(rows), props.isComplete ? 0 : null), names: measures };
}

interface TableProps {
  readonly chart: MonthChartProps;
  readonly state: ReportState;
  readonly points: readonly Point[];
  readonly series: readonly Series[];
  readonly kind: 'integer' | 'quantity' | 'money' | 'percent';
  readonly pathOf: (month: string) => string | undefined;
}

function MonthTable({ chart, state, points, series, kind, pathOf }: TableProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  const totals = series.map(({ key }) => state.data?.totals[key]);
  const cell = (value: string | number | null | undefined): ReactNode =>
    typeof value === 'number' ? figureOf(kind, value).text : <span className="faint">{translate('bb.charts.unknown')}</span>;
  return (
    <FiguresTable
      title={chart.title}
      isFolded={chart.table === 'folded'}
      rows={[...points].reverse()}
      rowKey={point => point.x}
      columns={[
        {
          key: 'month',
          head: translate(`datasets.${chart.of.name}.dimensions.month`),
          cell: point => {
            const [text, path] = [monthText(point.x, locale), pathOf(point.x)];
            return path === undefined ? text : <LinkBase to={path}>{text}</LinkBase>;
          },
        },
        ...series.map(({ key, name }) => ({ key, head: name, isNumber: true, cell: (point: Point) => cell(point[key]) })),
      ]}
      {...(chart.split === undefined ? { foot: [translate('bb.charts.total'), ...totals.map(cell)] } : {})}
    />
  );
}

/** What the colours of bars mean; lines are named at their ends. */
function Key({ series }: { readonly series: readonly Series[] }): ReactElement | null {
  if (series.length < 2) return null;
  return (
    <span className="chart-key">
      {series.map(({ key, name, color }) => (
        <span key={key}>
          <i style={{ background: color }} />
          {name}
        </span>
      ))}
    </span>
  );
}

/** Figures of a dataset by month, as a picture with its numbers below; a click opens the records of the month. */
export function MonthChart(props: MonthChartProps): ReactElement {
  const { of, title, measures, split, height, mark = 'line', more, tools, className } = props;
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  const navigate = useNavigate();
  const filter = props.filter ?? {};
  const query: ReportQuery = {
    dataset: of.name,
    by: split === undefined ? ['month'] : ['month', split],
    measures: split === undefined ? measures : [measures[0]],
    filter,
  };
  const state = useReport(query);
  const text = useGroupText(of, state.data);
  const { points, names } = useMemo(() => pointsOf(state.data?.rows ?? [], props), [state.data, props]);
  const word = (name: string, what: 'name' | 'formula'): string => translate(`datasets.${of.name}.measures.${name}.${what}`);
  const series = seriesOf(names, name =>
    split === undefined ? word(name, 'name') : name === 'other' ? translate('bb.charts.other') : text(split, name),
  );
  const kind = of.measures[measures[0]]?.kind ?? 'integer';
  const pathOf = (month: string): string | undefined => drillPath(of, ['month'], filter, { month });
  const ends = [points[0]?.x, points.at(-1)?.x].map(month => (month === undefined ? '' : monthText(month, locale)));
  return (
    <ReportSection
      title={title}
      state={state}
      height={height + 30}
      {...(more === undefined ? {} : { more })}
      {...(className === undefined ? {} : { className })}
      tools={tools ?? <Key series={mark === 'line' ? [] : series} />}
    >
      <LazySeries
        title={translate('bb.charts.chart_of', { name: title, from: ends[0], to: ends[1] })}
        points={points}
        series={series}
        kind={kind}
        height={height}
        mark={mark}
        formula={word(measures[0], 'formula')}
        onPick={month => {
          const path = pathOf(month);
          if (path !== undefined) navigate(path);
        }}
      />
      {points.length > 0 && <MonthTable chart={props} state={state} points={points} series={series} kind={kind} pathOf={pathOf} />}
    </ReportSection>
  );
}
