import Button from '@mui/material/Button';
import type { ReactElement, ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import './charts.css';
import type { ReportState } from './useReport.ts';

interface ReportSectionProps {
  readonly title: ReactNode;
  /** A quiet word after the title: unit or period. */
  readonly unit?: ReactNode;
  readonly more?: { readonly to: string; readonly text?: string } | undefined;
  readonly state: ReportState;
  /** The height that the figures will take, so that nothing jumps. */
  readonly height: number;
  readonly className?: string;
  readonly tools?: ReactNode;
  /** Another region of the page says what must be known. */
  readonly hidesNotes?: boolean;
  readonly children: ReactNode;
}

/** A region of figures: its heading, the way to the records, bars of grey until the figures are there, and what must be known. */
export function ReportSection({
  title,
  unit,
  more,
  state,
  height,
  className,
  tools,
  hidesNotes = false,
  children,
}: ReportSectionProps): ReactElement {
  const translate = useTranslate();
  return (
    <section className={['report', className].filter(Boolean).join(' ')} aria-busy={state.isPending}>
      <h2 className="h2">
        {title}
        {unit !== undefined && <span className="faint small">{unit}</span>}
        {tools}
        {more !== undefined && (
          <LinkBase className="link more" to={more.to}>
            {more.text ?? translate('bb.charts.more')}
          </LinkBase>
        )}
      </h2>
      {state.data !== undefined ? children : <Waiting state={state} height={height} />}
      {(hidesNotes ? [] : state.data?.notes)?.map(note => (
        <p key={note} className="chart-notes">
          {translate(`bb.charts.notes.${note}`)}
        </p>
      ))}
    </section>
  );
}

function Waiting({ state, height }: { readonly state: ReportState; readonly height: number }): ReactElement {
  const translate = useTranslate();
  if (!state.error)
    return (
      <div style={{ minHeight: height }}>
        <span className="vh">{translate('bb.charts.loading')}</span>
        {[72, 48, 60].map(width => (
          <p key={width} style={{ margin: '8px 0' }}>
            <span className="bone" style={{ width: `${width}%` }} />
          </p>
        ))}
      </div>
    );
  return (
    <div style={{ minHeight: height }} role="alert">
      <p className="muted">{state.error instanceof Error ? state.error.message : translate('bb.problem.other')}</p>
      <Button size="small" variant="outlined" onClick={state.refetch} sx={{ marginTop: 1 }}>
        {translate('bb.state.retry')}
      </Button>
    </div>
  );
}
