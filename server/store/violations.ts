import type { Message } from '../../model/kernel/kind.ts';
import { type Definition, lineFields, linesTable } from '../../model/kernel/resource.ts';
import type { Sql, Tx } from '../db/database.ts';
import { violationOf } from '../db/errors.ts';
import { rowRules } from '../db/rowRules.ts';
import { invalid, Problem } from '../problem.ts';
import { TAKEN, uniqueKeys } from './input.ts';

const onFields = (definition: Definition, columns: readonly string[], message: Message): Problem | undefined => {
  const fields = columns.filter(name => Object.hasOwn(definition.fields, name));
  return fields.length === 0 ? undefined : invalid(Object.fromEntries(fields.map(name => [name, message])));
};

const MISSING: Message = { key: 'validation.reference_not_found' };

/**
 * A constraint's refusal in the words of the wire: taken keys and missing records are 422 on their fields, an id that is there is 409.
 * What is not a constraint of this register is answered as it came.
 */
export function explain(definition: Definition, thrown: unknown): unknown {
  const violation = violationOf(thrown);
  if (violation === undefined) return thrown;
  const columns = violation.columns ?? [];
  const lines = lineFields(definition).find(field => linesTable(definition.name, field) === violation.table);
  if (lines !== undefined) return violation.kind === 'foreign_key' ? invalid({ [lines]: MISSING }) : thrown;
  if (violation.table !== undefined && violation.table !== definition.name) return thrown;
  if (violation.kind === 'unique') {
    if (columns.includes('id')) return new Problem(409, { key: 'problem.stale' }, { errors: { id: { key: TAKEN } } });
    const of = uniqueKeys(definition).find(key => key.on.length === columns.length && key.on.every(name => columns.includes(name)));
    const message: Message = { key: of?.error ?? TAKEN };
    return onFields(definition, columns, message) ?? new Problem(422, message);
  }
  const broken = rowRules(definition).find(rule => rule.name === violation.constraint);
  if (broken !== undefined) return invalid(broken.errors);
  if (violation.kind === 'foreign_key') return onFields(definition, columns, MISSING) ?? new Problem(422, MISSING);
  return thrown;
}

/** Runs a write of the register and explains what its constraints refuse. */
export async function explained<T>(definition: Definition, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw explain(definition, error);
  }
}

/** How the writes of one change are sent; the number of rows that each changed. */
export type Send = (query: Sql) => Promise<number>;

/**
 * Sends writes of the register and explains what its constraints refuse: one by one, or, where it `isOnly` and the way is long, together.
 * Then each is said to have changed one row, so the row must be locked.
 */
export function sender(tx: Tx, definition: Definition, isOnly: boolean): Send {
  if (!isOnly || tx.later === undefined) return query => explained(definition, () => tx.run(query));
  return async query => {
    tx.later?.(query, error => explain(definition, error));
    return 1;
  };
}

/** Runs a deletion; a record that somebody referred to since it was looked for is 409. */
export async function unreferenced<T>(remove: () => Promise<T>): Promise<T> {
  try {
    return await remove();
  } catch (error) {
    throw violationOf(error)?.kind === 'foreign_key' ? new Problem(409, { key: 'problem.referenced' }) : error;
  }
}
