import { auditLog } from './audit_log.ts';
import { channelActions, channels } from './channels.ts';
import { importBatches } from './import_batches.ts';
import { roles } from './roles.ts';
import { serviceTokenActions, serviceTokens } from './service_tokens.ts';
import { settings } from './settings.ts';
import { userActions, users } from './users.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [users, roles, settings, serviceTokens, channels, importBatches, auditLog] as const;
export const ACTIONS = [...userActions, ...serviceTokenActions, ...channelActions] as const;
