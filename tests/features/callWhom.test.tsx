import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

const rows: Record<string, unknown> = {};
vi.mock('react-admin', async original => ({
  ...(await original<typeof import('react-admin')>()),
  useGetOne: (register: string, { id }: { id: string }, { enabled }: { enabled: boolean }) => ({
    data: enabled ? rows[`${register}/${id}`] : undefined,
  }),
}));
let grants: unknown;
vi.mock('../../src/providers/session.ts', async original => ({
  ...(await original<typeof import('../../src/providers/session.ts')>()),
  useGrants: () => grants,
}));
const { CallWhom } = await import('../../src/features/next/CallWhom.tsx');

const SEES = { customers: [{ actions: ['R'], scope: 'all', fields: ['card', 'contact'] }] };
const CARD = { customers: [{ actions: ['R'], scope: 'all', fields: ['card'] }] };
Object.assign(rows, {
  'work_orders/w1': { id: 'w1', customer_id: 'c1', contact_name: '钱小军', contact_phone: '139 0555 0002' },
  'work_orders/w2': { id: 'w2', customer_id: 'c1', contact_name: null, contact_phone: null },
  'vehicles/v1': { id: 'v1', customer_id: 'c1' },
  'customers/c1': { id: 'c1', name: '钱文斌', phone: '13805551234' },
});
afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['who brought the car', SEES, { work_order_id: 'w1', vehicle_id: 'v1' }, '钱小军 · 139 0555 0002', 'tel:13905550002'],
  ['the owner, where nobody else brought it', SEES, { work_order_id: 'w2', vehicle_id: 'v1' }, '钱文斌 · 13805551234', 'tel:13805551234'],
  [
    'the owner of the car, where there is no order',
    SEES,
    { work_order_id: null, vehicle_id: 'v1' },
    '钱文斌 · 13805551234',
    'tel:13805551234',
  ],
  ['nobody, where there is neither', SEES, { work_order_id: null, vehicle_id: null }, '', undefined],
  ['nobody to whom contacts are closed', CARD, { work_order_id: 'w1', vehicle_id: 'v1' }, '', undefined],
])('calls %s', (_, given, record, text, href) => {
  grants = given;
  const { container } = render(<CallWhom record={{ id: 'f1', ...record }} />);
  expect(container.textContent).toBe(text);
  expect(screen.queryByRole('link')?.getAttribute('href') ?? undefined).toBe(href);
});
