import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { InputProps } from '../../../kit/kind.ts';
import { CodePicker } from '../../../kit/kinds/CodePicker.tsx';
import { eventText } from '../dutyText.ts';
import { eventCodes } from './codes.ts';
import { PLACES } from './places.ts';

const registerOf = (code: unknown): string => String(code ?? '').split('.')[0] ?? '';

/** What the duty waits for, or the date that it comes before. Another register asks anew which of its records count and whose they are. */
export function EventInput(input: InputProps): ReactElement {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const rhythm: unknown = useWatch({ name: 'rhythm' });
  const choose = (code: unknown): void => {
    if (registerOf(code) !== registerOf(input.value)) {
      for (const name of ['event_person', 'event_filter', 'closes_source']) setValue(name, null, { shouldDirty: true });
    }
    input.onChange(code);
  };
  return (
    <CodePicker
      {...input}
      onChange={choose}
      codes={eventCodes(PLACES, rhythm)}
      textOf={code => eventText(translate, code)}
      groupOf={code => translate(`resources.${registerOf(code)}.name`, { _: registerOf(code) })}
      placeholder={translate('bb.duties.form.find_event')}
    />
  );
}
