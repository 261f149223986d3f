import ChevronIcon from '@mui/icons-material/ChevronRightOutlined';
import Tooltip from '@mui/material/Tooltip';
import type { ReactElement } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import type { UserGrants } from '../../../model/kernel/access.ts';
import type { ReportAnswer } from '../../../model/kernel/dataset.ts';
import { addMonths } from '../../../model/rules/demand.ts';
import { listPath } from '../../kit/charts/drill.ts';
import { figureOf, monthText } from '../../kit/charts/figures.ts';
import { type ReportQuery, useReport } from '../../kit/charts/useReport.ts';
import { asks } from './plan.ts';

interface FigureProps {
  readonly name: string;
  readonly formula: string;
  /** Undefined while it is on its way. */
  readonly value: number | undefined;
  readonly unit: string;
  readonly sub?: string | undefined;
  readonly tone?: 'warn' | 'wrong' | undefined;
  readonly to: string;
}

/** One figure: its name says how it is computed, the whole of it leads to the records. */
function Figure({ name, formula, value, unit, sub, tone, to }: FigureProps): ReactElement {
  return (
    <LinkBase to={to} className="fig">
      <Tooltip title={formula} describeChild>
        <span className="fig-name">{name}</span>
      </Tooltip>
      <span className="fig-value">
        {value === undefined ? <span className="bone" style={{ width: 56 }} /> : <b>{figureOf('integer', value).text}</b>}
        {unit}
      </span>
      <span className={tone === undefined ? 'fig-sub' : `fig-sub t-${tone}`}>{sub}</span>
      <ChevronIcon className="fig-go" aria-hidden="true" />
    </LinkBase>
  );
}

/** The answer of a dataset that the reader may ask for; undefined otherwise, without asking. */
function useAllowed(grants: UserGrants, query: ReportQuery): ReportAnswer | undefined {
  return useReport(asks(grants, query.dataset) ? query : undefined).data;
}

const sumOf = (answer: ReportAnswer | undefined, dimension: string, measure: string, codes: readonly string[]): number | undefined =>
  answer?.rows.filter(row => codes.includes(String(row[dimension]))).reduce((sum, row) => sum + Number(row[measure] ?? 0), 0);

const DUE_SOON = ['days_30', 'days_60', 'days_90'];
const DUE = { dataset: 'certificates_expiring', by: ['due'] } as const;
const TOOLS = { dataset: 'tools_by_state', by: ['state'], measures: ['tools'] } as const;
const PLAN = { dataset: 'post_plan', by: ['post_id'] } as const;
const PEOPLE = { dataset: 'staff_structure' } as const;
const DEMAND = { dataset: 'part_demand', by: ['month'], measures: ['parts'] } as const;
const IDLE = { dataset: 'part_classes', by: ['idle_tier'], measures: ['parts'] } as const;

function PeopleFigures({ grants }: { readonly grants: UserGrants }): ReactElement {
  const translate = useTranslate();
  const people = useAllowed(grants, PEOPLE);
  const plan = useAllowed(grants, PLAN);
  const planned = Number(plan?.totals.planned ?? 0);
  const short = plan?.rows.filter(row => Number(row.vacant ?? 0) > 0) ?? [];
  const formula = (dataset: string, measure: string): string => translate(`datasets.${dataset}.measures.${measure}.formula`);
  return (
    <>
      <Figure
        name={translate('bb.dashboard.people')}
        formula={formula('staff_structure', 'people')}
        value={people && Number(people.totals.people)}
        unit={translate('bb.charts.unit.person')}
        sub={plan && (planned > 0 ? translate('bb.dashboard.planned', { count: planned }) : translate('bb.dashboard.unplanned'))}
        to={listPath('staff', { state: ['probation', 'regular', 'notice'] })}
      />
      {asks(grants, 'post_plan') && (
        <Figure
          name={translate('bb.dashboard.vacant')}
          formula={formula('post_plan', 'vacant')}
          value={plan && Number(plan.totals.vacant ?? 0)}
          unit={translate('bb.charts.unit.post')}
          tone={short.length > 0 ? 'warn' : undefined}
          sub={plan && translate(short.length > 0 ? 'bb.dashboard.short_posts' : 'bb.dashboard.full', { count: short.length })}
          to={listPath('posts', short.length > 0 ? { id: short.map(row => row.post_id) } : {})}
        />
      )}
    </>
  );
}

function DueFigure({ grants, today }: { readonly grants: UserGrants; readonly today: string }): ReactElement {
  const translate = useTranslate();
  const due = useAllowed(grants, DUE);
  const expired = sumOf(due, 'due', 'certificates', ['expired']) ?? 0;
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + 90 * 86_400_000).toISOString().slice(0, 10);
  return (
    <Figure
      name={translate('bb.dashboard.due')}
      formula={translate('datasets.certificates_expiring.measures.certificates.formula')}
      value={sumOf(due, 'due', 'certificates', DUE_SOON)}
      unit={translate('bb.charts.unit.sheet')}
      tone={expired > 0 ? 'wrong' : undefined}
      sub={due && translate(expired > 0 ? 'bb.dashboard.expired' : 'bb.dashboard.none_expired', { count: expired })}
      to={listPath('certificates', { valid_until_on_gte: today, valid_until_on_lte: until })}
    />
  );
}

function ToolsFigure({ grants }: { readonly grants: UserGrants }): ReactElement {
  const translate = useTranslate();
  const tools = useAllowed(grants, TOOLS);
  const all = Number(tools?.totals.tools ?? 0);
  return (
    <Figure
      name={translate('bb.dashboard.away')}
      formula={translate('datasets.tools_by_state.measures.tools.formula')}
      value={tools && all - (sumOf(tools, 'state', 'tools', ['in_store']) ?? 0)}
      unit={translate('bb.charts.unit.tag')}
      sub={tools && translate('bb.dashboard.of_tools', { count: figureOf('integer', all).text })}
      to={listPath('tools', { state_neq: 'in_store' })}
    />
  );
}

function PartsFigures({ grants }: { readonly grants: UserGrants }): ReactElement {
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  const demand = useAllowed(grants, DEMAND);
  const idle = useAllowed(grants, IDLE);
  const last = demand?.rows.at(-1);
  const month = last === undefined ? undefined : String(last.month);
  const before = month === undefined ? undefined : demand?.rows.find(row => row.month === addMonths(month, -1));
  const dead = sumOf(idle, 'idle_tier', 'parts', ['dead']);
  return (
    <>
      <Figure
        name={translate('bb.dashboard.sold', { month: month === undefined ? '' : monthText(month, locale) }).trim()}
        formula={translate('datasets.part_demand.measures.parts.formula')}
        value={demand && Number(last?.parts ?? 0)}
        unit={translate('bb.charts.unit.part')}
        sub={
          demand &&
          (before === undefined
            ? translate(month === undefined ? 'bb.dashboard.no_demand' : 'bb.charts.unknown')
            : translate('bb.dashboard.before', { count: figureOf('integer', Number(before.parts)).text }))
        }
        to={listPath('part_demand', month === undefined ? {} : { month, qty_milli_gt: 0 })}
      />
      <Figure
        name={translate('bb.dashboard.dead')}
        formula={translate('bb.dashboard.dead_means')}
        value={dead}
        unit={translate('bb.charts.unit.part')}
        tone={(dead ?? 0) > 0 ? 'warn' : undefined}
        sub={idle && translate('bb.dashboard.of_parts', { count: figureOf('integer', Number(idle.totals.parts)).text })}
        to={listPath('parts', { idle_tier: 'dead' })}
      />
    </>
  );
}

interface FigureRowProps {
  readonly grants: UserGrants;
  readonly today: string;
}

/** The figures at the top: people, posts, certificates, tools, parts; only those that the reader may see. */
export function FigureRow({ grants, today }: FigureRowProps): ReactElement {
  return (
    <div className="figs">
      {asks(grants, 'staff_structure') && <PeopleFigures grants={grants} />}
      {asks(grants, 'certificates_expiring') && <DueFigure grants={grants} today={today} />}
      {asks(grants, 'tools_by_state') && <ToolsFigure grants={grants} />}
      {asks(grants, 'part_demand') && asks(grants, 'part_classes') && <PartsFigures grants={grants} />}
    </div>
  );
}
