import { type ComponentType, createContext, useContext } from 'react';
import type { RaRecord, SortPayload } from 'react-admin';
import type { Definition } from '../../model/kernel/resource.ts';
import type { CellProps, InputProps } from './kind.ts';

export interface ImportDialogProps {
  readonly register: string;
  readonly open: boolean;
  readonly onClose: () => void;
}
/** A tab of a record's panel that a feature adds. */
export interface RecordTab {
  /** The last part of its label key: `bb.tab.<key>`. */
  readonly key: string;
  /** The resource of the permission table that the reader must be able to read; everybody without it. */
  readonly resource?: string;
  readonly Body: ComponentType<{ readonly of: Definition; readonly record: Readonly<Record<string, unknown>> & { readonly id: string } }>;
}
/** A column of a list that shows what no field of the register holds. */
export interface ExtraColumn {
  readonly key: string;
  /** Label key of its head. */
  readonly label: string;
  /** The field behind which it stands; at the end where that one is hidden. */
  readonly after: string;
  readonly Cell: ComponentType<{ readonly record: RaRecord<string> }>;
  /** What a phone's row says first in its second line. */
  readonly onPhone?: true;
  /** The server knows the column and writes it into files, too. */
  readonly isExported?: true;
}
type Conditions = Readonly<Record<string, unknown>>;

/** A view of a list that everybody has. */
export interface BuiltInView {
  /** Label key of its tab. */
  readonly name: string;
  /** Its conditions; those about what is due or one's own follow from the business day and the person behind the account. */
  readonly filter: Conditions | ((today: string, me: string | null) => Conditions);
  /** False when the list does not open on it although it stands first. */
  readonly opens?: false;
  /** In which order it shows them, where the list's own would put what matters last. */
  readonly sort?: SortPayload;
}
/** What a register's screens take from a feature instead of the kit's own. */
export interface Overrides {
  readonly List?: ComponentType<{ readonly of: Definition }>;
  readonly Form?: ComponentType<{ readonly of: Definition; readonly id: string | undefined }>;
  readonly tabs?: readonly RecordTab[];
  /** Registers whose rows belong to a record by a field that is no part of their key; each gets its tab. */
  readonly related?: readonly { readonly register: string; readonly field: string }[];
  readonly columns?: readonly ExtraColumn[];
  /** The columns shown to who has not chosen his own, in their order; those of the register without it. */
  readonly listed?: readonly string[];
  /** By date field whether the record is still late once the day has passed: what is marked in lists and facts. */
  readonly due?: Readonly<Record<string, (record: Readonly<Record<string, unknown>>) => boolean>>;
  /** By date field, as `due`, so many days before what is marked as coming up. */
  readonly soon?: Readonly<Record<string, number>>;
  /** Views beside "all"; the list opens on the first one. */
  readonly views?: readonly BuiltInView[];
  /** Fields that serve the machine and say nothing to people: left out of the facts. */
  readonly unsaid?: readonly string[];
  /** Stands under the facts of a record. */
  readonly Below?: RecordTab['Body'];
  /** Shows the lines of the register's papers in the place of the table of all their columns. */
  readonly PaperLines?: RecordTab['Body'];
  /** Stands above the list. */
  readonly Note?: ComponentType;
  /** Continues the second line of a record's head. */
  readonly Subtitle?: ComponentType<{ readonly record: RaRecord<string> }>;
  /** Whether an action makes sense on a record, where its states do not say so. */
  readonly mayAct?: Readonly<Record<string, (record: Readonly<Record<string, unknown>>) => boolean>>;
  /** Inputs that ask in another way than the kind does, by field. */
  readonly inputs?: Readonly<Record<string, ComponentType<InputProps>>>;
  /** Cells that show a value in another way than its kind does, by field. */
  readonly cells?: Readonly<Record<string, ComponentType<CellProps>>>;
}
/** What the kit shows without knowing who made it: the kit imports no feature. */
export interface Slots {
  readonly Me: ComponentType;
  /** Ways to the pages that stand beside this one. */
  readonly Beside: ComponentType;
  readonly ImportDialog: ComponentType<ImportDialogProps> | undefined;
  readonly overrides: Readonly<Record<string, Overrides>>;
  /** Tabs that every record has. */
  readonly everyTab: readonly RecordTab[];
}

const Nothing = (): null => null;
export const SlotsContext = createContext<Slots>({ Me: Nothing, Beside: Nothing, ImportDialog: undefined, overrides: {}, everyTab: [] });

export function useSlots(): Slots {
  return useContext(SlotsContext);
}
