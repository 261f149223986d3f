import type { Action } from '../kernel/action.ts';
import type { Definition } from '../kernel/resource.ts';
import * as assets from './assets/index.ts';
import * as customers from './customers/index.ts';
import * as documents from './documents/index.ts';
import * as money from './money/index.ts';
import * as parts from './parts/index.ts';
import * as people from './people/index.ts';
import * as settings from './settings/index.ts';
import * as today from './today/index.ts';
import * as workshop from './workshop/index.ts';

const DOMAIN_INDEXES = [today, workshop, customers, parts, people, assets, money, documents, settings] as const;

/** Every register, in the order of the menu: today, workshop, customers, parts, people, assets, money, documents, settings. */
export const REGISTERS: readonly Definition[] = DOMAIN_INDEXES.flatMap((domain): readonly Definition[] => domain.REGISTERS);
/** Every action of every register, in the order of its buttons. */
export const ACTIONS: readonly Action[] = DOMAIN_INDEXES.flatMap((domain): readonly Action[] => domain.ACTIONS);

const BY_NAME = new Map(REGISTERS.map(definition => [definition.name, definition]));

/** The register called `name`, or undefined when there is none. */
export function register(name: string): Definition | undefined {
  return BY_NAME.get(name);
}

/** The actions of a register, in the order of its buttons. */
export function actionsOf(name: string): readonly Action[] {
  return ACTIONS.filter(action => action.register === name);
}
