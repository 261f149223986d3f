import { QueryClient } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { AdminContext, memoryStore, type Store, TestMemoryRouter, testDataProvider } from 'react-admin';
import { beforeEach, expect, it, vi } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import { revenueDays } from '../../model/resources/money/revenue_days.ts';
import ResourceForm from '../../src/kit/form/ResourceForm.tsx';
import { loadDomain } from '../../src/kit/registry.ts';
import { LanguageButton } from '../../src/layout/Me.tsx';
import { i18nProvider } from '../../src/providers/i18nProvider.ts';
import { useLanguage } from '../../src/providers/language.ts';
import { setSession } from '../../src/providers/session.ts';
import { sessionWith } from './support/renderKit.tsx';

const provider = testDataProvider({ getList: async () => ({ data: [], total: 0 }) } as never);
const queries = new QueryClient();
let store: Store;

function Page(): ReactElement {
  return (
    <TestMemoryRouter>
      <AdminContext dataProvider={provider} i18nProvider={useLanguage(store)} store={store} queryClient={queries}>
        <LanguageButton />
        <ResourceForm of={revenueDays} id={undefined} />
      </AdminContext>
    </TestMemoryRouter>
  );
}

beforeEach(async () => {
  store = memoryStore();
  setSession(sessionWith(grantsFor(GRANT_TABLE, ['cashier'])));
  await i18nProvider.changeLocale('zh');
  await loadDomain('money');
  render(<Page />);
});

const note = (): HTMLTextAreaElement =>
  document.querySelector('[data-field="note"] input, [data-field="note"] textarea') as HTMLTextAreaElement;
const type = (text: string): boolean => fireEvent.change(note(), { target: { value: text } });
const choose = (word: RegExp): boolean => fireEvent.click(screen.getByRole('button', { name: word }));

it('changes every word of an open form, and keeps what is typed and where the cursor stands', async () => {
  await screen.findByRole('button', { name: /^保存/ });
  note().focus();
  type('停电半天');
  const field = note();
  choose(/^EN/);
  await screen.findByRole('button', { name: /^Save/ });
  expect(note()).toBe(field);
  expect(field.value).toBe('停电半天');
  expect(document.activeElement).toBe(field);
  expect(document.documentElement.lang).toBe('en');
  expect(document.body.textContent).not.toMatch(/保存|备注|日期/);
  choose(/^中/);
  await screen.findByRole('button', { name: /^保存/ });
  expect(note().value).toBe('停电半天');
});

it('ends with what was chosen last, whichever words come first', async () => {
  await screen.findByRole('button', { name: /^保存/ });
  const change = i18nProvider.changeLocale;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  const slow = vi.spyOn(i18nProvider, 'changeLocale').mockImplementation(async (locale, options) => {
    if (locale === 'en') await held;
    await change(locale, options);
  });
  store.setItem('locale', 'en');
  store.setItem('locale', 'zh');
  letGo();
  await waitFor(() => expect(slow.mock.calls.map(([locale]) => locale)).toEqual(['en', 'zh', 'zh']));
  await waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
  expect(screen.getByRole('button', { name: /^保存/ })).toBeTruthy();
  slow.mockRestore();
});

it('stays when the words of the other language cannot be loaded', async () => {
  await screen.findByRole('button', { name: /^保存/ });
  type('停电半天');
  const broken = vi.spyOn(i18nProvider, 'changeLocale').mockRejectedValueOnce(new Error('no way'));
  choose(/^EN/);
  await waitFor(() => expect(store.getItem('locale')).toBe('zh'));
  expect(screen.getByRole('button', { name: /^保存/ })).toBeTruthy();
  expect(note().value).toBe('停电半天');
  broken.mockRestore();
});
