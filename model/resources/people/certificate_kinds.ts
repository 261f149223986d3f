import { boolean } from '../../kernel/kinds/boolean.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The certificates that posts need or the law asks for. */
export const certificateKinds = defineResource({
  name: 'certificate_kinds',
  resource: 'skill_catalogue',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 80 }),
    issuer: text({ max: 80 }),
    /** Nobody may do the work without it. */
    is_legal: boolean(),
    /** Missing means that it does not expire. */
    valid_months: integer({ min: 1, max: 600 }),
    warn_days: integer({ required: true, initial: 60, min: 0, max: 365 }),
  },
  defaultGroup: 'entry',
  key: ['code'],
  search: ['code', 'name', 'name_en'],
  label: ['name'],
  list: { columns: ['code', 'name', 'issuer', 'is_legal', 'valid_months', 'warn_days'], filters: ['is_legal'], sort: ['code', 'ASC'] },
  form: [
    ['code', 'name', 'name_en', 'issuer'],
    ['is_legal', 'valid_months', 'warn_days'],
  ],
  archive: true,
  warnDuplicates: ['name'],
});
export type CertificateKind = Row<typeof certificateKinds>;
