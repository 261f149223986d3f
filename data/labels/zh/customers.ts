import { care } from './customers/care.ts';
import { people } from './customers/people.ts';
import { warranty } from './customers/warranty.ts';

export const labels = { ...people, ...care, ...warranty } as const;
