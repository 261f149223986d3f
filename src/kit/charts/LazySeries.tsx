import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import './charts.css';
import type { SeriesChartProps } from './series.ts';

const SeriesChart = lazy(() => import('./SeriesChart.tsx'));

/** A chart by month whose drawing code is loaded when the first one is shown; its height never changes. */
export function LazySeries(props: SeriesChartProps): ReactElement {
  const translate = useTranslate();
  const isEmpty = props.points.length === 0;
  return (
    <figure className="chart" style={{ height: props.height }} aria-label={props.title}>
      <Suspense fallback={null}>
        <SeriesChart {...props} />
      </Suspense>
      {isEmpty && <p className="chart-empty muted">{translate('bb.charts.empty')}</p>}
    </figure>
  );
}
