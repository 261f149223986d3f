import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { requestFacts } from '../../../model/resources/requests.ts';
import type { InputProps } from '../../kit/kind.ts';
import { useDefinition } from '../../kit/registry.ts';

/** The kinds that the chosen register tells apart; nothing to choose where it has none. */
export default function OfKindInput({ id, value, onChange, onBlur, isWrong, describedBy, label }: InputProps): ReactElement {
  const translate = useTranslate();
  const register = String(useWatch({ name: 'register' }) ?? '');
  const definition = useDefinition(register === '' ? undefined : register);
  const field = requestFacts(register)?.kind;
  const codes = field === undefined ? [] : (definition?.fields[field]?.options ?? []);
  const shown = typeof value === 'string' && codes.includes(value) ? value : '';
  return (
    <Select
      id={id}
      size="small"
      fullWidth
      displayEmpty
      value={shown}
      error={isWrong}
      disabled={codes.length === 0}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={() => onBlur?.()}
      inputProps={{ 'aria-label': label, ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }) }}
    >
      <MenuItem value="">—</MenuItem>
      {codes.map(code => (
        <MenuItem key={code} value={code}>
          {translate(`resources.${register}.options.${field}.${code}`, { _: code })}
        </MenuItem>
      ))}
    </Select>
  );
}
