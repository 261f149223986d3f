import { lazy } from 'react';
import { REQUEST_REGISTERS } from '../../../model/resources/requests.ts';
import type { Overrides } from '../../kit/slots.ts';

const RecordApproval = lazy(() => import('./RecordApproval.tsx'));
const never = (): boolean => false;
const NOBODY = '-';

/** A request is decided where its steps stand, by whoever is asked; the buttons of the record leave that out. */
const REQUEST: Overrides = { Below: RecordApproval, mayAct: { approve: never, send_back: never } };

/** What the approvals put in the place of the kit's own screens, by register. */
export const APPROVAL_OVERRIDES: Readonly<Record<string, Overrides>> = {
  ...Object.fromEntries(REQUEST_REGISTERS.map(register => [register, REQUEST])),
  approvals: {
    views: [
      { name: 'bb.list.approvals.pending', filter: { state: 'pending' } },
      { name: 'bb.list.approvals.waiting', filter: (_, me) => ({ state: 'pending', asked_id: me ?? NOBODY }) },
      { name: 'bb.list.approvals.mine', filter: (_, me) => ({ applicant_id: me ?? NOBODY }) },
    ],
    Below: lazy(() => import('./RequestOfApproval.tsx')),
    mayAct: { remind: never },
  },
  approval_steps: { views: [{ name: 'bb.list.approvals.decided', filter: (_, me) => ({ decided_by: me ?? NOBODY }), opens: false }] },
  approval_rules: {
    cells: { of_kind: lazy(() => import('./OfKindCell.tsx')), steps: lazy(() => import('./StepsCell.tsx')) },
    inputs: { of_kind: lazy(() => import('./OfKindInput.tsx')) },
    Note: lazy(() => import('./RulesNote.tsx')),
  },
};
