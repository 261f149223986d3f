import type { ReactElement, ReactNode } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { partRanking } from '../../../model/datasets/parts.ts';
import type { ReportRow } from '../../../model/kernel/dataset.ts';
import { listPath } from '../../kit/charts/drill.ts';
import { type FigureColumn, FiguresTable } from '../../kit/charts/FiguresTable.tsx';
import { figureOf, monthText } from '../../kit/charts/figures.ts';
import { ReportSection } from '../../kit/charts/ReportSection.tsx';
import { type GroupText, useGroupText } from '../../kit/charts/useGroupText.ts';
import { type ReportQuery, useReport } from '../../kit/charts/useReport.ts';

const LIMIT = 20;
/** Measures whose period stands in the heading already. */
const SHORT = new Set(['qty', 'value', 'sales']);

interface RankedPartsProps {
  readonly title: string;
  readonly unit?: string;
  readonly query: ReportQuery;
  /** The columns after the part's name: dimensions and measures of the query. */
  readonly columns: readonly string[];
  readonly more: { readonly to: string; readonly text: string };
}

function useCell(text: GroupText): (name: string, row: ReportRow) => ReactNode {
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  return (name, row) => {
    const value = row[name];
    const measure = (partRanking.measures as Readonly<Record<string, { kind: 'integer' | 'quantity' | 'money' }>>)[name];
    if (measure !== undefined) return figureOf(measure.kind, Number(value ?? 0)).text;
    if (name !== 'last_sale_month') return text(name, value);
    return typeof value === 'string' ? monthText(value, locale) : translate('bb.demand.never');
  };
}

/** Parts in the order of a figure, each leading to the part. */
function RankedParts({ title, unit, query, columns, more }: RankedPartsProps): ReactElement {
  const translate = useTranslate();
  const state = useReport(query);
  const text = useGroupText(partRanking, state.data);
  const cell = useCell(text);
  const rows = state.data?.rows ?? [];
  const head = (name: string): string =>
    SHORT.has(name)
      ? translate(`bb.demand.head.${name}`)
      : name in partRanking.measures
        ? translate(`datasets.part_ranking.measures.${name}.name`)
        : translate(`datasets.part_ranking.dimensions.${name}`);
  const shown: FigureColumn<ReportRow>[] = [
    {
      key: 'part_id',
      head: translate('datasets.part_ranking.dimensions.part_id'),
      cell: row => <LinkBase to={`/parts/${row.part_id}`}>{text('part_id', row.part_id)}</LinkBase>,
    },
    ...columns.map(name => ({
      key: name,
      head: head(name),
      isNumber: name in partRanking.measures,
      cell: (row: ReportRow) => cell(name, row),
    })),
  ];
  return (
    <ReportSection title={title} state={state} height={260} more={more} hidesNotes {...(unit === undefined ? {} : { unit })}>
      {rows.length === 0 ? (
        <p className="muted">{translate('bb.charts.empty')}</p>
      ) : (
        <FiguresTable title={title} columns={shown} rows={rows} rowKey={row => String(row.part_id)} />
      )}
      {(state.data?.groups ?? 0) > rows.length && (
        <p className="chart-notes">{translate('bb.charts.shown', { count: state.data?.groups, limit: rows.length })}</p>
      )}
    </ReportSection>
  );
}

/** The parts of which most was asked for in the last twelve known months. */
export function TopParts({ seesCost }: { readonly seesCost: boolean }): ReactElement {
  const translate = useTranslate();
  const measures = seesCost ? ['qty', 'value', 'sales'] : ['qty', 'sales'];
  return (
    <RankedParts
      title={translate('bb.demand.top')}
      unit={translate('bb.demand.top_unit')}
      query={{
        dataset: 'part_ranking',
        by: ['part_id', 'demand_class', 'last_sale_month'],
        measures,
        sort: ['qty', 'DESC'],
        limit: LIMIT,
      }}
      columns={['demand_class', ...measures]}
      more={{ to: listPath('parts', { abc_class: 'a' }), text: translate('bb.demand.all_a') }}
    />
  );
}

/** The parts that nobody has asked for longest. */
export function DeadParts(): ReactElement {
  const translate = useTranslate();
  return (
    <RankedParts
      title={translate('bb.demand.dead')}
      unit={translate('bb.demand.dead_unit')}
      query={{
        dataset: 'part_ranking',
        by: ['part_id', 'last_sale_month'],
        measures: ['idle_months', 'qty_all'],
        filter: { idle_tier: 'dead' },
        sort: ['idle_months', 'DESC'],
        limit: LIMIT,
      }}
      columns={['last_sale_month', 'idle_months', 'qty_all']}
      more={{ to: listPath('parts', { idle_tier: 'dead' }), text: translate('bb.demand.all_dead') }}
    />
  );
}
