import { cleanup, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { GRANTS } from '../../model/access/grants.ts';
import { grantsFor, type UserGrants } from '../../model/kernel/access.ts';
import type { Paper } from '../../model/kernel/resource.ts';
import { rounds } from '../../model/resources/today/rounds.ts';
import { OVERRIDES } from '../../src/features/overrides.ts';
import PaperPage from '../../src/kit/papers/PaperPage.tsx';
import { PaperButtons } from '../../src/kit/record/PaperButtons.tsx';
import { loadDomain } from '../../src/kit/registry.ts';
import { SlotsContext, useSlots } from '../../src/kit/slots.ts';
import { renderKit, sessionWith } from '../kit/support/renderKit.tsx';

type Row = Record<string, unknown> & { id: string };

const item = (text: string, answer: string, more: object = {}): object => ({ text, answer, is_required: true, unit: null, ...more });
const ITEMS = [
  item('通道畅通', 'yes_no'),
  item('烤漆房温度', 'number', { min_milli: 20_000, max_milli: 35_000, unit: '℃' }),
  item('现场照片', 'photo'),
  item('检查人签名', 'signature'),
  item('其他情况', 'text'),
];
const photo = (id: string): object => ({ id, name: `${id}.jpg`, type: 'image/jpeg', size: 1 });
const said = (number: number, more: object, by = 's1'): object => ({
  item: number,
  verdict: null,
  value_milli: null,
  answer: null,
  photos: [],
  signature: null,
  cause: null,
  standing: 'counts',
  answered_by: by,
  answered_at: '2026-11-25T01:00:00.000Z',
  entry: `e${number}${by}`,
  ...more,
});
const ROUND: Row = {
  id: 'r1',
  number: 'DJ20261125-001',
  title: '每周安全巡查',
  template_id: 't1',
  place: '喷漆区',
  assignee_id: 's1',
  partner_id: 's2',
  due_on: '2026-11-25',
  state: 'handed_in',
  faults: 1,
  note: null,
  answers: [
    said(1, { verdict: 'no', cause: '旧轮胎挡路', photos: [photo('a'), photo('b')] }),
    said(2, { value_milli: 25_500 }, 's2'),
    said(3, { photos: [photo('c')] }),
    said(4, { signature: 'ink' }),
  ],
};
const FINDING: Row = {
  id: 'f1',
  round_id: 'r1',
  round_item: 1,
  number: 'YH20261125-001',
  severity: 'slight',
  owner_id: 's2',
  due_on: '2026-11-28',
  state: 'open',
};
const NAMES: Readonly<Record<string, string>> = { s1: '罗建军', s2: '马志远' };
const PAPER = rounds.papers?.[0] as Paper;

const ALL = grantsFor(GRANTS, ['service_manager']);

/** The paper as the record leads to it. */
function Desk(): ReactElement {
  return (
    <SlotsContext.Provider value={{ ...useSlots(), overrides: OVERRIDES }}>
      <PaperButtons of={rounds} record={ROUND} />
      <PaperPage of={rounds} id="r1" paper={PAPER} />
    </SlotsContext.Provider>
  );
}

let listed: string[];
async function print(grants: UserGrants = ALL): Promise<HTMLElement> {
  listed = [];
  const provider = {
    getOne: async (register: string) => ({ data: register === 'rounds' ? ROUND : { id: 't1', items: ITEMS } }),
    getMany: async (_: string, { ids }: { ids: readonly unknown[] }) => ({
      data: ids.map(id => ({ id: String(id), name: NAMES[String(id)], label: NAMES[String(id)] })),
    }),
    getList: async (register: string) => {
      listed.push(register);
      return register === 'findings' ? { data: [FINDING], total: 1 } : { data: [], total: 0 };
    },
  };
  await renderKit(<Desk />, provider as never, sessionWith(grants));
  const paper = await screen.findByRole('article');
  await within(paper).findByText('通道畅通');
  return paper;
}

beforeAll(async () => {
  await Promise.all(['today', 'assets', 'people'].map(loadDomain));
});
afterEach(cleanup);

it('prints a round with who, where, and each line with its answer, cause, photos and signature', async () => {
  const paper = await print();
  expect(screen.getByRole('link', { name: '检查记录表' }).getAttribute('href')).toContain('/rounds/r1/paper/record');
  for (const text of ['DJ20261125-001', '每周安全巡查', '喷漆区']) expect(within(paper).getByText(text)).toBeTruthy();
  await within(paper).findAllByText('马志远');
  const [lines] = within(paper).getAllByRole('table');
  const rows = within(lines as HTMLElement)
    .getAllByRole('row')
    .map(row => [...row.querySelectorAll('th,td')].map(cell => cell.textContent));
  expect(rows).toEqual([
    ['#', '项目', '结果', '不合格原因', '照片', '填写人'],
    ['1', '通道畅通', '不合格', '旧轮胎挡路', '2', '罗建军'],
    ['2', '烤漆房温度', '25.5 ℃', '', '', '马志远'],
    ['3', '现场照片', '', '', '1', '罗建军'],
    ['4', '检查人签名', '', '', '', '罗建军'],
    ['5', '其他情况', '', '', '', ''],
  ]);
  expect(within(paper).getByRole('img', { name: '已签名' }).getAttribute('src')).toBe('/api/files/rounds/r1/ink');
});

it('names what was found, who puts it right and until when', async () => {
  const paper = await print();
  const found = within((await within(paper).findByText('YH20261125-001')).closest('tr') as HTMLElement);
  expect(found.getByText('2026-11-28')).toBeTruthy();
  expect(await found.findByText('马志远')).toBeTruthy();
});

it('asks for no findings that the reader may not see', async () => {
  const { safety, ...others } = ALL;
  expect(safety).toBeDefined();
  await print(others);
  expect(listed).not.toContain('findings');
});
