import { lazy, type ReactElement, Suspense, useEffect } from 'react';
import { settleSignIn, useMustSignInAgain } from '../providers/signInAgain.ts';

/** What could not be loaded is not asked for again, so that this stands in for it at every later question, too. */
function Unanswered(): ReactElement {
  useEffect(() => settleSignIn(false), []);
  return <></>;
}

const load = (): Promise<typeof import('./SignInQuestion.tsx')> => import('./SignInQuestion.tsx');

/** Comes when somebody begins to type, or when it is needed; where it cannot come, the sign-in page asks instead. */
const SignInQuestion = lazy(() => load().catch(() => ({ default: Unanswered })));

/** Asks who works here to sign in again, over the page: what is typed below stays. */
export function SignInAgain(): ReactElement | null {
  useEffect(() => {
    const early = (): void => void load().catch(() => undefined);
    document.addEventListener('input', early, { once: true });
    return () => document.removeEventListener('input', early);
  }, []);
  return useMustSignInAgain() ? (
    <Suspense fallback={null}>
      <SignInQuestion />
    </Suspense>
  ) : null;
}
