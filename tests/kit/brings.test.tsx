import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import { complaints } from '../../model/resources/customers/complaints.ts';
import { REGISTERS, register } from '../../model/resources/index.ts';
import { workOrders } from '../../model/resources/workshop/work_orders.ts';
import ResourceForm from '../../src/kit/form/ResourceForm.tsx';
import { broughtBy } from '../../src/kit/kinds/useBrings.ts';
import { loadDefinition } from '../../src/kit/registry.ts';
import { renderKit, sessionWith } from './support/renderKit.tsx';

afterEach(cleanup);

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

describe('a form with what a chosen record brings', () => {
  const CARS: Readonly<Record<string, object>> = { v1: CAR, v2: { id: 'v2', plate: '皖A22222', customer_id: 'c2' } };
  const ORDER = { id: 'o1', vehicle_id: 'v1', customer_id: 'c1' };
  const NAMES: Readonly<Record<string, object>> = { c1: { name: '蒋春梅' }, c2: { name: '郭玉兰' } };
  const one = (name: string, id: string): object => ({ id, ...(name === 'work_orders' ? ORDER : (CARS[id] ?? NAMES[id])) });
  const provider = {
    getOne: async (name: string, { id }: { id: string }) => ({ data: one(name, id) }),
    getMany: async (name: string, { ids }: { ids: string[] }) => ({ data: ids.map(id => one(name, id)) }),
    getList: async (name: string) => ({ data: name === 'vehicles' ? Object.values(CARS) : [], total: 2 }),
  };
  const open = async (given: object): Promise<void> => {
    await Promise.all([loadDefinition('complaints'), loadDefinition('work_orders')]);
    const session = sessionWith(grantsFor(GRANT_TABLE, ['front_desk']));
    await renderKit(<ResourceForm of={complaints} id={undefined} />, provider as never, session, `?with=${JSON.stringify(given)}`);
  };
  const box = (name: string): Promise<HTMLInputElement> => screen.findByRole<HTMLInputElement>('combobox', { name });

  it('has what the given car brings from its opening on', async () => {
    await open({ vehicle_id: 'v1' });
    await vi.waitFor(async () => expect((await box('顾客')).value).toContain('蒋春梅'));
  });

  it('takes another car for what the order brought, with its own owner', async () => {
    await open({ work_order_id: 'o1' });
    await vi.waitFor(async () => expect((await box('顾客')).value).toContain('蒋春梅'));
    fireEvent.mouseDown(await box('车辆'));
    fireEvent.click(await screen.findByRole('option', { name: /皖A22222/ }));
    await vi.waitFor(async () => expect((await box('顾客')).value).toContain('郭玉兰'));
  });
});
