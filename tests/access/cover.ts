import type { Grant } from '../../model/kernel/access.ts';

/** Whether the others already give everything that the grant gives. */
export function covers(others: readonly Grant[], grant: Grant): boolean {
  return grant.actions.every(letter =>
    grant.fields.every(group =>
      others.some(
        other => other.actions.includes(letter) && other.fields.includes(group) && (other.scope === 'all' || other.scope === grant.scope),
      ),
    ),
  );
}
