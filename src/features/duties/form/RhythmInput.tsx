import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { RHYTHMS } from '../../../../model/rules/duties.ts';
import type { InputProps } from '../../../kit/kind.ts';
import ChoiceInput from '../../../kit/kinds/ChoiceInput.tsx';

/** The rhythms that go with the kind of duty: an event alone for what waits for one, all others for what comes again. */
export function RhythmInput({ of, ...input }: InputProps): ReactElement {
  const kind: unknown = useWatch({ name: 'kind' });
  const options = RHYTHMS.filter(one => (one === 'after_event') === (kind === 'event'));
  return <ChoiceInput {...input} of={{ ...of, options }} />;
}
