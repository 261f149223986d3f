import { papers } from './documents/papers.ts';
import { rules } from './documents/rules.ts';
import { talks } from './documents/talks.ts';

export const labels = { ...rules, ...talks, ...papers } as const;
