import Checkbox from '@mui/material/Checkbox';
import type { ReactElement, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CellError } from '../../../model/kernel/kind.ts';
import type { CellProps, InputProps, KindParts } from '../kind.ts';

function Cell({ value }: CellProps): ReactNode {
  const translate = useTranslate();
  return value === true ? translate('ra.boolean.true') : <span className="faint">{translate('ra.boolean.false')}</span>;
}

function Input({ id, value, onChange, onBlur, label, describedBy }: InputProps): ReactElement {
  const translate = useTranslate();
  return (
    <div className="row" style={{ gap: 0, minHeight: 32 }}>
      <Checkbox
        id={id}
        checked={value === true}
        onChange={event => onChange(event.target.checked)}
        onBlur={() => onBlur?.()}
        sx={{ marginLeft: '-6px' }}
        slotProps={{ input: { 'aria-label': label, 'aria-describedby': describedBy } }}
      />
      <span className="small muted">{translate(value === true ? 'ra.boolean.true' : 'ra.boolean.false')}</span>
    </div>
  );
}

const YES = new Set(['1', 'true', 'yes', 'y', '是', '有', '对', '√', '✓']);
const NO = new Set(['0', 'false', 'no', 'n', '否', '无', '没有', '×', '✕']);

export const booleanParts: KindParts = {
  Cell,
  Input,
  filter: 'boolean',
  text: {
    print: value => (value === true ? '✓' : ''),
    parse: text => {
      const plain = text.normalize('NFKC').trim().toLowerCase();
      if (YES.has(plain)) return true;
      if (NO.has(plain)) return false;
      throw new CellError({ key: 'validation.boolean', args: { value: text } });
    },
  },
};
