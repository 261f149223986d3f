import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps } from '../../kit/kind.ts';
import type { BookDuty } from './book.ts';
import { eventText, servedText } from './dutyText.ts';
import { loadBook } from './words.ts';

await loadBook();

/** Where a duty is served, or what it waits for, in the words of the menu and not by the names that the house has for its registers. */
export default function PlaceCell({ value, name, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const text = name === 'event' ? eventText(translate, String(value)) : servedText(translate, record as unknown as BookDuty);
  return <>{text === '' ? String(value) : text}</>;
}
