import Autocomplete from '@mui/material/Autocomplete';
import { type ReactElement, useRef } from 'react';
import type { InputProps } from '../kind.ts';
import { PickerBox, usePickerWords } from './PickerBox.tsx';
import { pickOnTab } from './tabPick.ts';

interface CodePickerProps extends InputProps {
  readonly codes: readonly string[];
  readonly textOf: (code: string) => string;
  /** The heading under which a code stands; codes of one heading follow each other. */
  readonly groupOf?: (code: string) => string;
  readonly placeholder?: string;
}

/** Chooses one of the codes by its words. */
export function CodePicker({ codes, textOf, groupOf, placeholder, ...input }: CodePickerProps): ReactElement {
  const { id, value, onChange, onBlur, of, isWrong, describedBy, label, autoFocus } = input;
  const words = usePickerWords();
  const isTyped = useRef(false);
  const box = { isWrong, describedBy, label, autoFocus, placeholder };
  return (
    <Autocomplete
      {...words}
      {...(groupOf === undefined ? {} : { groupBy: groupOf })}
      id={id}
      options={codes as string[]}
      value={typeof value === 'string' ? value : null}
      getOptionLabel={textOf}
      onChange={(_, next) => onChange(next)}
      onInputChange={(_, text, reason) => {
        isTyped.current = reason === 'input' && text !== '';
      }}
      onKeyDown={event => pickOnTab(event, isTyped.current)}
      onBlur={() => onBlur?.()}
      disableClearable={of.required as false}
      autoHighlight
      openOnFocus={false}
      renderInput={params => <PickerBox params={params} {...box} />}
    />
  );
}
