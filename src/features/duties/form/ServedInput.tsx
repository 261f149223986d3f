import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DATASETS } from '../../../../model/datasets/index.ts';
import type { InputProps } from '../../../kit/kind.ts';
import { CodePicker } from '../../../kit/kinds/CodePicker.tsx';
import type { BookDuty } from '../book.ts';
import { servedText } from '../dutyText.ts';
import { words } from '../words.zh.ts';
import { paperCodes, recordCodes } from './codes.ts';
import { PLACES } from './places.ts';

function codesOf(by: unknown): string[] {
  switch (by) {
    case 'record':
      return recordCodes(PLACES);
    case 'rule':
      return Object.keys(words.rules);
    case 'report':
      return DATASETS.map(dataset => dataset.name);
    case 'form':
      return [...Object.keys(words.forms), ...paperCodes(PLACES)];
    case 'later':
      return Object.keys(words.later);
    default:
      return [];
  }
}

/** Where the duty is done: a register or an act in it, a rule, a report, a paper. */
export function ServedInput(input: InputProps): ReactElement {
  const translate = useTranslate();
  const by: unknown = useWatch({ name: 'served_by' });
  const textOf = (code: string): string => servedText(translate, { served_by: by as BookDuty['served_by'], served_in: code }) || code;
  return <CodePicker {...input} codes={codesOf(by)} textOf={textOf} />;
}
