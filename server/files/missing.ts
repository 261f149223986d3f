import { mayEver, mayWrite } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { checkNew } from '../../model/kernel/schema.ts';
import type { Actor } from '../context.ts';
import { textKey } from './references.ts';

/** The values of a record that names a new one by its key only, or undefined when the register wants to know more. */
export function valuesOfMissing(target: Definition, actor: Actor, text: string): Readonly<Record<string, unknown>> | undefined {
  const key = textKey(target);
  if (key === undefined || target.serverOnly === true || !mayEver(actor.grants, target, 'C')) return undefined;
  const wanted = Object.entries(target.fields).filter(([, of]) => of.required && !of.readOnly && of.initial === undefined);
  if (wanted.some(([name, of]) => of.kind !== 'text' || !mayWrite(actor.grants, target, name, 'C'))) return undefined;
  const checked = checkNew(target, Object.fromEntries([[key, text], ...wanted.map(([name]) => [name, text])]));
  return checked.ok ? checked.value : undefined;
}
