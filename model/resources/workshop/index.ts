import { appointmentActions, appointments } from './appointments.ts';
import { inspections } from './inspections.ts';
import { reworkActions, reworks } from './reworks.ts';
import { technicalCaseActions, technicalCases } from './technical_cases.ts';
import { workOrderActions } from './work_order_actions.ts';
import { workOrders } from './work_orders.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [workOrders, appointments, inspections, reworks, technicalCases] as const;
export const ACTIONS = [...workOrderActions, ...appointmentActions, ...reworkActions, ...technicalCaseActions] as const;
