import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { FaultName } from '../../../model/rules/faults.ts';
import { FaultText } from '../../kit/FaultText.tsx';
import { useClock } from '../../kit/format.ts';
import { MeaningChip } from '../../kit/MeaningChip.tsx';
import '../../kit/charts/charts.css';
import { PageBar } from '../../kit/PageBar.tsx';
import { ErrorState } from '../../kit/states.tsx';
import { BY_ITSELF, call } from '../../providers/http.ts';
import { needWords } from '../../providers/i18nProvider.ts';

await needWords('jobs');

interface Run {
  readonly job: string;
  readonly due_at: string;
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly result: Outcome | null;
}

/** How a run ended, as `server/jobs/outcome.ts` tells it. */
type Outcome =
  | { readonly code: 'done'; readonly figures: Readonly<Record<string, number>> }
  | { readonly code: 'first' }
  | { readonly code: 'failed'; readonly fault: FaultName; readonly error: string };

const REFRESH_MS = 30_000;

const isBad = (run: Run): boolean => run.result?.code === 'failed';

/** How a run ended and how many of what it did, in the reader's language; what is zero is not said. */
function useOutcome(): (run: Run) => string {
  const translate = useTranslate();
  return run => {
    const { result } = run;
    if (result === null) return '';
    if (result.code === 'first') return translate('bb.jobs.first');
    if (result.code === 'failed') return translate('bb.jobs.failed');
    const said = Object.entries(result.figures).filter(([, count]) => count > 0);
    if (said.length === 0) return translate('bb.jobs.nothing');
    return said.map(([name, count]) => translate(`bb.jobs.figure.${name}`, { smart_count: count })).join(translate('bb.jobs.comma'));
  };
}

/** What the server does by itself: the last runs of each job, and how they ended. */
export default function Jobs(): ReactElement {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['jobs'],
    queryFn: () => call<Run[]>('GET', '/api/jobs', undefined, BY_ITSELF),
    refetchInterval: REFRESH_MS,
    retry: false,
  });
  const names = [...new Set((data ?? []).map(run => run.job))];
  return (
    <>
      <PageBar title={translate('bb.jobs.title')} />
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="page">
          <p className="muted">{translate('bb.jobs.purpose')}</p>
          {data !== undefined && names.length === 0 && <p className="muted">{translate('bb.jobs.none')}</p>}
          {names.map(name => (
            <JobRuns key={name} name={name} runs={(data ?? []).filter(run => run.job === name)} />
          ))}
        </div>
      )}
    </>
  );
}

function JobRuns({ name, runs }: { readonly name: string; readonly runs: readonly Run[] }): ReactElement {
  const translate = useTranslate();
  const clock = useClock();
  const outcome = useOutcome();
  const [last] = runs;
  return (
    <section>
      <h2 className="h2">
        {translate(`bb.jobs.job.${name}`, { _: name })}
        {last !== undefined && (
          <MeaningChip of={isBad(last) ? 'wrong' : last.ended_at === null ? 'wait' : 'done'}>
            {translate(isBad(last) ? 'bb.jobs.failed' : last.ended_at === null ? 'bb.jobs.running' : 'bb.jobs.done')}
          </MeaningChip>
        )}
      </h2>
      <p className="muted small">{translate(`bb.jobs.what.${name}`, { _: '' })}</p>
      <div className="scroll-x">
        <table className="figures">
          <thead>
            <tr>
              {['due', 'ended', 'result'].map(key => (
                <th key={key}>{translate(`bb.jobs.head.${key}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map(run => (
              <Fragment key={run.due_at}>
                <tr>
                  <td>{clock.short(run.due_at)}</td>
                  <td>{run.ended_at === null ? '—' : clock.short(run.ended_at)}</td>
                  <td style={{ whiteSpace: 'normal', minWidth: 130, paddingBlock: 6 }}>{outcome(run)}</td>
                </tr>
                {run.result?.code === 'failed' && (
                  <tr>
                    <td colSpan={3} style={{ whiteSpace: 'normal' }}>
                      <FaultText fault={run.result.fault} detail={run.result.error} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
