import { lazy, type ReactElement, Suspense } from 'react';
import { settleSignIn, useMustSignInAgain } from '../providers/signInAgain.ts';

/** Comes when it is needed, which is seldom; where it cannot come, the sign-in page asks instead. */
const SignInQuestion = lazy(() =>
  import('./SignInQuestion.tsx').catch(() => {
    settleSignIn(false);
    return { default: (): ReactElement => <></> };
  }),
);

/** Asks who works here to sign in again, over the page: what is typed below stays. */
export function SignInAgain(): ReactElement | null {
  return useMustSignInAgain() ? (
    <Suspense fallback={null}>
      <SignInQuestion />
    </Suspense>
  ) : null;
}
