import { type ComponentType, lazy } from 'react';

type Module = Readonly<Record<string, unknown>>;
const MODULES = import.meta.glob<Module>(['../approvals/Away.tsx', '../inbox/Choices.tsx']);

/** A section that another feature brings to the profile; undefined while that feature is not part of the house. */
function section(file: string): ComponentType | undefined {
  const module = MODULES[file];
  if (module === undefined) return undefined;
  return lazy(async () => ({ default: (await module()).default as ComponentType }));
}

/** Who stands in for the reader while he is away. */
export const AWAY = section('../approvals/Away.tsx');
/** What the reader wants to be told. */
export const CHOICES = section('../inbox/Choices.tsx');
