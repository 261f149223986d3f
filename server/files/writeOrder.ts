import type { Definition } from '../../model/kernel/resource.ts';
import type { PlannedWrite } from './plan.ts';

/** The writes in an order in which every row comes after those of the file that it names. */
export function namedFirst(definition: Definition, writes: readonly PlannedWrite[]): readonly PlannedWrite[] {
  const own = Object.keys(definition.fields).filter(name => definition.fields[name]?.target === definition.name);
  if (own.length === 0) return writes;
  const made = new Map(writes.filter(write => write.verb === 'create').map(write => [write.id, write]));
  const ordered = new Set<PlannedWrite>();
  const visit = (write: PlannedWrite, path: ReadonlySet<string>): void => {
    if (ordered.has(write) || path.has(write.id)) return;
    for (const name of own) {
      const named = made.get(String(write.values[name]));
      if (named !== undefined) visit(named, new Set([...path, write.id]));
    }
    ordered.add(write);
  };
  for (const write of writes) visit(write, new Set());
  return [...ordered];
}
