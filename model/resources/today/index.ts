import { dutyConfirmations } from './duty_confirmations.ts';
import { postDuties, postDutyActions } from './post_duties.ts';
import { taskActions, tasks } from './tasks.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [tasks, postDuties, dutyConfirmations] as const;
export const ACTIONS = [...taskActions, ...postDutyActions] as const;
