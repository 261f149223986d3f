import type { AutocompleteRenderInputParams } from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';

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

/** What an Autocomplete says of its own buttons, in the reader's language. */
export function usePickerWords(): Readonly<Record<'openText' | 'closeText' | 'clearText' | 'noOptionsText', string>> {
  const translate = useTranslate();
  return {
    openText: translate('bb.form.open_choices'),
    closeText: translate('bb.form.close_choices'),
    clearText: translate('ra.action.clear_input_value'),
    noOptionsText: translate('bb.form.none_found'),
  };
}
