import type { Action } from '../../../../model/kernel/action.ts';
import type { Definition } from '../../../../model/kernel/resource.ts';
import { canAnswer } from '../../../../model/rules/dutyLinks.ts';

/** A register as the choices of a duty see it. */
export interface Place {
  readonly definition: Definition;
  readonly actions: readonly Action[];
}

const DATES: readonly string[] = ['date', 'instant', 'month'];

const fieldsOf = (definition: Definition, isMeant: (kind: string, target: string | undefined) => boolean): string[] =>
  Object.entries(definition.fields)
    .filter(([, of]) => isMeant(of.kind, of.target))
    .map(([name]) => name);

/** The fields that say when: what a duty comes before, or what dates the record that proves it. */
export const dateFields = (definition: Definition): string[] => fieldsOf(definition, kind => DATES.includes(kind));

/** The fields that name a person of the staff, and whoever wrote the record. */
export const personFields = (definition: Definition): string[] => [
  ...fieldsOf(definition, (kind, target) => kind === 'reference' && target === 'staff'),
  'created_by',
  'updated_by',
];

/** The fields that name a record of the other register. */
export const sourceFields = (definition: Definition, other: string): string[] =>
  fieldsOf(definition, (kind, target) => kind === 'reference' && target === other);

/** What a duty can wait for: `<register>.<date field>` before a date, else `<register>.<create or action>`. */
export function eventCodes(places: readonly Place[], rhythm: unknown): string[] {
  return places.flatMap(({ definition, actions }) => {
    const verbs = ['create', ...actions.filter(action => action.collection !== true).map(action => action.name)];
    return (rhythm === 'before_date' ? dateFields(definition) : verbs).map(name => `${definition.name}.${name}`);
  });
}

/** The registers whose records can prove a duty; one that waits for a record is proved by what belongs to it. */
export const proofCodes = (places: readonly Place[], waitsFor: string): string[] =>
  places.flatMap(({ definition }) => (waitsFor === '' || canAnswer(definition, waitsFor) ? [definition.name] : []));

/** Where a record serves a duty: a register, or an act in it. */
export function recordCodes(places: readonly Place[]): string[] {
  return places.flatMap(({ definition: { name }, actions }) => [name, ...actions.map(action => `${name}.${action.name}`)]);
}

/** The papers that are printed of records: `<register>.<paper>`. */
export function paperCodes(places: readonly Place[]): string[] {
  return places.flatMap(({ definition: { name, papers = [] } }) => papers.map(paper => `${name}.${paper.name}`));
}
