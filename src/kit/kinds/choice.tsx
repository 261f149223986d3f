import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { say } from '../../providers/i18nProvider.ts';
import type { CellProps, KindParts } from '../kind.ts';
import { optionKey } from '../labels.ts';
import { MeaningChip } from '../MeaningChip.tsx';
import { meaningOf } from '../meaning.ts';
import { lazyInput } from './lazyInput.tsx';

const isState = (name: string): boolean => name === 'state' || name.endsWith('_state');

function Cell({ value, register, name }: CellProps): ReactNode {
  const translate = useTranslate();
  const label = translate(optionKey(register, name, String(value)), { _: String(value) });
  return isState(name) ? <MeaningChip of={meaningOf(String(value))}>{label}</MeaningChip> : label;
}

export const choiceParts: KindParts = {
  Cell,
  Input: lazyInput(() => import('./ChoiceInput.tsx')),
  filter: 'options',
  text: {
    print: value => String(value ?? ''),
    parse: (text, of) => {
      const plain = text.normalize('NFKC').trim().toLowerCase();
      return (of.options ?? []).find(option => option.toLowerCase() === plain) ?? text;
    },
  },
  problem: (value, of) =>
    typeof value === 'string' && !(of.options ?? []).includes(value)
      ? { key: 'validation.choice', args: { value: say(value) } }
      : undefined,
};
