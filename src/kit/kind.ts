import type { ComponentType } from 'react';
import type { Field } from '../../model/kernel/field.ts';
import type { Message } from '../../model/kernel/kind.ts';

/** What a cell gets: a value that is not null, its field, and where it stands. */
export interface CellProps {
  readonly value: unknown;
  readonly of: Field;
  /** Register and field name, for labels; a line's field is `<lines field>.<field>`. */
  readonly register: string;
  readonly name: string;
  readonly record?: Readonly<Record<string, unknown>>;
}

/** What an input gets. It shows no label and no error: `FieldInput` does. */
export interface InputProps {
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBlur?: () => void;
  readonly of: Field;
  readonly register: string;
  readonly name: string;
  readonly isWrong: boolean;
  /** The id of the text below the input, for screen readers. */
  readonly describedBy?: string;
  readonly autoFocus?: boolean;
  readonly label: string;
}

/** The screen's half of a field kind; the other half stands in `model/kernel/kinds`, in a file of the same name. */
export interface KindParts {
  readonly Cell: ComponentType<CellProps>;
  /** Missing: nobody types it. */
  readonly Input?: ComponentType<InputProps>;
  /** How the list narrows by it; missing: it does not. */
  readonly filter?: 'text' | 'range' | 'options' | 'reference' | 'boolean';
  /** Numbers stand right, so that their digits line up. */
  readonly isNumber?: boolean;
  /** The unit in the column's head: a label key or a sign. */
  readonly unit?: string;
  /** Takes a whole row of the form. */
  readonly isWide?: boolean;
  /** What is wrong with a value that the input could not read, or that cannot be; undefined when nothing is. */
  readonly problem?: (value: unknown, of: Field) => Message | undefined;
  /** Text as people type and paste it ↔ value; the input, the lines grid and the paste from Excel share it. */
  readonly text?: {
    readonly print: (value: unknown, of: Field) => string;
    /** Throws CellError when the text cannot be read. */
    readonly parse: (text: string, of: Field) => unknown;
  };
}
