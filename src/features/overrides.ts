import { lazy } from 'react';
import type { Overrides } from '../kit/slots.ts';

/** What the features put in the place of the kit's own screens, by register. */
export const OVERRIDES: Readonly<Record<string, Overrides>> = {
  settings: { List: lazy(() => import('./settings/SettingsScreen.tsx')) },
  roles: { tabs: [{ key: 'grants', Body: lazy(() => import('./roles/GrantsTab.tsx')) }] },
};
