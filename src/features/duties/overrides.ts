import { lazyPart } from '../../kit/lazyPart.ts';
import type { Overrides } from '../../kit/slots.ts';

const CELLS = () => import('./form/cells.ts');
const INPUTS = () => import('./form/inputs.ts');
const [Place, Records, FieldName] = [lazyPart(CELLS, 'PlaceCell'), lazyPart(CELLS, 'RecordsCell'), lazyPart(CELLS, 'FieldCell')];
const [AskRecords, AskField] = [lazyPart(INPUTS, 'RecordsInput'), lazyPart(INPUTS, 'FieldOfInput')];

/** What a duty waits for and what proves it is chosen and read by the words of the menu, not by the names that the house has for them. */
export const DUTY_OVERRIDES: Readonly<Record<string, Overrides>> = {
  post_duties: {
    cells: {
      served_in: Place,
      event: Place,
      event_filter: Records,
      event_person: FieldName,
      closes_register: Place,
      closes_filter: Records,
      closes_date: FieldName,
      closes_person: FieldName,
      closes_source: FieldName,
    },
    inputs: {
      rhythm: lazyPart(INPUTS, 'RhythmInput'),
      served_in: lazyPart(INPUTS, 'ServedInput'),
      event: lazyPart(INPUTS, 'EventInput'),
      event_filter: AskRecords,
      event_person: AskField,
      closes_register: lazyPart(INPUTS, 'RegisterInput'),
      closes_filter: AskRecords,
      closes_date: AskField,
      closes_person: AskField,
      closes_source: AskField,
    },
    unsaid: ['source'],
    // Confirmed where the whole job description is read, by who holds the post.
    mayAct: { confirm: () => false },
  },
};
