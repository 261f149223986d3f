import { afterAll, beforeAll, expect, it } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import { firstOf, relatedTo } from '../../src/kit/record/RelatedRows.tsx';
import { definitionOf, loadDomain } from '../../src/kit/registry.ts';
import { setSession } from '../../src/providers/session.ts';
import { sessionWith } from './support/renderKit.tsx';

beforeAll(async () => {
  setSession(sessionWith(grantsFor(GRANT_TABLE, ['hr'])));
  // Whoever has been to My day and the tools before has those definitions first.
  for (const domain of ['today', 'assets', 'people', 'workshop']) await loadDomain(domain);
});
afterAll(() => setSession(undefined));

it('shows what belongs to a person from the same domain first, wherever the reader has been before', () => {
  const related = relatedTo('staff');
  const domains = related.map(one => one.of.domain);
  const own = domains.filter(domain => domain === 'people').length;
  expect(own).toBeGreaterThan(3);
  expect(domains.length).toBeGreaterThan(own);
  expect(domains.slice(0, own).every(domain => domain === 'people')).toBe(true);
  expect(related[0]?.of.name).toBe('staff_assignments');
});

it.each([
  ['reworks', { number: 'FG1', staff_id: 's1' }, 'number'],
  ['reworks', { number: 'FG1', staff_id: null }, 'number'],
  ['training_results', { session_id: 't1', staff_id: 's1' }, 'staff_id'],
  ['staff_assignments', { staff_id: null, from_on: '2026-01-01' }, undefined],
])('tells a row of %s with %j by %s', (register, row, expected) => {
  const definition = definitionOf(register);
  if (definition === undefined) throw new Error(register);
  const columns = definition.list.columns;
  expect(firstOf(definition, columns, row)).toBe(expected ?? columns[0]);
});
