import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { requestFacts } from '../../../model/resources/requests.ts';
import type { CellProps } from '../../kit/kind.ts';
import { useDefinition } from '../../kit/registry.ts';

/** A kind of request in the words of its own register. */
export default function OfKindCell({ value, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const register = String(record?.register ?? '');
  const of = useDefinition(register);
  const kind = requestFacts(register)?.kind;
  return (
    <>
      {of === undefined || kind === undefined
        ? ''
        : translate(`resources.${register}.options.${kind}.${String(value)}`, { _: String(value) })}
    </>
  );
}
