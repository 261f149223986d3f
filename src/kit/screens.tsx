import { lazy, type ReactElement, Suspense } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import type { Definition } from '../../model/kernel/resource.ts';
import { ResourceList } from './list/ResourceList.tsx';
import { PageBar } from './PageBar.tsx';
import { PageBones } from './PageBones.tsx';
import { useDefinition } from './registry.ts';
import { useRights } from './rights.ts';
import { type Overrides, useSlots } from './slots.ts';
import { Forbidden } from './states.tsx';

const PaperPage = lazy(() => import('./papers/PaperPage.tsx'));
const ResourceForm = lazy(() => import('./form/ResourceForm.tsx'));
const NONE: Overrides = {};

/** The segments after the register's own: `create`, `<id>`, `<id>/edit`, `<id>/paper/<name>`. */
function segmentsOf(pathname: string): readonly string[] {
  return pathname
    .split('/')
    .slice(2)
    .filter(part => part !== '')
    .map(decodeURIComponent);
}

/** All screens of a register: list with the open record beside it, form for a new one, form for a change. */
export function RegisterScreens({ register }: { readonly register: string }): ReactElement {
  const definition = useDefinition(register);
  return definition === undefined ? <PageBones /> : <Screens of={definition} />;
}

function Screens({ of: definition }: { readonly of: Definition }): ReactElement {
  const { pathname } = useLocation();
  const rights = useRights(definition);
  const slots = useSlots();
  const { List, Form } = slots.overrides[definition.name] ?? NONE;
  const [id, tail, last] = segmentsOf(pathname);
  const paper = tail === 'paper' ? definition.papers?.find(one => one.name === last) : undefined;
  const name = useTranslate()(`resources.${definition.name}.name`, { _: definition.name });
  if (!rights.may('R'))
    return (
      <>
        <PageBar title={name} />
        <Forbidden />
      </>
    );
  const isForm = id === 'create' || tail === 'edit';
  if (isForm) {
    const FormScreen = Form ?? ResourceForm;
    return (
      <Suspense fallback={<PageBones />}>
        <FormScreen key={pathname} of={definition} id={id === 'create' ? undefined : id} />
      </Suspense>
    );
  }
  if (paper !== undefined && id !== undefined)
    return (
      <Suspense fallback={<PageBones />}>
        <PaperPage key={pathname} of={definition} id={id} paper={paper} />
      </Suspense>
    );
  if (List !== undefined)
    return (
      <Suspense fallback={<PageBones />}>
        <List of={definition} />
      </Suspense>
    );
  return <ResourceList of={definition} openId={id} />;
}

/** The props of `<Resource>` for a register; the definition itself is loaded when the screen is opened. */
export function screensFor(register: string): { name: string; list: () => ReactElement } {
  return { name: register, list: () => <RegisterScreens register={register} /> };
}
