import type { Field } from '../../model/kernel/field.ts';
import type { Message } from '../../model/kernel/kind.ts';
import type { RegisterLabels } from '../../model/kernel/labels.ts';
import { labels as enAssets } from './en/assets.ts';
import { labels as enCustomers } from './en/customers.ts';
import { labels as enDocuments } from './en/documents.ts';
import { messages as enMessages } from './en/messages.ts';
import { labels as enMoney } from './en/money.ts';
import { labels as enParts } from './en/parts.ts';
import { labels as enPeople } from './en/people.ts';
import { labels as enSettings } from './en/settings.ts';
import { labels as enToday } from './en/today.ts';
import { labels as enWorkshop } from './en/workshop.ts';
import { labels as zhAssets } from './zh/assets.ts';
import { labels as zhCustomers } from './zh/customers.ts';
import { labels as zhDocuments } from './zh/documents.ts';
import { messages as zhMessages } from './zh/messages.ts';
import { labels as zhMoney } from './zh/money.ts';
import { labels as zhParts } from './zh/parts.ts';
import { labels as zhPeople } from './zh/people.ts';
import { labels as zhSettings } from './zh/settings.ts';
import { labels as zhToday } from './zh/today.ts';
import { labels as zhWorkshop } from './zh/workshop.ts';

/** All words at once, for the server, the command line and tests; the screens load `<locale>/<domain>.ts` one by one. */
export type Locale = 'zh' | 'en';

const LABELS: Readonly<Record<Locale, Readonly<Record<string, RegisterLabels>>>> = {
  zh: { ...zhToday, ...zhWorkshop, ...zhCustomers, ...zhParts, ...zhPeople, ...zhAssets, ...zhMoney, ...zhDocuments, ...zhSettings },
  en: { ...enToday, ...enWorkshop, ...enCustomers, ...enParts, ...enPeople, ...enAssets, ...enMoney, ...enDocuments, ...enSettings },
};
const MESSAGES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { zh: zhMessages, en: enMessages };

/** The words of a register, or undefined for a register that has none (it comes from the database). */
export function labelsOf(locale: Locale, register: string): RegisterLabels | undefined {
  return Object.hasOwn(LABELS[locale], register) ? LABELS[locale][register] : undefined;
}

/** The label of a field, `contacts.phone` for a field of lines; its name when it has none. */
export function fieldLabel(locale: Locale, register: string, field: string): string {
  const words = labelsOf(locale, register);
  const [name = '', part] = field.split('.');
  return (part === undefined ? words?.fields[name] : words?.lines?.[name]?.[part]) ?? field;
}

/** The label of a choice or tag code of a field; the code itself when it has none. */
export function optionLabel(locale: Locale, register: string, field: string, code: string): string {
  return labelsOf(locale, register)?.options?.[field]?.[code] ?? code;
}

/** The label of a code when only the field is known: the name under which it stands in the register's definition is looked up. */
export function choiceLabel(locale: Locale, register: string, fields: Readonly<Record<string, Field>>, of: Field, code: string): string {
  const name = Object.keys(fields).find(one => fields[one] === of);
  return name === undefined ? code : optionLabel(locale, register, name, code);
}

/** The sentence behind a label key such as `resources.<register>.errors.<key>`, before its arguments are put in. */
function sentence(locale: Locale, key: string): string | undefined {
  const [head, register = '', group, name = ''] = key.split('.');
  if (head === 'resources' && group === 'errors') return labelsOf(locale, register)?.errors?.[name];
  return MESSAGES[locale][key];
}

/**
 * A message in the reader's words; the key itself when nobody has written words for it. An argument that is a label key
 * itself (the reason why a row is wrong) is put in words too.
 */
export function message(locale: Locale, { key, args }: Message): string {
  const words = sentence(locale, key) ?? key;
  const filled = words.replace(/%\{(\w+)\}/g, (_, name: string) => {
    const value = String(args?.[name] ?? '');
    return sentence(locale, value) ?? value;
  });
  return filled.trim();
}
