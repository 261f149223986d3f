import { advanceActions, advances } from './advances.ts';
import { cashCounts } from './cash_counts.ts';
import { cashHandovers } from './cash_handovers.ts';
import { cashSessionActions, cashSessions } from './cash_sessions.ts';
import { expenseClaimActions, expenseClaims } from './expense_claims.ts';
import { paymentRequestActions, paymentRequests } from './payment_requests.ts';
import { receivableActions, receivables } from './receivables.ts';
import { revenueDays } from './revenue_days.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [
  revenueDays,
  cashSessions,
  cashCounts,
  cashHandovers,
  advances,
  expenseClaims,
  paymentRequests,
  receivables,
] as const;
export const ACTIONS = [
  ...cashSessionActions,
  ...advanceActions,
  ...expenseClaimActions,
  ...paymentRequestActions,
  ...receivableActions,
] as const;
