import { QueryClient } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { DataProvider } from 'react-admin';
import { AdminContext, memoryStore, TestMemoryRouter, testDataProvider } from 'react-admin';
import { i18nProvider } from '../../../src/providers/i18nProvider.ts';
import { type Session, setSession } from '../../../src/providers/session.ts';

/** Somebody who may do everything with the resources that a test names. */
export function sessionWith(grants: Session['grants']): Session {
  return {
    user: { id: 'user-1', username: 'hr', staff_id: null, name: '白露' },
    roles: ['hr'],
    grants,
    must_change_password: false,
    today: '2026-11-25',
    station: { name: '青禾汽车服务站', is_demo: false, time_zone: 'Asia/Shanghai' },
  };
}

/** Renders a part of the kit in Chinese, with a fresh store and a data provider of the test's own, at an address that asks for `search`. */
export async function renderKit(
  element: ReactElement,
  provider: Partial<DataProvider> = {},
  session?: Session,
  search = '',
): Promise<RenderResult> {
  await i18nProvider.changeLocale('zh');
  setSession(session);
  return render(
    <TestMemoryRouter initialEntries={[`/${search}`]}>
      <AdminContext
        dataProvider={testDataProvider(provider)}
        i18nProvider={i18nProvider}
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        {element}
      </AdminContext>
    </TestMemoryRouter>,
  );
}
