import type { Dataset } from '../kernel/dataset.ts';
import { suppliersByKind, toolsByState } from './assets.ts';
import { dutyWeeks } from './duties.ts';
import { contractsByStage, debtsByAge, reading, takings } from './office.ts';
import { partClasses, partDemand, partRanking } from './parts.ts';
import { certificatesExpiring, postPlan, staffByMonth, staffStructure } from './people.ts';

/** Everything that can be reported on, in the order in which it is offered. */
export const DATASETS: readonly Dataset[] = [
  partDemand,
  partClasses,
  partRanking,
  staffStructure,
  staffByMonth,
  postPlan,
  certificatesExpiring,
  toolsByState,
  suppliersByKind,
  takings,
  debtsByAge,
  contractsByStage,
  reading,
  dutyWeeks,
];

/** The dataset called `name`, or undefined when there is none. */
export function dataset(name: string): Dataset | undefined {
  return DATASETS.find(one => one.name === name);
}
