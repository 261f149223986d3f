import { lazy } from 'react';
import { REQUEST_REGISTERS, requestFacts } from '../../../model/resources/requests.ts';
import type { Overrides } from '../../kit/slots.ts';
import { currentSession } from '../../providers/session.ts';

const RecordApproval = lazy(() => import('./RecordApproval.tsx'));
const never = (): boolean => false;
const NOBODY = '-';

/** Whether a request is the reader's own, where it says whose it is: nobody hands in or takes back for another. */
const isMine =
  (register: string) =>
  (record: Readonly<Record<string, unknown>>): boolean => {
    const applicant = requestFacts(register)?.applicant;
    return applicant !== 'staff_id' || record.staff_id === currentSession()?.user.staff_id;
  };

/** A request is decided where its steps stand, by whoever is asked; the buttons of the record leave that out. */
const request = (register: string): Overrides => ({
  Below: RecordApproval,
  mayAct: { approve: never, send_back: never, submit: isMine(register), withdraw: isMine(register) },
});

/** What the approvals put in the place of the kit's own screens, by register. */
export const APPROVAL_OVERRIDES: Readonly<Record<string, Overrides>> = {
  ...Object.fromEntries(REQUEST_REGISTERS.map(register => [register, request(register)])),
  approvals: {
    views: [
      { name: 'bb.list.approvals.pending', filter: { state: 'pending' } },
      { name: 'bb.list.approvals.waiting', filter: (_, me) => ({ state: 'pending', asked_ids: me ?? NOBODY }) },
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
