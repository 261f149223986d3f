import { invalid } from '../problem.ts';
import type { ActionArgs, ActionHandler } from './handler.ts';
import { APPRAISAL_HANDLERS } from './people/appraisals.ts';
import { CYCLE_HANDLERS } from './people/cycles.ts';
import type { Line } from './people/own.ts';
import { REWARD_HANDLERS } from './people/rewards.ts';
import { TARGET_HANDLERS } from './people/targets.ts';
import { TRAINING_HANDLERS } from './people/training.ts';
import { closing, requestHandlers } from './requests.ts';
import { step } from './step.ts';

/** Who comes back has left before, and is back now. Throws 422. */
function backNow({ row, input, context }: ActionArgs): Line {
  if (String(input.returned_at) < String(row.leaves_at)) {
    throw invalid({ returned_at: { key: 'resources.business_trips.errors.back_before_out' } });
  }
  if (String(input.returned_at) > new Date(context.clock.now()).toISOString()) {
    throw invalid({ returned_at: { key: 'resources.business_trips.errors.back_later' } });
  }
  return {};
}

export const PEOPLE_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  ...requestHandlers('business_trips'),
  'business_trips.finish': step('finish', { to: 'finished', more: backNow }),
  'business_trips.cancel': closing(step('cancel', { to: 'cancelled' })),
  ...requestHandlers('training_plans'),
  ...TRAINING_HANDLERS,
  ...CYCLE_HANDLERS,
  ...APPRAISAL_HANDLERS,
  ...REWARD_HANDLERS,
  ...requestHandlers('budgets'),
  ...TARGET_HANDLERS,
};
