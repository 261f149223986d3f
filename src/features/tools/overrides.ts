import type { Overrides } from '../../kit/slots.ts';
import { ToolCell } from './ToolCell.tsx';

const cells = { tool_id: ToolCell } as const;

/** Registers that name a tool say what it is. */
export const TOOL_OVERRIDES: Readonly<Record<string, Overrides>> = {
  // Who has it stands before what else is known of it: a phone shows no more.
  tools: { listed: ['tag', 'model_id', 'holder_id', 'state', 'keeper_id', 'bin', 'calibration_due_on', 'serial', 'qty', 'cost_fen'] },
  tool_loans: { cells, listed: ['number', 'borrower_id', 'tool_id', 'out_at', 'due_at', 'in_at', 'state', 'condition'] },
  tool_issues: { cells, listed: ['number', 'tool_id', 'holder_id', 'issued_on', 'life_until_on', 'state', 'ended_on'] },
  tool_moves: { cells },
  tool_incidents: { cells },
  calibrations: {
    cells,
    listed: ['number', 'tool_id', 'equipment_id', 'due_on', 'state', 'done_on', 'result', 'certificate_no', 'cost_fen'],
  },
};
