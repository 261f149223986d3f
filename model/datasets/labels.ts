import type { suppliersByKind, toolsByState } from './assets.ts';
import type { dutyWeeks } from './duties.ts';
import type { contractsByStage, debtsByAge, reading, takings } from './office.ts';
import type { partClasses, partDemand, partRanking } from './parts.ts';
import type { certificatesExpiring, postPlan, staffByMonth, staffStructure } from './people.ts';

/** The words of one dataset in one language; every dimension and measure must have its own. */
interface LabelsOf<D extends { readonly dimensions: object; readonly measures: object }> {
  readonly name: string;
  readonly purpose: string;
  readonly dimensions: { readonly [K in keyof D['dimensions']]: string };
  readonly measures: { readonly [K in keyof D['measures']]: { readonly name: string; readonly formula: string } };
  /** Choices that no register has words for: dimension → code → label. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of all datasets in one language. Keys on the screens: `datasets.<dataset>.…`. */
export interface DatasetLabels {
  readonly part_demand: LabelsOf<typeof partDemand>;
  readonly part_classes: LabelsOf<typeof partClasses>;
  readonly part_ranking: LabelsOf<typeof partRanking>;
  readonly staff_structure: LabelsOf<typeof staffStructure>;
  readonly staff_by_month: LabelsOf<typeof staffByMonth>;
  readonly post_plan: LabelsOf<typeof postPlan>;
  readonly certificates_expiring: LabelsOf<typeof certificatesExpiring> & {
    readonly options: { readonly due: Readonly<Record<'expired' | 'days_30' | 'days_60' | 'days_90' | 'later' | 'unlimited', string>> };
  };
  readonly tools_by_state: LabelsOf<typeof toolsByState>;
  readonly suppliers_by_kind: LabelsOf<typeof suppliersByKind>;
  readonly takings: LabelsOf<typeof takings>;
  readonly debts_by_age: LabelsOf<typeof debtsByAge>;
  readonly contracts_by_stage: LabelsOf<typeof contractsByStage>;
  readonly reading: LabelsOf<typeof reading>;
  readonly duty_weeks: LabelsOf<typeof dutyWeeks>;
}
