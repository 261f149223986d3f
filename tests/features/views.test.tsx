import { describe, expect, it } from 'vitest';
import { GRANTS } from '../../model/access/grants.ts';
import { fieldOf, isSortable } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { REGISTERS, register } from '../../model/resources/index.ts';
import { OVERRIDES } from '../../src/features/overrides.ts';
import { RESOURCE_WORDS } from '../../src/features/roles/resourceWords.ts';
import { WORDS as EN } from '../../src/i18n/en/index.ts';
import { flatten, type Words } from '../../src/i18n/translator.ts';
import { WORDS as ZH } from '../../src/i18n/zh/index.ts';
import { conditionsOf } from '../../src/kit/list/filters.ts';

const words = [ZH, EN].map(one => new Map(flatten(one as unknown as Words)));
const TODAY = '2026-11-25';
const overridden = Object.entries(OVERRIDES).map(([name, own]) => ({ name, own, of: register(name) as Definition }));
const views = overridden.flatMap(({ name, own, of }) =>
  (own.views ?? []).map(view => ({
    name: `${name} ${view.name}`,
    view,
    of,
    filter: typeof view.filter === 'function' ? view.filter(TODAY, 'me') : view.filter,
  })),
);

describe('what features say of lists', () => {
  it('is about registers that there are', () => {
    expect(overridden.filter(one => one.of === undefined).map(one => one.name)).toEqual([]);
  });
  it.each(views)(
    '$name has conditions on fields and codes of its register, an order, and a name in both languages',
    ({ view, of, filter }) => {
      const named = Object.keys(of.fields).filter(field => Object.keys(conditionsOf(of, filter, field)).length > 0);
      expect(named.flatMap(field => Object.keys(conditionsOf(of, filter, field)))).toHaveLength(Object.keys(filter).length);
      for (const field of named.filter(one => of.fields[one]?.kind === 'choice'))
        for (const code of [filter[field] ?? []].flat()) expect(of.fields[field]?.options).toContain(code);
      const sorted = view.sort === undefined ? undefined : fieldOf(of, view.sort.field);
      expect(view.sort === undefined || (sorted !== undefined && isSortable(sorted))).toBe(true);
      expect(words.map(one => one.has(view.name))).toEqual([true, true]);
    },
  );
  it('lists only fields, each once', () => {
    for (const { name, own, of } of overridden) {
      const listed = own.listed ?? [];
      expect(
        listed.filter(field => of.fields[field] === undefined),
        name,
      ).toEqual([]);
      expect(new Set(listed).size, name).toBe(listed.length);
    }
  });
  it('marks days and moments, in states that there are', () => {
    for (const { name, own, of } of overridden)
      for (const [field, isOwed] of Object.entries(own.due ?? {})) {
        expect(['date', 'instant'], `${name}.${field}`).toContain(of.fields[field]?.kind);
        const states = of.fields.state?.options ?? ['none'];
        expect(
          states.some(state => isOwed({ state })),
          `${name}.${field} is never late`,
        ).toBe(true);
      }
  });
});

describe('the page of a role', () => {
  it('has a word for every resource', () => {
    const resources = new Set([...REGISTERS.map(one => one.resource), ...Object.keys(GRANTS)]);
    expect([...resources].filter(one => RESOURCE_WORDS[one] === undefined)).toEqual([]);
  });
});
