import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import { debtsByAge, takings } from '../../../model/datasets/office.ts';
import { readsAll } from '../../../model/datasets/request.ts';
import { AGES } from '../../../model/rules/dueDates.ts';
import { listPath } from '../../kit/charts/drill.ts';
import { MatrixReport } from '../../kit/charts/MatrixReport.tsx';
import { MonthChart } from '../../kit/charts/MonthChart.tsx';
import { RankedBars } from '../../kit/charts/RankedBars.tsx';
import { Segments } from '../../kit/charts/Segments.tsx';
import { PageBar } from '../../kit/PageBar.tsx';
import { Forbidden } from '../../kit/states.tsx';
import { usePhone } from '../../kit/useWidth.ts';
import { needLabels, needWords } from '../../providers/i18nProvider.ts';
import { useGrants } from '../../providers/session.ts';
import './takings.css';

await Promise.all([...['charts', 'office'].map(needWords), ...['datasets', 'money'].map(domain => needLabels(domain))]);

const HIDE_EMPTY = ['other', 'outsourced'];

/** Takings by month, in all or by what was sold. */
function ByMonth(): ReactElement {
  const translate = useTranslate();
  const [split, setSplit] = useState('');
  const text = (code: string): string => translate(code === '' ? 'bb.office.in_all' : `datasets.takings.dimensions.${code}`);
  return (
    <MonthChart
      of={takings}
      title={translate('bb.office.by_month')}
      measures={['amount']}
      split={split === '' ? undefined : split}
      height={240}
      mark={split === '' ? 'bar' : 'line'}
      table="folded"
      more={{ to: listPath('revenue_days', {}) }}
      className="wide"
      tools={<Segments label={translate('bb.office.split')} codes={['', 'item']} chosen={split} text={text} onChoose={setSplit} />}
    />
  );
}

/** What was taken, by month, trade and item, and what of it is still owed: each figure opens the rows behind it. */
export default function Takings(): ReactElement {
  const translate = useTranslate();
  const grants = useGrants();
  const isPhone = usePhone();
  if (!readsAll(grants, { resource: 'revenue', group: 'money' })) return <Forbidden />;
  return (
    <>
      <PageBar title={translate('bb.office.takings')} />
      <div className="takings-page">
        <ByMonth />
        <MatrixReport
          of={takings}
          title={translate('bb.office.by_trade')}
          by={isPhone ? ['item', 'trade'] : ['trade', 'item']}
          measure="amount"
          hideEmpty={HIDE_EMPTY}
          more={{ to: listPath('revenue_days', {}) }}
        />
        {readsAll(grants, { resource: 'settlements', group: 'bill' }) && (
          <RankedBars
            of={debtsByAge}
            title={translate('bb.office.ageing')}
            by="age"
            measure="owed"
            order={AGES}
            more={{ to: listPath('receivables', { state: ['open', 'part_paid'] }) }}
          />
        )}
      </div>
    </>
  );
}
