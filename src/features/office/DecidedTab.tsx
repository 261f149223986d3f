import type { ReactElement } from 'react';
import { RelatedRows } from '../../kit/record/RelatedRows.tsx';
import { useDefinition } from '../../kit/registry.ts';

/** The tasks that the decisions of a meeting have become. */
export default function DecidedTab({ record }: { readonly record: { readonly id: string } }): ReactElement {
  const tasks = useDefinition('tasks');
  return tasks === undefined ? (
    <span className="bone" style={{ width: 160 }} />
  ) : (
    <RelatedRows of={tasks} field="source_record" id={record.id} />
  );
}
