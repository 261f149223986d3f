import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { say } from '../providers/i18nProvider.ts';

/** The columns of the store have one label in every register. */
const SYSTEM = new Set(['id', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'archived_at']);

/** The label key of a field; `lines.<field>` names a line's field; `@<action>` registers are an action's input. */
export function fieldKey(register: string, name: string): string {
  if (SYSTEM.has(name)) return `bb.fields.${name}`;
  const [owner = '', action] = register.split('@');
  if (action !== undefined) return `resources.${owner}.actions.${action}.fields.${name}`;
  const [lines, part] = name.split('.');
  return part === undefined ? `resources.${owner}.fields.${name}` : `resources.${owner}.lines.${lines}.${part}`;
}

/** The label key of a choice's code. */
export function optionKey(register: string, name: string, code: string): string {
  const [owner = '', action] = register.split('@');
  if (action !== undefined) {
    const own = `resources.${owner}.actions.${action}.options.${name}.${code}`;
    const shared = `resources.${owner}.options.${name}.${code}`;
    return say(own) === own ? shared : own;
  }
  return `resources.${owner}.options.${name.split('.').at(-1)}.${code}`;
}

/** A function that gives a field's label in the reader's language. */
export function useFieldLabel(register: string): (name: string) => string {
  const translate = useTranslate();
  return useCallback((name: string) => translate(fieldKey(register, name), { _: name }), [translate, register]);
}
