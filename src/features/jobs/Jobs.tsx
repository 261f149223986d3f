import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
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
  readonly result: string | null;
}

const REFRESH_MS = 30_000;

/** How the result of a run begins that ended badly, and of the one that only notes the first start (server/jobs/runner.ts). */
const FAILED = 'failed: ';
const FIRST = 'first start';
const isBad = (run: Run): boolean => run.result?.startsWith(FAILED) === true;

/** How a run ended, in the reader's language; the operator's sentence stands in the log. */
function useOutcome(): (run: Run) => string {
  const translate = useTranslate();
  return run => {
    if (run.result === null) return '';
    if (isBad(run)) return translate('bb.jobs.reason', { reason: run.result.slice(FAILED.length) });
    return translate(run.result.startsWith(FIRST) ? 'bb.jobs.first' : 'bb.jobs.done');
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
              <tr key={run.due_at}>
                <td>{clock.short(run.due_at)}</td>
                <td>{run.ended_at === null ? '—' : clock.short(run.ended_at)}</td>
                <td className={isBad(run) ? 'wrong-text' : ''}>{outcome(run)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
