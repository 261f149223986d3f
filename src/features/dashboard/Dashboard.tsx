import { type ReactElement, useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { toolsByState } from '../../../model/datasets/assets.ts';
import { partClasses, partDemand, partRanking } from '../../../model/datasets/parts.ts';
import { certificatesExpiring, DUE_STEPS, staffByMonth, staffStructure } from '../../../model/datasets/people.ts';
import { addMonths, IDLE_TIERS } from '../../../model/rules/demand.ts';
import { monthText } from '../../kit/charts/figures.ts';
import { MatrixReport } from '../../kit/charts/MatrixReport.tsx';
import { MonthChart } from '../../kit/charts/MonthChart.tsx';
import { RankedBars } from '../../kit/charts/RankedBars.tsx';
import { useReport } from '../../kit/charts/useReport.ts';
import { PageBar } from '../../kit/PageBar.tsx';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
import './dashboard.css';
import { FigureRow } from './FigureRow.tsx';
import { asks, type Panel, panelsFor } from './plan.ts';

await Promise.all([
  ...['charts', 'dashboard'].map(needWords),
  ...['datasets', 'parts', 'people', 'assets'].map(domain => needLabels(domain)),
]);

const HIDE_EMPTY = ['none', 'incomplete'];
const TIER_COLORS: Readonly<Record<string, string>> = { moving: 'var(--c1)', watch: 'var(--h2)', slow: 'var(--h3)', dead: 'var(--h5)' };
const DUE_COLORS: Readonly<Record<string, string>> = {
  expired: 'var(--h5)',
  days_30: 'var(--h4)',
  days_60: 'var(--h3)',
  days_90: 'var(--h2)',
};
const BY_QTY = ['qty', 'DESC'] as const;
const ANALYSIS = '/demand';

const MOVES_MONTHS = 24;

/** Who came and who left in the last two years; a month in which nobody did is zero. */
function Moves({ title }: { readonly title: string }): ReactElement {
  const today = useSession()?.today ?? '';
  const months = useMemo(
    () => Array.from({ length: MOVES_MONTHS }, (_, count) => addMonths(today.slice(0, 7), count + 1 - MOVES_MONTHS)),
    [today],
  );
  const filter = useMemo(() => ({ month_gte: months[0] }), [months]);
  return (
    <MonthChart
      of={staffByMonth}
      title={title}
      measures={['hires', 'leavers']}
      filter={filter}
      months={months}
      isComplete
      height={160}
      mark="bar"
      table="folded"
      className="wide"
    />
  );
}

function PanelBody({ panel }: { readonly panel: Panel }): ReactElement {
  const translate = useTranslate();
  const title = translate(`bb.dashboard.${panel}`);
  const analysis = { to: ANALYSIS, text: translate('bb.dashboard.analysis') };
  switch (panel) {
    case 'demand':
      return <MonthChart of={partDemand} title={title} measures={['qty']} height={250} table="folded" more={analysis} className="wide" />;
    case 'classes':
      return (
        <MatrixReport
          of={partClasses}
          title={title}
          by={['demand_class', 'abc_class']}
          measure="parts"
          hideEmpty={HIDE_EMPTY}
          more={analysis}
        />
      );
    case 'top':
      return (
        <RankedBars
          of={partRanking}
          title={title}
          unit={translate('bb.dashboard.top_unit')}
          by="part_id"
          measure="qty"
          sort={BY_QTY}
          limit={7}
          recordPath={id => `/parts/${id}`}
          more={analysis}
          className="wide"
        />
      );
    case 'idle':
      return (
        <RankedBars
          of={partClasses}
          title={title}
          by="idle_tier"
          measure="parts"
          order={IDLE_TIERS}
          color={code => TIER_COLORS[code] ?? ''}
        />
      );
    case 'teams':
      return <RankedBars of={staffStructure} title={title} by="team_id" measure="people" limit={9} className="wide" />;
    case 'certificates':
      return (
        <RankedBars
          of={certificatesExpiring}
          title={title}
          by="due"
          measure="certificates"
          order={DUE_STEPS}
          color={code => DUE_COLORS[code] ?? 'var(--c1)'}
        />
      );
    case 'moves':
      return <Moves title={title} />;
    case 'tools':
      return <RankedBars of={toolsByState} title={title} by="state" measure="tools" />;
  }
}

const MONTHS = { dataset: 'part_demand', by: ['month'], measures: ['qty'] } as const;

/** Up to which month demand is known. */
function Until(): string | null {
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  const last = useReport(MONTHS).data?.rows.at(-1)?.month;
  return typeof last === 'string' ? translate('bb.dashboard.until', { month: monthText(last, locale) }) : null;
}

/** The first page: figures and pictures of what the reader may see, each leading to its records. */
export default function Dashboard(): ReactElement | null {
  const translate = useTranslate();
  const session = useSession();
  if (session === undefined) return null;
  const { grants, roles, today } = session;
  return (
    <>
      <PageBar title={translate('bb.page.dashboard')} total={asks(grants, 'part_demand') ? <Until /> : undefined} />
      <div className="board-page">
        <FigureRow grants={grants} today={today} />
        <div className="board">
          {panelsFor(roles, grants).map(panel => (
            <PanelBody key={panel} panel={panel} />
          ))}
        </div>
      </div>
    </>
  );
}
