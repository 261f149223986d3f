import { partDemand } from './part_demand.ts';
import { partActions, parts } from './parts.ts';
import { supplierActions, suppliers } from './suppliers.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [parts, partDemand, suppliers] as const;
export const ACTIONS = [...partActions, ...supplierActions] as const;
