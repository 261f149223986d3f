import { employment } from './people/employment.ts';
import { organisation } from './people/organisation.ts';
import { skillWords } from './people/skills.ts';

export const labels = { ...employment, ...organisation, ...skillWords } as const;
