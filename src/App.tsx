import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, type LayoutComponent, Notification, Resource, useTheme } from 'react-admin';
import { Route } from 'react-router';
import { REGISTER_NAMES } from '../model/resources/names.ts';
import { OVERRIDES } from './features/overrides.ts';
import { DoingLine, FEATURE_PAGES, importDialog } from './features/pages.ts';
import { PageBones } from './kit/PageBones.tsx';
import { screensFor } from './kit/screens.tsx';
import { type Slots, SlotsContext } from './kit/slots.ts';
import { ErrorState } from './kit/states.tsx';
import { Beside } from './layout/Beside.tsx';
import { Layout } from './layout/Layout.tsx';
import { Me } from './layout/Me.tsx';
import { NotFound } from './layout/NotFound.tsx';
import { StartPage } from './layout/StartPage.tsx';
import { authProvider } from './providers/authProvider.ts';
import { dataProvider } from './providers/dataProvider.ts';
import { useLanguage } from './providers/language.ts';
import { useSession } from './providers/session.ts';
import { makeStore } from './providers/store.ts';
import { backbayTheme } from './theme/theme.ts';

const SignIn = lazy(() => import('./features/auth/SignIn.tsx'));
const FirstPassword = lazy(() => import('./features/auth/FirstPassword.tsx'));
const Setup = lazy(() => import('./features/setup/Setup.tsx'));
const Start = lazy(() => import('./features/setup/Start.tsx'));
const InboxPage = lazy(() => import('./features/inbox/InboxPage.tsx'));
const Profile = lazy(() => import('./features/profile/Profile.tsx'));

const FRESH = 15_000;
/** A record is read again whenever it is opened: a list that comes in marks an older copy of its records as fresh. */
const staleTime = ({ queryKey }: { readonly queryKey: readonly unknown[] }): number => (queryKey[1] === 'getOne' ? 0 : FRESH);
const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime, retry: 1 } } });
const store = makeStore();
const light = backbayTheme('light');
const dark = backbayTheme('dark');
const EVERY_TAB = [{ key: 'comments', Body: lazy(() => import('./features/comments/CommentsTab.tsx')) }];
const slots: Slots = { Me, Beside, ImportDialog: importDialog, overrides: OVERRIDES, everyTab: EVERY_TAB };
const REGISTERS = Object.keys(REGISTER_NAMES).map(screensFor);

/** Nothing is open before the password is one's own. */
const Frame: LayoutComponent = ({ children }) => {
  const session = useSession();
  if (session?.must_change_password === true)
    return (
      <Suspense fallback={null}>
        <FirstPassword />
      </Suspense>
    );
  return (
    <Layout pages={FEATURE_PAGES}>
      {DoingLine !== undefined && (
        <Suspense fallback={null}>
          <DoingLine />
        </Suspense>
      )}
      {children}
    </Layout>
  );
};

/** Tells the style sheet which theme MUI has chosen. */
function ThemeMark({ children }: { readonly children: ReactNode }): ReactElement {
  const [theme] = useTheme();
  useEffect(() => {
    const isDark = theme === 'dark' || (theme !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [theme]);
  return <>{children}</>;
}

const Login = (): ReactElement => (
  <Suspense fallback={null}>
    <SignIn />
  </Suspense>
);
const Failed = ({ error }: { error: Error }): ReactElement => <ErrorState error={error} onRetry={() => window.location.reload()} />;

/** The whole screens of the product. */
export function App(): ReactElement {
  const words = useLanguage(store);
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={words}
      queryClient={queryClient}
      store={store}
      lightTheme={light}
      darkTheme={dark}
    >
      <CssBaseline />
      <SlotsContext.Provider value={slots}>
        <ThemeMark>
          <CoreAdminUI
            layout={Frame}
            loginPage={Login}
            loading={PageBones}
            catchAll={NotFound}
            error={Failed}
            dashboard={StartPage}
            requireAuth
            disableTelemetry
          >
            {REGISTERS.map(screen => (
              <Resource key={screen.name} {...screen} />
            ))}
            <CustomRoutes>
              <Route path="/profile" element={<Profile />} />
              <Route path="/inbox" element={<InboxPage />} />
              <Route path="/start" element={<Start />} />
              {FEATURE_PAGES.map(({ path, Page }) => (
                <Route key={path} path={`${path}/*`} element={<Page />} />
              ))}
            </CustomRoutes>
            <CustomRoutes noLayout>
              <Route
                path="/setup"
                element={
                  <Suspense fallback={null}>
                    <Setup />
                  </Suspense>
                }
              />
            </CustomRoutes>
          </CoreAdminUI>
          <Notification anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }} />
        </ThemeMark>
      </SlotsContext.Provider>
    </AdminContext>
  );
}
