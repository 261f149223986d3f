import { FORMS, formRow } from '../../starter/appraisalForms.ts';
import { asStarted, starterId } from '../../starter/ids.ts';

type Row = Readonly<Record<string, unknown>>;

export const formId = (code: string): string => starterId('form', code);

/** The second edition of the mechanics' form as a draft, besides those that the station began with. */
export function appraisalFormRows(): Row[] {
  return FORMS.station
    .filter(form => form.code === 'KH-JX')
    .map(form => ({ ...formRow(form, asStarted), edition: 2, state: 'draft', note: '明年起准时交车改为百分之二十，征求意见中' }));
}
