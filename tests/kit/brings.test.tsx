import { describe, expect, it } from 'vitest';
import { REGISTERS, register } from '../../model/resources/index.ts';
import { workOrders } from '../../model/resources/workshop/work_orders.ts';
import { broughtBy } from '../../src/kit/kinds/useBrings.ts';

const CAR = { id: 'v1', plate: '皖Q7B52K', customer_id: 'c1' };

describe('what a chosen car brings into an order', () => {
  it.each([
    ['an empty form', {}, {}, { plate: '皖Q7B52K', customer_id: 'c1' }],
    ['a plate that is typed', { plate: '皖A11111' }, {}, { customer_id: 'c1' }],
    ['the same plate', { plate: '皖Q7B52K' }, {}, { customer_id: 'c1' }],
    [
      'what another car brought',
      { plate: '皖A11111', customer_id: 'c9' },
      { plate: '皖A11111', customer_id: 'c9' },
      { plate: '皖Q7B52K', customer_id: 'c1' },
    ],
    ['what another car brought and somebody changed', { plate: '皖A22222' }, { plate: '皖A11111' }, { customer_id: 'c1' }],
  ])('%s', (_, typed, earlier, brought) => expect(broughtBy(workOrders, 'vehicle_id', CAR, typed, earlier)).toEqual(brought));

  it('a car without an owner takes away the owner that the one before brought', () => {
    const chosen = { plate: '皖Q7B52K', customer_id: null };
    expect(broughtBy(workOrders, 'vehicle_id', chosen, { customer_id: 'c9' }, { customer_id: 'c9' })).toMatchObject({ customer_id: null });
  });

  it('a field that brings nothing', () => expect(broughtBy(workOrders, 'team_id', { id: 't' }, {})).toEqual({}));
});

it('what is brought is there and of the same kind', () => {
  for (const { name, fields, brings = {} } of REGISTERS) {
    for (const [field, pairs] of Object.entries(brings)) {
      const target = register(fields[field]?.target ?? '');
      for (const [own, theirs] of Object.entries(pairs ?? {})) {
        expect([fields[own]?.kind, fields[own]?.target], `${name}.${own}`).toEqual([
          target?.fields[String(theirs)]?.kind,
          target?.fields[String(theirs)]?.target,
        ]);
      }
    }
  }
});
