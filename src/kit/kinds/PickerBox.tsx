import type { AutocompleteRenderInputParams } from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

interface PickerBoxProps {
  readonly params: AutocompleteRenderInputParams;
  readonly isWrong: boolean;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly placeholder?: string | undefined;
}

/** The text box inside an Autocomplete: no label of its own, because labels stand above fields. */
export function PickerBox({ params, isWrong, label, describedBy, autoFocus, placeholder }: PickerBoxProps): ReactElement {
  const htmlInput = { ...params.slotProps?.htmlInput, 'aria-label': label, 'aria-describedby': describedBy };
  return (
    <TextField
      {...params}
      size="small"
      error={isWrong}
      autoFocus={autoFocus ?? false}
      {...(placeholder === undefined ? {} : { placeholder })}
      slotProps={{ ...params.slotProps, htmlInput } as never}
    />
  );
}
