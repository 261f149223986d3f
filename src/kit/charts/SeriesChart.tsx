import { type ReactElement, useMemo } from 'react';
import { useLocale } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, Line, ReferenceArea, Tooltip, XAxis, YAxis } from 'recharts';
import { groupDigits } from '../format.ts';
import { ChartTip } from './ChartTip.tsx';
import { figureOf, monthTick, onAxis } from './figures.ts';
import { endLabels, type Series, type SeriesChartProps } from './series.ts';
import { gapsOf, monthTicks, niceTicks, type Point } from './shape.ts';

const TOP = 12;
const FOOT = 26;
const AXIS = { tickLine: false, axisLine: false, tick: { fill: 'var(--text-3)', fontSize: 12 } } as const;
const EM = 13;

const compact = (value: number): string => groupDigits(String(value));

/** Points in the units of the axis, and the largest figure. */
function useScaled({ points, series, kind, mark }: SeriesChartProps): { data: Point[]; ticks: number[] } {
  return useMemo(() => {
    const scale = (value: string | number | null | undefined): number | null => (typeof value === 'number' ? onAxis(kind, value) : null);
    const data = points.map(point => ({ x: point.x, ...Object.fromEntries(series.map(({ key }) => [key, scale(point[key])])) }));
    const heights = data.map(point => {
      const values = series.map(({ key }) => Number((point as Point)[key] ?? 0));
      return mark === 'stack' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
    });
    return { data, ticks: niceTicks(Math.max(0, ...heights), kind === 'integer') };
  }, [points, series, kind, mark]);
}

/** A dot where a line has none: at its end, and at a month whose neighbours are unknown. */
function loneDot(data: readonly Point[], key: string, color: string) {
  return ({ cx, cy, index }: { cx?: number; cy?: number; index?: number }): ReactElement => {
    const known = (at: number): boolean => typeof data[at]?.[key] === 'number';
    const at = index ?? 0;
    const isLone = known(at) && !known(at - 1) && !known(at + 1);
    if (at === data.length - 1 && known(at))
      return <circle key={at} cx={cx} cy={cy} r={4} fill={color} stroke="var(--surface)" strokeWidth={2} />;
    return <circle key={at} cx={cx} cy={cy} r={isLone ? 2.5 : 0} fill={color} />;
  };
}

/** The name of a line, written at its last known point. */
function endLabel(last: number, shift: number, name: string, color: string) {
  return (props: { x?: string | number | undefined; y?: string | number | undefined; index?: number | undefined }): ReactElement | null =>
    props.index === last ? (
      <text x={Number(props.x) + 8} y={Number(props.y) + shift + 4} fill={color} fontSize={13} fontWeight={600}>
        {name}
      </text>
    ) : null;
}

/**
 * Figures by month as lines, bars or stacked bars, drawn by recharts. Months that are unknown stay gaps. A click gives the month.
 * Loaded on its own: import it through `LazySeries`.
 */
export default function SeriesChart(props: SeriesChartProps): ReactElement {
  const { points, series, kind, height, onPick, mark = 'line' } = props;
  const locale = useLocale() ?? 'zh';
  const { data, ticks } = useScaled(props);
  const months = points.map(point => point.x);
  const isNamed = mark === 'line' && series.length > 0;
  /** One line is named by the heading; its end says the last figure. */
  const nameOf = ({ key, name }: Series, last: number): string =>
    series.length > 1 ? name : figureOf(kind, Number(points[last]?.[key] ?? 0)).text;
  const labels = isNamed ? endLabels(data, series, ticks.at(-1) ?? 1, height - TOP - FOOT) : [];
  const right = isNamed ? 16 + EM * (series.length > 1 ? Math.max(...series.map(({ name }) => name.length)) : 3) : 16;
  const gaps = mark === 'bar' && series[0] !== undefined ? gapsOf(data, series[0].key) : [];
  return (
    <ComposedChart
      responsive
      data={data}
      style={{ width: '100%', height, cursor: onPick === undefined ? undefined : 'pointer' }}
      margin={{ top: TOP, right, bottom: 0, left: 10 }}
      {...(onPick === undefined ? {} : { onClick: state => void (typeof state.activeLabel === 'string' && onPick(state.activeLabel)) })}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      {gaps.map(gap => (
        <ReferenceArea key={gap.from} x1={gap.from} x2={gap.to} fill="url(#unknown-months)" stroke="none" ifOverflow="hidden" />
      ))}
      <defs>
        <pattern id="unknown-months" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--chart-axis)" strokeWidth="2" />
        </pattern>
      </defs>
      <XAxis
        {...AXIS}
        dataKey="x"
        height={FOOT}
        ticks={monthTicks(months)}
        interval="preserveStart"
        minTickGap={10}
        tickFormatter={month => monthTick(String(month), locale, months.length)}
      />
      <YAxis {...AXIS} width="auto" ticks={ticks} domain={[0, ticks.at(-1) ?? 1]} tickFormatter={compact} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--chart-axis)', fill: 'var(--surface-3)', fillOpacity: 0.6 }}
        content={({ active, label }) => (active ? <ChartTip chart={props} month={String(label)} /> : null)}
      />
      {series.map(({ key, name, color }, index) =>
        mark === 'line' ? (
          <Line
            key={key}
            dataKey={key}
            name={name}
            stroke={color}
            strokeWidth={index === 0 ? 2.5 : 1.5}
            dot={loneDot(data, key, color)}
            activeDot={{ r: 4, stroke: 'var(--surface)', strokeWidth: 2, fill: color }}
            isAnimationActive={false}
            {...(labels[index] === undefined
              ? {}
              : { label: endLabel(labels[index].last, labels[index].shift, nameOf({ key, name, color }, labels[index].last), color) })}
          />
        ) : (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            fill={color}
            maxBarSize={24}
            radius={mark === 'stack' ? 0 : [2, 2, 0, 0]}
            isAnimationActive={false}
            {...(mark === 'stack' ? { stackId: 'all' } : {})}
          />
        ),
      )}
    </ComposedChart>
  );
}
