import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import ResourceForm from '../../src/kit/form/ResourceForm.tsx';
import { ResourceList } from '../../src/kit/list/ResourceList.tsx';
import { registerOfThePage } from '../support/throwaway.ts';
import { renderKit, sessionWith } from './support/renderKit.tsx';

/** The screens of the register that docs/adding-a-register.md shows, from its definition alone. */
const racks = registerOfThePage();
const row = { id: '1', version: 1, code: 'R-1', name: '轮胎架', keeper_id: null, cost_fen: 12_000 };
const provider = { getList: async () => ({ data: [row], total: 1 }), totals: async () => ({ data: {} }) };
const as = (role: string) => sessionWith(grantsFor(GRANT_TABLE, [role]));

describe('the register of docs/adding-a-register.md', () => {
  it('has a list with what the reader may see', async () => {
    await renderKit(<ResourceList of={racks} openId={undefined} />, provider as never, as('tool_keeper'));
    expect(await screen.findByText('轮胎架')).toBeTruthy();
    expect(screen.getByText('120.00')).toBeTruthy();
  });
  it('hides a column of a group that the reader does not have', async () => {
    await renderKit(<ResourceList of={racks} openId={undefined} />, provider as never, as('employee'));
    expect(await screen.findByText('轮胎架')).toBeTruthy();
    expect(screen.queryByText('120.00')).toBeNull();
  });
  it('has a form with an input for each field', async () => {
    await renderKit(<ResourceForm of={racks} id={undefined} />, provider as never, as('tool_keeper'));
    expect((await screen.findAllByRole('textbox')).length).toBeGreaterThanOrEqual(3);
  });
});
