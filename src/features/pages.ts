import { type ComponentType, lazy } from 'react';
import type { ImportDialogProps } from '../kit/slots.ts';
import type { FeaturePage } from '../layout/menu.ts';

type Module = Readonly<Record<string, unknown>>;
const MODULES = import.meta.glob<Module>([
  './dashboard/Dashboard.tsx',
  './demand/Demand.tsx',
  './today/MyDay.tsx',
  './today/Department.tsx',
  './today/DoingLine.tsx',
  './duties/DutyBook.tsx',
  './imports/ImportDialog.tsx',
  './jobs/Jobs.tsx',
  './office/Takings.tsx',
]);

/** A component of a feature, loaded when it is shown; undefined while the feature is not part of the house. */
function load<P>(file: string, name: string): ComponentType<P> | undefined {
  const module = MODULES[file];
  if (module === undefined) return undefined;
  return lazy(async () => {
    const loaded = await module();
    return { default: (loaded.default ?? loaded[name]) as ComponentType<P> };
  });
}

const PAGES: readonly (FeaturePage & { readonly file: string; readonly name: string })[] = [
  { path: '/today', domain: 'today', label: 'bb.page.my_day', file: './today/MyDay.tsx', name: 'MyDay' },
  {
    path: '/department',
    domain: 'today',
    label: 'bb.page.department',
    resource: 'tasks',
    isAboutOthers: true,
    file: './today/Department.tsx',
    name: 'Department',
  },
  {
    path: '/duty-book',
    domain: 'today',
    label: 'bb.page.duty_book',
    resource: 'duties',
    file: './duties/DutyBook.tsx',
    name: 'DutyBook',
  },
  { path: '/dashboard', domain: 'money', label: 'bb.page.dashboard', file: './dashboard/Dashboard.tsx', name: 'Dashboard' },
  { path: '/takings', domain: 'money', label: 'bb.page.takings', resource: 'revenue', file: './office/Takings.tsx', name: 'Takings' },
  { path: '/demand', domain: 'parts', label: 'bb.page.demand', resource: 'part_demand', file: './demand/Demand.tsx', name: 'Demand' },
  { path: '/jobs', domain: 'settings', label: 'bb.page.jobs', resource: 'policies', file: './jobs/Jobs.tsx', name: 'Jobs' },
];

/** The hand-written pages in the menu. */
export const FEATURE_PAGES: readonly (FeaturePage & { readonly Page: ComponentType })[] = PAGES.flatMap(({ file, name, ...page }) => {
  const Page = load<object>(file, name);
  return Page === undefined ? [] : [{ ...page, Page: Page as ComponentType }];
});

export const importDialog = load<ImportDialogProps>('./imports/ImportDialog.tsx', 'ImportDialog');

/** The line over the form with which a task of My day is being done. */
export const DoingLine = load<object>('./today/DoingLine.tsx', 'DoingLine');
