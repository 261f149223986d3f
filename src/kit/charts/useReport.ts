import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import type { ReportAnswer } from '../../../model/kernel/dataset.ts';
import { call } from '../../providers/http.ts';

export interface ReportQuery {
  readonly dataset: string;
  readonly by?: readonly string[];
  readonly measures?: readonly string[];
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: readonly [string, 'ASC' | 'DESC'];
  readonly limit?: number;
}
export interface ReportState {
  readonly data: ReportAnswer | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => void;
}

/** The register whose changes make a report old, as the first word of its query key: that is what events name. */
const ROOTS: Readonly<Record<string, string>> = {
  part_demand: 'part_demand',
  part_classes: 'part_demand',
  part_ranking: 'part_demand',
  post_plan: 'staff',
  staff_structure: 'staff',
  staff_by_month: 'staff',
  certificates_expiring: 'certificates',
  tools_by_state: 'tools',
  suppliers_by_kind: 'suppliers',
  duty_weeks: 'tasks',
  takings: 'revenue_days',
  debts_by_age: 'receivables',
  contracts_by_stage: 'contracts',
  reading: 'document_reads',
};

/** Asks for a report once. Throws HttpError with a sentence in the reader's language. */
export function askReport({ dataset, ...query }: ReportQuery): Promise<ReportAnswer> {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, JSON.stringify(value)] as [string, string]])),
  );
  return call('GET', `/api/reports/${encodeURIComponent(dataset)}?${search}`);
}

/** The answer of a report, kept while another filter is on its way; nothing is asked while `query` is undefined. */
export function useReport(query: ReportQuery | undefined): ReportState {
  const locale = useLocale();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [query === undefined ? 'none' : (ROOTS[query.dataset] ?? query.dataset), 'report', query, locale],
    queryFn: () => askReport(query as ReportQuery),
    enabled: query !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  return { data, error, isPending, refetch: () => void refetch() };
}
