import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ImportDialog from '../../src/features/imports/ImportDialog.tsx';
import type { Preview, Progress } from '../../src/features/imports/wire.ts';
import { needLabels } from '../../src/providers/i18nProvider.ts';
import { renderKit } from '../kit/support/renderKit.tsx';

const PREVIEW: Preview = {
  token: 't1',
  filename: '员工.csv',
  encoding: 'gb18030',
  sheets: ['员工'],
  sheet: '员工',
  heading_row: 2,
  layout: 'rows',
  columns: [
    { index: 0, heading: '工号', samples: ['0901'], field: 'number' },
    { index: 1, heading: '名字', samples: ['张小三'], field: 'name' },
    { index: 2, heading: '备注2', samples: [], field: null },
  ],
  fields: [
    { name: 'number', label: '工号', required: true },
    { name: 'name', label: '姓名', required: true },
  ],
  rows: 3,
  counts: { create: 2, update: 0, same: 0, bad: 1 },
  examples: { bad: [{ row: 5, cells: { number: '0903' }, wrong: { name: '必填' } }], create: [], update: [], same: [] },
  missing: 0,
  missing_names: [],
};
const COUNTS = { create: 2, update: 0, same: 0, bad: 1 };
const DONE: Progress = { state: 'done', done: 6, total: 6, counts: COUNTS };

let sent: { url: string; body: unknown }[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string, options: RequestInit = {}) => {
      const body = typeof options.body === 'string' ? JSON.parse(options.body) : options.body;
      sent.push({ url, body });
      const answer = (): unknown => {
        if (url.endsWith('/undo')) return { ...DONE, state: 'undone' };
        if (url.endsWith('/progress')) return DONE;
        if (body?.commit === true) return { batch_id: 'b1' };
        return PREVIEW;
      };
      return new Response(JSON.stringify(answer()), { status: 200 });
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openWithFile(): Promise<void> {
  await needLabels('people');
  await renderKit(<ImportDialog register="staff" open onClose={() => undefined} />);
  fireEvent.change(screen.getByLabelText('选文件', { selector: 'input' }), { target: { files: [new File(['x'], '员工.csv')] } });
  await screen.findByText('列怎么对上');
}

it('shows the wrong cell in its row, with its reason and the guessed columns', async () => {
  await openWithFile();
  expect(sent[0]?.url).toBe(`/api/staff/import?filename=${encodeURIComponent('员工.csv')}`);
  expect(screen.getByText(/必填/).textContent).toBe(' 姓名 必填');
  expect(screen.getByText('猜的')).toBeTruthy();
  expect(screen.getByText('GB18030', { exact: false })).toBeTruthy();
  expect(screen.getByRole('button', { name: '写入 2 行' })).toHaveProperty('disabled', true);
});

it('writes when the wrong rows are left out, and takes the batch back', async () => {
  await openWithFile();
  fireEvent.click(screen.getByLabelText('有问题的 1 行跳过，其余写入'));
  await waitFor(() => expect(screen.getByRole('button', { name: '写入 2 行' })).toHaveProperty('disabled', false));
  fireEvent.click(screen.getByRole('button', { name: '写入 2 行' }));
  expect(await screen.findByText('已写入')).toBeTruthy();
  expect(sent.some(({ url, body }) => url === '/api/imports/t1' && (body as { skip_bad?: boolean }).skip_bad === true)).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '整批撤回' }));
  expect(screen.getByText(/再点一次撤回/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '整批撤回' }));
  expect(await screen.findByText('已整批撤回')).toBeTruthy();
  expect(sent.at(-1)?.url).toBe('/api/imports/b1/undo');
});

it('refuses a file that is too large before sending it', async () => {
  await renderKit(<ImportDialog register="staff" open onClose={() => undefined} />);
  const file = new File(['x'], 'big.csv');
  Object.defineProperty(file, 'size', { value: 21 * 1024 * 1024 });
  fireEvent.change(screen.getByLabelText('选文件', { selector: 'input' }), { target: { files: [file] } });
  expect(await screen.findByText('文件超过 20 MB')).toBeTruthy();
  expect(sent).toHaveLength(0);
});
