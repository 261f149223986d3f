import type { ReactElement } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { figureOf, monthText } from './figures.ts';
import type { SeriesChartProps } from './series.ts';

/** The sheet beside the pointer: the month, its figures right-aligned, and how they are computed. */
export function ChartTip({ chart, month }: { readonly chart: SeriesChartProps; readonly month: string }): ReactElement {
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  const point = chart.points.find(one => one.x === month);
  return (
    <div className="chart-tip">
      <b>{monthText(month, locale)}</b>
      <table>
        <tbody>
          {chart.series.map(({ key, name, color }) => {
            const value = point?.[key];
            return (
              <tr key={key}>
                <td>
                  <i style={{ background: color }} />
                  {name}
                </td>
                <td className="num">{typeof value === 'number' ? figureOf(chart.kind, value).text : translate('bb.charts.unknown')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {chart.formula !== undefined && <p className="faint">{chart.formula}</p>}
    </div>
  );
}
