import { describe, expect, it } from 'vitest';
import { fieldLabel, labelsOf, message } from '../../data/labels/index.ts';
import type { Field } from '../../model/kernel/field.ts';
import type { RegisterLabels } from '../../model/kernel/labels.ts';
import { ACTIONS, actionsOf, REGISTERS } from '../../model/resources/index.ts';

const LOCALES = ['zh', 'en'] as const;
/** Latin words that people of the trade write in Chinese texts. */
const ABBREVIATIONS = /\b(?:A|B|C|X|OBD|VIN|GB|PDF|Excel)\b/g;

function words(locale: 'zh' | 'en', register: string): RegisterLabels {
  const found = labelsOf(locale, register);
  if (found === undefined) throw new Error(`${register} has no words in ${locale}`);
  return found;
}

/** Every text in the words of a register, whatever its depth. */
function texts(of: unknown): string[] {
  return typeof of === 'string' ? [of] : Object.values(of as object).flatMap(texts);
}

/** The codes of choices and closed tags among some fields: field → codes. */
function codes(fields: Readonly<Record<string, Field>>): [string, readonly string[]][] {
  return Object.entries(fields).flatMap(([name, of]) =>
    of.options === undefined ? [] : [[name, of.options] as [string, readonly string[]]],
  );
}

/** The error keys that a register's own check can give, found in its source text. */
function errorKeys(check: unknown, register: string): string[] {
  return [...String(check).matchAll(/resources\.(\w+)\.errors\.(\w+)/g)]
    .filter(([, name]) => name === register)
    .map(([, , key]) => key ?? '');
}

describe.each(LOCALES)('words in %s', locale => {
  it.each(REGISTERS.map(one => [one.name, one] as const))(
    '%s: every field, code, line, action and error has its word',
    (name, definition) => {
      const has = words(locale, name);
      expect(Object.keys(has.fields)).toEqual(expect.arrayContaining(Object.keys(definition.fields)));
      for (const [field, options] of codes(definition.fields)) {
        expect(Object.keys(has.options?.[field] ?? {}), `${name}.${field}`).toEqual(expect.arrayContaining([...options]));
      }
      for (const [field, of] of Object.entries(definition.fields)) {
        if (of.kind !== 'lines') continue;
        expect(Object.keys(has.lines?.[field] ?? {})).toEqual(Object.keys(of.fields ?? {}));
        for (const [part, options] of codes(of.fields ?? {})) {
          expect(Object.keys(has.options?.[part] ?? {}), `${name}.${field}.${part}`).toEqual(expect.arrayContaining([...options]));
        }
      }
      for (const action of actionsOf(name)) {
        const acts = has.actions?.[action.name];
        expect(acts, `${name}.${action.name}`).toBeDefined();
        expect(Object.keys(acts?.fields ?? {}), `${name}.${action.name}`).toEqual(Object.keys(action.input));
        for (const [field, options] of codes(action.input)) expect(Object.keys(acts?.options?.[field] ?? {})).toEqual([...options]);
      }
      expect(Object.keys(has.papers ?? {}), `${name}: papers`).toEqual((definition.papers ?? []).map(paper => paper.name));
      const stated = [...(definition.ranges ?? []).map(rule => rule.error.key), ...(definition.chains ?? []).map(rule => rule.error)];
      for (const key of stated) expect(message(locale, { key })).not.toBe(key);
      for (const key of errorKeys(definition.check, name)) expect(has.errors?.[key], `${name}.errors.${key}`).toBeDefined();
    },
  );

  it('says nothing about fields, codes and actions that do not exist', () => {
    for (const definition of REGISTERS) {
      const has = words(locale, definition.name);
      const known = Object.keys(definition.fields);
      for (const part of [has.fields, has.hints ?? {}, has.lines ?? {}]) expect(known).toEqual(expect.arrayContaining(Object.keys(part)));
      const inLines = Object.values(definition.fields).flatMap(of => Object.keys(of.fields ?? {}));
      expect([...known, ...inLines]).toEqual(expect.arrayContaining(Object.keys(has.options ?? {})));
      const acts = ACTIONS.filter(action => action.register === definition.name).map(action => action.name);
      expect(acts).toEqual(expect.arrayContaining(Object.keys(has.actions ?? {})));
    }
  });

  it('has no empty text, no doubled blank and no blank at an end', () => {
    for (const { name } of REGISTERS) {
      for (const text of texts(words(locale, name))) expect(text, name).toMatch(/^\S+(?: \S+)*$/);
    }
  });
});

describe('the Chinese words', () => {
  it('hold no Latin words and no polite padding', () => {
    for (const { name } of REGISTERS) {
      for (const text of texts(words('zh', name))) {
        expect(text.replace(/%\{\w+\}/g, '').replace(ABBREVIATIONS, ''), name).not.toMatch(/[A-Za-z]/);
        expect(text, name).not.toMatch(/(?<!申)请(?!求|假)|您|！|。$/);
      }
    }
  });

  it('use full-width marks between Chinese characters', () => {
    for (const { name } of REGISTERS) {
      for (const text of texts(words('zh', name))) expect(text, name).not.toMatch(/\p{Script=Han}[,;:()!?]|[,;:(]\p{Script=Han}/u);
    }
  });

  it('give every choice of a field a word of its own, so that an imported cell names one code', () => {
    for (const locale of LOCALES) {
      for (const { name } of REGISTERS) {
        for (const [field, options] of Object.entries(words(locale, name).options ?? {})) {
          expect(new Set(Object.values(options)).size, `${name}.${field}`).toBe(Object.keys(options).length);
        }
        const fields = Object.values(words(locale, name).fields);
        expect(new Set(fields).size, `${locale} ${name}: two fields with one label`).toBe(fields.length);
      }
    }
  });
});

describe('labels and messages', () => {
  it('puts arguments in and falls back to the key', () => {
    expect(message('zh', { key: 'validation.max_length', args: { max: 40 } })).toBe('最多 40 个字符');
    expect(message('en', { key: 'query.unknown', args: { name: 'colour' } })).toBe('There is no such condition: colour');
    expect(message('zh', { key: 'resources.parts.errors.own_successor' })).toBe('替代件不能是它自己');
    expect(message('en', { key: 'nowhere.to_be_found' })).toBe('nowhere.to_be_found');
  });

  it('names fields and the fields of lines', () => {
    expect(fieldLabel('zh', 'suppliers', 'contacts.phone')).toBe('电话');
    expect(fieldLabel('en', 'staff', 'first_worked_on')).toBe('First job since');
    expect(fieldLabel('en', 'staff', 'x_own')).toBe('x_own');
  });
});
