import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { partClasses, partDemand } from '../../../model/datasets/parts.ts';
import { readsAll } from '../../../model/datasets/request.ts';
import { listPath } from '../../kit/charts/drill.ts';
import { monthText, monthTick } from '../../kit/charts/figures.ts';
import { MatrixReport } from '../../kit/charts/MatrixReport.tsx';
import { MonthChart } from '../../kit/charts/MonthChart.tsx';
import { Segments } from '../../kit/charts/Segments.tsx';
import { useReport } from '../../kit/charts/useReport.ts';
import { PageBar } from '../../kit/PageBar.tsx';
import { Forbidden } from '../../kit/states.tsx';
import { usePhone } from '../../kit/useWidth.ts';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';
import { useGrants } from '../../providers/session.ts';
import './demand.css';
import { DeadParts, TopParts } from './RankedParts.tsx';

await Promise.all([...['charts', 'demand'].map(needWords), ...['datasets', 'parts'].map(domain => needLabels(domain))]);

const MONTHS = { dataset: 'part_demand', by: ['month'], measures: ['qty'] } as const;
const HIDE_EMPTY = ['none', 'incomplete'];
const COST = { resource: 'parts', group: 'cost' };

function NoDemand(): ReactElement {
  const translate = useTranslate();
  return (
    <div className="state">
      <p className="muted" style={{ maxWidth: 460 }}>
        {translate('bb.demand.empty')}
      </p>
      <Button component={LinkBase} to="/part_demand" variant="contained" sx={{ marginTop: 1 }}>
        {translate('bb.demand.import')}
      </Button>
    </div>
  );
}

/** Demand by month, in all or by class. */
function ByMonth({ splits }: { readonly splits: readonly string[] }): ReactElement {
  const translate = useTranslate();
  const [split, setSplit] = useState('');
  const text = (code: string): string => translate(code === '' ? 'bb.demand.split_none' : `datasets.part_demand.dimensions.${code}`);
  return (
    <MonthChart
      of={partDemand}
      title={translate('bb.demand.by_month')}
      measures={['qty']}
      split={split === '' ? undefined : split}
      height={260}
      table="open"
      more={{ to: listPath('part_demand', {}), text: translate('bb.demand.rows') }}
      className="wide"
      tools={<Segments label={translate('bb.demand.split')} codes={['', ...splits]} chosen={split} text={text} onChoose={setSplit} />}
    />
  );
}

/** How many parts of which class, or how much of them. */
function ByClass({ measures }: { readonly measures: readonly string[] }): ReactElement {
  const translate = useTranslate();
  const isPhone = usePhone();
  const [measure, setMeasure] = useState('parts');
  const text = (code: string): string => translate(`datasets.part_classes.measures.${code}.name`);
  return (
    <MatrixReport
      of={partClasses}
      title={translate('bb.demand.classes')}
      by={isPhone ? ['demand_class', 'abc_class'] : ['abc_class', 'demand_class']}
      measure={measure}
      hideEmpty={HIDE_EMPTY}
      className="wide"
      tools={<Segments label={translate('bb.demand.shown')} codes={measures} chosen={measure} text={text} onChoose={setMeasure} />}
    />
  );
}

/** So many months are named short, with their year: beside the page's name a phone has no room for more. */
const TWO_YEARS = 24;

/** The analysis of part demand: by month, by class, what sells most and what lies longest, each down to the part. */
export default function Demand(): ReactElement {
  const translate = useTranslate();
  const locale = useLocale() ?? 'zh';
  const isPhone = usePhone();
  const grants = useGrants();
  const mayRead = readsAll(grants, { resource: 'part_demand', group: 'qty' });
  const seesCost = readsAll(grants, COST);
  const { data } = useReport(mayRead ? MONTHS : undefined);
  if (!mayRead) return <Forbidden />;
  const [first, last] = [data?.rows[0]?.month, data?.rows.at(-1)?.month];
  const name = (month: string): string => (isPhone ? monthTick(month, locale, TWO_YEARS) : monthText(month, locale));
  const period = typeof first === 'string' && typeof last === 'string' ? `${name(first)}–${name(last)}` : undefined;
  const isEmpty = data !== undefined && data.rows.length === 0;
  return (
    <>
      <PageBar title={translate('bb.demand.title')} total={period} />
      {isEmpty ? (
        <NoDemand />
      ) : (
        <div className="demand-page">
          <ByMonth splits={seesCost ? ['abc_class', 'demand_class'] : ['demand_class']} />
          {seesCost && <ByClass measures={['parts', 'qty', 'value']} />}
          <TopParts seesCost={seesCost} />
          <DeadParts />
        </div>
      )}
    </>
  );
}
