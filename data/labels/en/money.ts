import { cash } from './money/cash.ts';
import { debts } from './money/debts.ts';
import { requests } from './money/requests.ts';

export const labels = { ...cash, ...requests, ...debts } as const;
