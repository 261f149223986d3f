import { toolModels } from './tool_models.ts';
import { tools } from './tools.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [tools, toolModels] as const;
export const ACTIONS = [] as const;
