import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Dataset, ReportAnswer } from '../../../model/kernel/dataset.ts';
import { monthText } from './figures.ts';

export type GroupText = (dimension: string, value: string | number | null | undefined) => string;

/** Writes the value of a dimension in the reader's words: labels of references, words of choices, months. */
export function useGroupText(dataset: Dataset, answer: ReportAnswer | undefined): GroupText {
  const translate = useTranslate();
  const locale = useLocale();
  return useCallback(
    (dimension, value) => {
      if (value === null || value === undefined || value === '') return translate('bb.charts.none');
      const of = dataset.dimensions[dimension];
      const text = String(value);
      if (of?.field.kind === 'month') return monthText(text, locale ?? 'zh');
      if (of?.field.kind === 'reference') return answer?.labels[dimension]?.[text] ?? '—';
      if (of?.field.kind !== 'choice') return text;
      const own = `datasets.${dataset.name}.options.${dimension}.${text}`;
      return translate(of.words === undefined ? own : `resources.${of.words[0]}.options.${of.words[1]}.${text}`, { _: text });
    },
    [dataset, answer, translate, locale],
  );
}
