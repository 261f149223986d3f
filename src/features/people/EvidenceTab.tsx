import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { RelatedRows } from '../../kit/record/RelatedRows.tsx';
import { useDefinition } from '../../kit/registry.ts';
import { useRights } from '../../kit/rights.ts';

/** What an appraisal rests on, in the order in which a superior looks at it. */
const EVIDENCE = ['appraisal_notes', 'personal_targets', 'reward_records', 'training_results'] as const;

interface OfPerson {
  readonly record: Readonly<Record<string, unknown>>;
}

function Section({ of: definition, staffId }: { readonly of: Definition; readonly staffId: string }): ReactElement | null {
  const translate = useTranslate();
  const rights = useRights(definition);
  if (!rights.may('R') || !rights.reads('staff_id')) return null;
  return (
    <section style={{ marginBottom: 20 }}>
      <h3>{translate(`resources.${definition.name}.name`)}</h3>
      <RelatedRows of={definition} field="staff_id" id={staffId} />
    </section>
  );
}

function Evidence({ register, staffId }: { readonly register: string; readonly staffId: string }): ReactElement | null {
  const definition = useDefinition(register);
  return definition === undefined ? null : <Section of={definition} staffId={staffId} />;
}

/** Notes, targets, rewards and training of the person who is appraised, as far as the reader may see them. */
export default function EvidenceTab({ record }: OfPerson): ReactElement {
  return (
    <>
      {EVIDENCE.map(register => (
        <Evidence key={register} register={register} staffId={String(record.staff_id)} />
      ))}
    </>
  );
}
