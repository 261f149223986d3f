import { lazy } from 'react';
import { lazyCell } from '../../kit/lazyCell.ts';
import type { Overrides } from '../../kit/slots.ts';

const Place = lazy(() => import('./PlaceCell.tsx'));
const LINKS = () => import('./form/linkCells.tsx');
const FieldOf = lazy(() => import('./form/FieldOfInput.tsx'));
const FieldCell = lazyCell(LINKS, 'FieldCell');
const Records = lazy(() => import('./form/RecordsInput.tsx'));
const RecordsCell = lazyCell(LINKS, 'RecordsCell');

/** What a duty waits for and what proves it is chosen and read by the words of the menu, not by the names that the house has for them. */
export const DUTY_OVERRIDES: Readonly<Record<string, Overrides>> = {
  post_duties: {
    cells: {
      served_in: Place,
      event: Place,
      event_filter: RecordsCell,
      event_person: FieldCell,
      closes_register: Place,
      closes_filter: RecordsCell,
      closes_date: FieldCell,
      closes_person: FieldCell,
      closes_source: FieldCell,
    },
    inputs: {
      rhythm: lazy(() => import('./form/RhythmInput.tsx')),
      served_in: lazy(() => import('./form/ServedInput.tsx')),
      event: lazy(() => import('./form/EventInput.tsx')),
      event_filter: Records,
      event_person: FieldOf,
      closes_register: lazy(() => import('./form/RegisterInput.tsx')),
      closes_filter: Records,
      closes_date: FieldOf,
      closes_person: FieldOf,
      closes_source: FieldOf,
    },
    unsaid: ['source'],
  },
};
