import { type ReactElement, useEffect } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { FEATURE_PAGES } from '../features/pages.ts';
import { PageBones } from '../kit/PageBones.tsx';
import { Forbidden } from '../kit/states.tsx';
import { useGrants, useSession } from '../providers/session.ts';
import { menuFor } from './menu.ts';

/** The page that each role needs first; the first entry of the menu for the others. */
const FIRST: Readonly<Record<string, string>> = {
  owner: '/dashboard',
  service_manager: '/dashboard',
  hr: '/staff',
  parts_manager: '/parts',
  parts_keeper: '/parts',
  tool_keeper: '/tools',
};

/** `/` leads to where the reader's work is. */
export function StartPage(): ReactElement {
  const session = useSession();
  const grants = useGrants();
  const navigate = useNavigate();
  const translate = useTranslate();
  const entries = menuFor(grants, FEATURE_PAGES).flatMap(group => group.entries);
  const wanted = session?.roles.map(role => FIRST[role]).find(path => entries.some(entry => entry.path === path));
  const goal = wanted ?? entries.find(entry => entry.path === '/staff')?.path ?? entries[0]?.path;
  useEffect(() => {
    if (goal !== undefined) navigate(goal, { replace: true });
  }, [goal, navigate]);
  if (goal === undefined && session !== undefined) return <Forbidden />;
  return goal === undefined ? <p>{translate('ra.message.loading')}</p> : <PageBones />;
}
