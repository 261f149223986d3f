import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import InboxList from '../../src/features/inbox/InboxList.tsx';
import type { InboxItem } from '../../src/features/inbox/useInbox.ts';
import { renderKit, sessionWith } from '../kit/support/renderKit.tsx';

const told = (register: string, subject: string): InboxItem => ({
  id: subject,
  kind: 'expiry',
  register,
  record_id: '1',
  subject,
  detail: '2026-12-08',
  created_at: '2026-11-25T18:07:00.000Z',
  read_at: null,
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('leads to what the reader may open, and only tells of the rest', async () => {
  const body = { unread: 2, more: false, items: [told('contracts', '车间设备维保合同'), told('equipment', '双柱举升机')] };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body));
  await renderKit(<InboxList />, {}, sessionWith(grantsFor(GRANT_TABLE, ['workshop_supervisor'])));
  expect(await screen.findByRole('link', { name: /双柱举升机/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /车间设备维保合同/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /车间设备维保合同/ })).toBeNull();
});
