import type { Definition } from '../../model/kernel/resource.ts';
import type { PlannedWrite } from './plan.ts';

/** Where rows may not overlap, what ends by a change makes room for what is new. */
function changesFirst(definition: Definition, writes: readonly PlannedWrite[]): readonly PlannedWrite[] {
  if (definition.ranges === undefined) return writes;
  return [...writes.filter(write => write.verb === 'update'), ...writes.filter(write => write.verb === 'create')];
}

/** The writes in an order in which every row comes after those of the file that it names. */
export function inWritingOrder(definition: Definition, planned: readonly PlannedWrite[]): readonly PlannedWrite[] {
  const writes = changesFirst(definition, planned);
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
