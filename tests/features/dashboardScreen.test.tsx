import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GRANTS } from '../../model/access/grants.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import type { ReportAnswer } from '../../model/kernel/dataset.ts';
import Dashboard from '../../src/features/dashboard/Dashboard.tsx';
import type { Session } from '../../src/providers/session.ts';
import { renderKit, sessionWith } from '../kit/support/renderKit.tsx';

const answer = (rows: ReportAnswer['rows'], totals: ReportAnswer['totals'], more: Partial<ReportAnswer> = {}): ReportAnswer => ({
  rows,
  totals,
  groups: rows.length,
  labels: {},
  notes: [],
  ...more,
});
const ANSWERS: Readonly<Record<string, (by: string) => ReportAnswer>> = {
  part_demand: () =>
    answer(
      [
        { month: '2026-09', qty: 204_000, parts: 204 },
        { month: '2026-10', qty: 2_292_000, parts: 196 },
      ],
      { qty: 2_496_000, parts: 230 },
    ),
  part_classes: by =>
    by.includes('idle_tier')
      ? answer([{ idle_tier: 'dead', parts: 189 }], { parts: 670 })
      : answer([{ abc_class: 'a', demand_class: 'lumpy', parts: 16 }], { parts: 16 }, { notes: ['abc_by_units'] }),
  part_ranking: () => answer([{ part_id: 'p-1', qty: 2_418_000 }], { qty: 2_418_000 }, { labels: { part_id: { 'p-1': 'FL-1 机滤' } } }),
  staff_structure: () => answer([{ team_id: 't-1', people: 5 }], { people: 27 }, { labels: { team_id: { 't-1': '机修一组' } } }),
  staff_by_month: () => answer([{ month: '2026-10', hires: 1, leavers: 0 }], { hires: 1, leavers: 0 }),
  post_plan: () => answer([{ post_id: 'post-1', planned: 5, actual: 3, vacant: 2 }], { planned: 32, actual: 27, vacant: 5 }),
  certificates_expiring: () => answer([{ due: 'expired', certificates: 2 }], { certificates: 2 }),
  tools_by_state: () => answer([{ state: 'on_loan', tools: 67 }], { tools: 171 }),
};

let asked: Set<string>;

beforeEach(() => {
  asked = new Set();
  vi.stubGlobal(
    'fetch',
    vi.fn(async (input: string) => {
      const url = new URL(input, 'http://station.test');
      const name = url.pathname.split('/').pop() ?? '';
      asked.add(name);
      return new Response(JSON.stringify(ANSWERS[name]?.(url.searchParams.get('by') ?? '')), { status: 200 });
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const as = (role: string): Session => ({ ...sessionWith(grantsFor(GRANTS, [role])), roles: [role] });

it('shows the owner figures that lead to their records', async () => {
  await renderKit(<Dashboard />, {}, as('owner'));
  const dead = await screen.findByRole('link', { name: /呆滞配件\s*189/ });
  expect(decodeURIComponent(dead.getAttribute('href') ?? '')).toContain('{"idle_tier":"dead"}');
  const classes = await screen.findByRole('table', { name: /配件种数/ });
  const cell = within(classes).getAllByRole('link', { name: '16' })[0];
  expect(decodeURIComponent(cell?.getAttribute('href') ?? '')).toContain('{"demand_class":"lumpy","abc_class":"a"}');
  expect(screen.getByText('没有成本价的配件按数量排 A、B、C')).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'FL-1 机滤' })).getAttribute('href')).toBe('/parts/p-1');
  expect(screen.getByText('需求数到 2026年10月')).toBeTruthy();
});

it('does not ask for what the reader may not see', async () => {
  await renderKit(<Dashboard />, {}, as('tool_keeper'));
  await waitFor(() => expect(asked).toContain('tools_by_state'));
  await screen.findByText('机修一组');
  for (const name of ['part_demand', 'part_classes', 'part_ranking', 'post_plan']) expect(asked).not.toContain(name);
});

it('says what went wrong in the region that is missing, and offers to try again', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify({ status: 503, root: { key: 'problem.busy' } }), { status: 503 })),
  );
  await renderKit(<Dashboard />, {}, as('hr'));
  await waitFor(() => expect(screen.getAllByRole('button', { name: '再试' }).length).toBeGreaterThan(1));
});
