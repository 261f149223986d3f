import { lazy, type ReactElement, Suspense, useEffect } from 'react';
import { settleSignIn, useMustSignInAgain } from '../providers/signInAgain.ts';

/** What could not be loaded is not asked for again, so that this stands in for it at every later question, too. */
function Unanswered(): ReactElement {
  useEffect(() => settleSignIn(false), []);
  return <></>;
}

/** Comes when it is needed, which is seldom; where it cannot come, the sign-in page asks instead. */
const SignInQuestion = lazy(() => import('./SignInQuestion.tsx').catch(() => ({ default: Unanswered })));

/** Asks who works here to sign in again, over the page: what is typed below stays. */
export function SignInAgain(): ReactElement | null {
  return useMustSignInAgain() ? (
    <Suspense fallback={null}>
      <SignInQuestion />
    </Suspense>
  ) : null;
}
