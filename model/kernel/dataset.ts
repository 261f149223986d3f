import type { Field } from './field.ts';

/** A field group that the reader must be able to read on every row of a resource; without it the name is unknown to him. */
export interface Needs {
  readonly resource: string;
  readonly group: string;
}
/** A way to group: its field gives kind, target and options, and so the words for its values. */
export interface Dimension {
  readonly field: Field;
  /** The filter of the list behind a figure: which field of `register` the group's value goes to; none when it cannot be clicked. */
  readonly drill?: string;
  /** The register and field whose choice labels are meant; the dataset's own words when missing. */
  readonly words?: readonly [register: string, field: string];
  readonly needs?: Needs;
}
export interface Measure {
  /** The kind gives unit and format: money in fen, quantity in thousandths, integer for counts. */
  readonly kind: 'integer' | 'quantity' | 'money' | 'percent';
  /** How it is computed, in words for the reader's tooltip: label key `datasets.<name>.measures.<measure>.formula`. */
  readonly formula: 'sum' | 'count' | 'average' | 'ratio' | 'share';
  readonly needs?: Needs;
}
/** What can be reported on: names and meaning; the SQL stands in `server/reports/<name>.ts`. */
export interface Dataset {
  readonly name: string;
  /**
   * The resource of `permissions.json` and the field groups that the reader needs. The SQL applies the row scope; figures that
   * cannot be cut to a scope (ranks, shares of a whole) say `everywhere` and need the groups on every row.
   */
  readonly access: { readonly resource: string; readonly groups: readonly string[]; readonly everywhere?: boolean };
  /** The register to which a click leads. */
  readonly register: string;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly measures: Readonly<Record<string, Measure>>;
  /** The dimensions and further fields by which a report can be narrowed. */
  readonly filters: Readonly<Record<string, Field>>;
}

/** Declares a dataset. */
export function defineDataset<const D extends Dataset>(dataset: D): D {
  return dataset;
}

/** The wire of a report: `GET /api/reports/<dataset>?by=["month"]&measures=["qty"]&filter={…}&sort=["qty","DESC"]&limit=50`. */
export interface ReportRequest {
  readonly by: readonly string[];
  readonly measures: readonly string[];
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort?: readonly [string, 'ASC' | 'DESC'];
  readonly limit: number;
}
/** A group: its dimension values and its figures; `labels` names references in the reader's words. */
export type ReportRow = Readonly<Record<string, string | number | null>>;
export interface ReportAnswer {
  readonly rows: readonly ReportRow[];
  /** The measures over all groups, those beyond `limit` included. */
  readonly totals: ReportRow;
  /** How many groups there are in all. */
  readonly groups: number;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the reader must know: label keys such as `abc_by_units`, `gaps`. */
  readonly notes: readonly string[];
}
