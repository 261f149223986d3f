import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTIONS, REGISTERS } from '../../../model/resources/index.ts';
import { openapiOf } from '../../../server/http/openapi.ts';

const committed = (): unknown => JSON.parse(readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'));

test('docs/openapi.json says what the definitions say (npm run openapi:print)', () => {
  expect(committed()).toEqual(JSON.parse(JSON.stringify(openapiOf(REGISTERS, ACTIONS))));
});

test('every reference in it leads somewhere', () => {
  const text = JSON.stringify(committed());
  const { components } = committed() as { components: { schemas: object } };
  const named = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].filter(name => !(name in components.schemas))).toEqual([]);
});
