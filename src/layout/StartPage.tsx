import { type ReactElement, useEffect } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { FEATURE_PAGES } from '../features/pages.ts';
import { PageBones } from '../kit/PageBones.tsx';
import { Forbidden } from '../kit/states.tsx';
import { useGrants, useSession } from '../providers/session.ts';
import { firstEntry, menuFor } from './menu.ts';

/** `/` leads to where the reader's work is. */
export function StartPage(): ReactElement {
  const session = useSession();
  const grants = useGrants();
  const navigate = useNavigate();
  const translate = useTranslate();
  const goal = firstEntry(menuFor(grants, FEATURE_PAGES), session?.roles ?? [])?.path;
  useEffect(() => {
    if (goal !== undefined) navigate(goal, { replace: true });
  }, [goal, navigate]);
  if (goal === undefined && session !== undefined) return <Forbidden />;
  return goal === undefined ? <p>{translate('ra.message.loading')}</p> : <PageBones />;
}
