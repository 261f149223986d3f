import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps, KindParts } from '../kind.ts';
import { optionKey } from '../labels.ts';
import { lazyInput } from './lazyInput.tsx';
import { asList } from './tagList.ts';

function Cell({ value, register, name }: CellProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {asList(value).map(tag => (
        <span className="tag" key={tag}>
          {translate(optionKey(register, name, tag), { _: tag })}
        </span>
      ))}
    </>
  );
}

export const tagsParts: KindParts = {
  Cell,
  Input: lazyInput(() => import('./TagsInput.tsx')),
  filter: 'options',
  text: {
    print: value => asList(value).join('、'),
    parse: text =>
      text
        .split(/[,，、;；]/)
        .map(tag => tag.trim())
        .filter(tag => tag !== ''),
  },
};
