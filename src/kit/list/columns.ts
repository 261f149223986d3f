import { useMemo } from 'react';
import { useStore } from 'react-admin';
import { fieldOf } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useGrants } from '../../providers/session.ts';
import { partsOf } from '../kinds.ts';
import { mayName, useRights } from '../rights.ts';
import { useSlots } from '../slots.ts';

/** What a user has chosen for a table, by column name: a column that is new in the register appears and shuffles nothing. */
interface Choice {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}
const NO_CHOICE: Choice = { order: [], hidden: [] };

export interface Columns {
  /** Those to show, in order. */
  readonly shown: readonly string[];
  /** All that the reader may see, in order: first those of the register's list, then its other fields. */
  readonly all: readonly string[];
  readonly toggle: (name: string) => void;
  readonly move: (name: string, by: -1 | 1) => void;
  readonly reset: () => void;
  readonly isChosen: boolean;
}

/** The names in the user's order; those the user never placed stay after the one they follow in the register. */
export function inOrder(names: readonly string[], order: readonly string[]): string[] {
  const placed = order.filter(name => names.includes(name));
  return names.reduce<string[]>((list, name, index) => {
    if (list.includes(name)) return list;
    const before = names[index - 1];
    const at = before === undefined ? 0 : list.indexOf(before) + 1;
    return [...list.slice(0, at), name, ...list.slice(at)];
  }, placed);
}

/** The columns without what was before a change where another one tells what is after it: a phone has room for one of them. */
export function withoutBefore(names: readonly string[]): string[] {
  return names.filter(name => !(name.startsWith('from_') && names.includes(name.replace('from_', 'to_'))));
}

/** The columns of a register's table for this user. */
export function useColumns(definition: Definition): Columns {
  const rights = useRights(definition);
  const grants = useGrants();
  const own = useSlots().overrides[definition.name]?.listed;
  const [choice, setChoice] = useStore<Choice>(`${definition.name}.columns`, NO_CHOICE);
  return useMemo(() => {
    const readable = (name: string): boolean => {
      const of = fieldOf(definition, name);
      return of !== undefined && rights.reads(name) && (of.target === undefined || mayName(grants, of.target));
    };
    const listed = (own ?? definition.list.columns).filter(readable);
    const others = Object.keys(definition.fields).filter(name => {
      const of = definition.fields[name];
      return of !== undefined && !listed.includes(name) && of.kind !== 'secret' && of.kind !== 'json' && readable(name);
    });
    const stamps = definition.appendOnly ? [] : ['updated_at'];
    const all = inOrder([...listed, ...others, ...stamps], choice.order);
    const untouched = choice === NO_CHOICE || (choice.order.length === 0 && choice.hidden.length === 0);
    const hidden = untouched ? [...others, ...stamps] : choice.hidden;
    const write = (next: Partial<Choice>): void => setChoice({ order: choice.order, hidden, ...next });
    return {
      all,
      shown: all.filter(name => !hidden.includes(name)),
      toggle: name => write({ hidden: hidden.includes(name) ? hidden.filter(one => one !== name) : [...hidden, name] }),
      move: (name, by) => {
        const from = all.indexOf(name);
        const to = from + by;
        const next = [...all];
        if (to < 0 || to >= all.length) return;
        next.splice(from, 1);
        next.splice(to, 0, name);
        write({ order: next });
      },
      reset: () => setChoice(NO_CHOICE),
      isChosen: !untouched,
    };
  }, [definition, own, rights, grants, choice, setChoice]);
}

/** Whether a column stands right. */
export function isNumberColumn(definition: Definition, name: string): boolean {
  const of = fieldOf(definition, name);
  return of !== undefined && partsOf(of).isNumber === true;
}
