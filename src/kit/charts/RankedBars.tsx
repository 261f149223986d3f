import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { Dataset, ReportRow } from '../../../model/kernel/dataset.ts';
import { type BarRow, Bars } from './Bars.tsx';
import { drillPath, useDrill } from './drill.ts';
import { figuresTogether } from './figures.ts';
import { ReportSection } from './ReportSection.tsx';
import { useGroupText } from './useGroupText.ts';
import { useReport } from './useReport.ts';

interface RankedBarsProps {
  readonly of: Dataset;
  readonly title: string;
  readonly unit?: string;
  readonly by: string;
  readonly measure: string;
  /** Further measures that `note` wants. */
  readonly also?: readonly string[];
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: readonly [string, 'ASC' | 'DESC'];
  readonly limit?: number;
  /** The codes in their own order instead of by size, for ordered classes. */
  readonly order?: readonly string[];
  readonly color?: (code: string) => string;
  readonly note?: (row: ReportRow) => string;
  /** The address of one record, where the group is a record. */
  readonly recordPath?: (id: string) => string;
  readonly more?: { readonly to: string; readonly text?: string };
  readonly className?: string;
}

const NO_FILTER = {};

/** One measure of a dataset by one dimension, as bars with their numbers; each row opens its records. */
export function RankedBars(props: RankedBarsProps): ReactElement {
  const { of, by, measure, also = [], filter = NO_FILTER, limit = 8, order, more, className } = props;
  const translate = useTranslate();
  const drill = useDrill(of);
  const query = { dataset: of.name, by: [by], measures: [measure, ...also], filter, limit };
  const state = useReport(props.sort === undefined ? query : { ...query, sort: props.sort });
  const text = useGroupText(of, state.data);
  const kind = of.measures[measure]?.kind ?? 'integer';
  const rows = state.data?.rows ?? [];
  const place = (row: ReportRow): number => order?.indexOf(String(row[by])) ?? 0;
  const sorted = order === undefined ? rows : [...rows].sort((a, b) => place(a) - place(b));
  const together = figuresTogether(
    kind,
    rows.map(row => Number(row[measure] ?? 0)),
  );
  const bars = sorted.map((row): BarRow => {
    const code = String(row[by] ?? '');
    const path = props.recordPath !== undefined && code !== '' ? props.recordPath(code) : drillPath(of, [by], filter, row);
    const value = Number(row[measure] ?? 0);
    return {
      id: code,
      name: text(by, row[by]),
      value,
      text: together.text(value),
      ...(props.note === undefined ? {} : { note: props.note(row) }),
      ...(props.color === undefined ? {} : { color: props.color(code) }),
      ...(path === undefined ? { onOpen: () => void drill([by], filter, row) } : { to: path }),
    };
  });
  const unit = together.unit === undefined ? props.unit : translate(`bb.charts.unit.${together.unit}`);
  const rest = (state.data?.groups ?? 0) - rows.length;
  return (
    <ReportSection
      title={props.title}
      state={state}
      height={31 * Math.min(limit, 6)}
      {...(unit === undefined ? {} : { unit })}
      {...(more === undefined ? {} : { more })}
      {...(className === undefined ? {} : { className })}
    >
      {bars.length === 0 ? (
        <p className="muted">{translate('bb.charts.empty')}</p>
      ) : (
        <Bars
          rows={bars}
          title={props.title}
          heads={[translate(`datasets.${of.name}.dimensions.${by}`), translate(`datasets.${of.name}.measures.${measure}.name`)]}
        />
      )}
      {rest > 0 && more === undefined && (
        <p className="chart-notes">{translate('bb.charts.shown', { count: state.data?.groups, limit: rows.length })}</p>
      )}
    </ReportSection>
  );
}
