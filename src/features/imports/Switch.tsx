import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactElement, ReactNode } from 'react';

interface SwitchProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A yes or no with its sentence. */
export function Switch({ checked, disabled = false, onChange, children }: SwitchProps): ReactElement {
  return (
    <FormControlLabel
      className="import-switch"
      control={<Checkbox size="small" checked={checked} disabled={disabled} onChange={event => onChange(event.target.checked)} />}
      label={<span className="small">{children}</span>}
    />
  );
}
