import type { Definition, FieldMap } from './resource.ts';

/**
 * The words of one register in one language. Keys on the screens: `resources.<register>.name` and so on.
 * The field keys are checked by the compiler, the choice codes and actions by a test, for each language alike.
 */
export interface RegisterLabels<F extends FieldMap = FieldMap> {
  /** The register, as in the menu. */
  readonly name: string;
  /** One record of it, as in 「新员工」. */
  readonly one: string;
  /** What the page is for, in one sentence, for its empty state. */
  readonly purpose: string;
  readonly fields: { readonly [K in keyof F]: string };
  /** A hint under the field, one line. */
  readonly hints?: { readonly [K in keyof F]?: string };
  /** Choice field → code → label. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Lines field → line field → label. */
  readonly lines?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Action → button label, dialog sentence, labels of what it asks for. */
  readonly actions?: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly ask?: string;
        readonly fields?: Readonly<Record<string, string>>;
        readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
      }
    >
  >;
  /** Paper → its title. */
  readonly papers?: Readonly<Record<string, string>>;
  /** Messages of the register's own checks: `resources.<register>.errors.<key>`. */
  readonly errors?: Readonly<Record<string, string>>;
}
export type LabelsFor<D extends Definition> = D extends Definition<infer F> ? RegisterLabels<F> : never;
