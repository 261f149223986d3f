import { appraisalWords } from './people/appraisals.ts';
import { employment } from './people/employment.ts';
import { organisation } from './people/organisation.ts';
import { rewardWords } from './people/rewards.ts';
import { skillWords } from './people/skills.ts';
import { targetWords } from './people/targets.ts';
import { trainingWords } from './people/training.ts';
import { tripWords } from './people/trips.ts';

export const labels = {
  ...employment,
  ...organisation,
  ...skillWords,
  ...tripWords,
  ...trainingWords,
  ...appraisalWords,
  ...rewardWords,
  ...targetWords,
} as const;
