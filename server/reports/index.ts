import { DATASETS } from '../../model/datasets/index.ts';
import { datasetFor, mayReport, type RawReport, readReportRequest } from '../../model/datasets/request.ts';
import type { Dataset, ReportAnswer } from '../../model/kernel/dataset.ts';
import { QueryError } from '../../model/kernel/query.ts';
import type { Actor } from '../context.ts';
import { notFound, Problem, unknownField } from '../problem.ts';
import { suppliersByKindReport, toolsByStateReport } from './assets.ts';
import { dutyWeeksReport } from './duties.ts';
import { contractsByStageReport, debtsByAgeReport, readingReport, takingsReport } from './office.ts';
import { partClassesReport, partRankingReport } from './part_classes.ts';
import { partDemandReport } from './part_demand.ts';
import { certificatesReport, postPlanReport, staffByMonthReport, staffStructureReport } from './people.ts';
import type { Report, ReportCall } from './report.ts';

/** The SQL of every dataset, by its name. */
export const REPORTS: Readonly<Record<string, Report>> = Object.fromEntries(
  [
    partDemandReport,
    partClassesReport,
    partRankingReport,
    staffStructureReport,
    staffByMonthReport,
    postPlanReport,
    certificatesReport,
    toolsByStateReport,
    suppliersByKindReport,
    takingsReport,
    debtsByAgeReport,
    contractsByStageReport,
    readingReport,
    dutyWeeksReport,
  ].map(report => [report.dataset.name, report]),
);

/** The datasets that the actor may ask for, without the names that need rights which he lacks. */
export function reportsFor(actor: Actor): Dataset[] {
  return DATASETS.filter(dataset => mayReport(actor.grants, dataset)).map(dataset => datasetFor(actor.grants, dataset));
}

/**
 * Answers `GET /api/reports/:dataset`. Throws Problem: 404 for a dataset that does not exist or is not the actor's to see,
 * 422 for a name that it does not have or that he may not know, 400 for what cannot be read.
 */
export async function runReport(name: string, raw: RawReport, call: Omit<ReportCall, 'request' | 'reader'>): Promise<ReportAnswer> {
  const report = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
  if (report === undefined || !mayReport(call.actor.grants, report.dataset)) throw notFound();
  try {
    const request = readReportRequest(datasetFor(call.actor.grants, report.dataset), raw);
    await report.prepare?.(call);
    return await call.context.db.snapshot(reader => report.run({ ...call, request, reader }));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw error.key === 'query.unknown' ? unknownField(error.subject) : new Problem(400, { key: error.key, args: { name: error.subject } });
  }
}
