import { type ReactElement, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { partDemand } from '../../../model/datasets/parts.ts';
import { readsAll } from '../../../model/datasets/request.ts';
import type { ReportRow } from '../../../model/kernel/dataset.ts';
import { runAt, runsOf } from '../../../model/rules/demand.ts';
import { listPath } from '../../kit/charts/drill.ts';
import { MonthChart } from '../../kit/charts/MonthChart.tsx';
import { gapsOf, monthsBetween, timeline } from '../../kit/charts/shape.ts';
import { useReport } from '../../kit/charts/useReport.ts';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';
import { useGrants } from '../../providers/session.ts';

await Promise.all([...['charts', 'demand'].map(needWords), ...['datasets', 'parts'].map(domain => needLabels(domain))]);

const MONTHS = { dataset: 'part_demand', by: ['month'], measures: ['qty'] } as const;

/** The months that the part's series should have: those of the runs of data in which it stands. */
function monthsOf(all: readonly ReportRow[], own: readonly ReportRow[]): string[] {
  const runs = runsOf(all.map(row => String(row.month)));
  const ends = [own[0]?.month, own.at(-1)?.month].map(month => runAt(runs, String(month)));
  const [from, to] = [ends[0]?.from, ends[1]?.to];
  return from === undefined || to === undefined ? [] : monthsBetween([{ month: from }, { month: to }]);
}

/** The demand of one part by month, over the months in which anything is known: an unknown month is hatched, never zero. */
export default function PartDemandChart({ partId }: { readonly partId: string }): ReactElement | null {
  const translate = useTranslate();
  const mayRead = readsAll(useGrants(), { resource: 'part_demand', group: 'qty' });
  const filter = useMemo(() => ({ part_id: partId }), [partId]);
  const all = useReport(mayRead ? MONTHS : undefined).data;
  const own = useReport(mayRead ? { ...MONTHS, filter } : undefined).data;
  const months = useMemo(() => (all === undefined || own === undefined ? undefined : monthsOf(all.rows, own.rows)), [all, own]);
  if (!mayRead) return null;
  if (own !== undefined && own.rows.length === 0) return <p className="muted">{translate('bb.demand.part_none')}</p>;
  const hasGaps = own !== undefined && months !== undefined && gapsOf(timeline(own.rows, ['qty'], months), 'qty').length > 0;
  return (
    <>
      <MonthChart
        of={partDemand}
        title={translate('bb.demand.part_title')}
        measures={['qty']}
        filter={filter}
        months={months}
        height={180}
        mark="bar"
        table="folded"
        more={{ to: listPath('part_demand', filter), text: translate('bb.demand.rows') }}
      />
      {hasGaps && <p className="chart-notes">{translate('bb.demand.gap_means')}</p>}
    </>
  );
}
