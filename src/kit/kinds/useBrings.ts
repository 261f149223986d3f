import { useEffect, useRef } from 'react';
import { useDataProvider, useRecordContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useGrants } from '../../providers/session.ts';
import { definitionOf } from '../registry.ts';
import { rightsOf } from '../rights.ts';

type Facts = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** What the chosen record gives to fields that are empty or hold what an earlier choice brought: own field → value. */
export function broughtBy({ brings }: Pick<Definition, 'brings'>, name: string, chosen: Facts, typed: Facts, earlier: Facts = {}): Facts {
  const isFree = (own: string): boolean => isEmpty(typed[own]) || typed[own] === earlier[own];
  const pairs = Object.entries(brings?.[name] ?? {}).map(([own, theirs]) => [own, chosen[theirs] ?? null] as const);
  return Object.fromEntries(pairs.filter(([own, value]) => isFree(own) && (typed[own] ?? null) !== value));
}

/** What was brought into an open form, whichever of its fields brought it: an order brings the car, and another car its own owner. */
const BROUGHT = new WeakMap<object, Facts>();

/**
 * Fills in what a chosen record says of its own, as the plate and the owner of a car; what is typed stays, and a reader who may not see
 * the record fills in himself. What a new record's form opens with was chosen before, and brings the same.
 */
export function useBrings(register: string, field: string, value: unknown): (id: unknown) => void {
  const provider = useDataProvider();
  const grants = useGrants();
  const isNew = useRecordContext()?.id === undefined;
  const form = useFormContext() as ReturnType<typeof useFormContext> | null;
  const bring = async (name: string, id: unknown): Promise<void> => {
    const definition = definitionOf(register);
    const target = definition?.fields[name]?.target;
    if (form === null || typeof id !== 'string' || definition?.brings?.[name] === undefined || target === undefined) return;
    const { data } = await provider.getOne(target, { id });
    const earlier = BROUGHT.get(form.control);
    const brought = broughtBy(definition, name, data, form.getValues(), earlier);
    BROUGHT.set(form.control, { ...earlier, ...brought });
    const { writes } = rightsOf(grants, definition);
    for (const [own, value] of Object.entries(brought)) {
      if (!writes(own, isNew ? 'C' : 'U')) continue;
      form.setValue(own, value, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
      await bring(own, value);
    }
  };
  const choose = (id: unknown): void => void bring(field, id).catch(() => undefined);
  const opening = useRef(isNew ? () => choose(value) : undefined);
  useEffect(() => opening.current?.(), []);
  return choose;
}
