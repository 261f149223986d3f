import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps } from '../../../kit/kind.ts';
import type { BookDuty } from '../book.ts';
import { eventText, servedText } from '../dutyText.ts';
import { loadBook } from '../words.ts';

await loadBook();

function textOf(say: ReturnType<typeof useTranslate>, name: string, code: string, duty: BookDuty): string {
  if (name === 'event') return eventText(say, code);
  return name === 'closes_register' ? say(`resources.${code}.name`, { _: code }) : servedText(say, duty);
}

/** Where a duty is served, what it waits for or what proves it, in the words of the menu and not by the names that the house has for its registers. */
export function PlaceCell({ value, name, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const text = textOf(translate, name, String(value), record as unknown as BookDuty);
  return <>{text === '' ? String(value) : text}</>;
}
