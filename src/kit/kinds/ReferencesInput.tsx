import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { InputProps } from '../kind.ts';
import { ReferencePicker } from './ReferencePicker.tsx';
import { ReferenceText } from './reference.tsx';

/** Chooses the records that a field names. */
export default function ReferencesInput({ value, onChange, of, ...props }: InputProps): ReactElement {
  const ids = Array.isArray(value) ? value.map(String) : [];
  const translate = useTranslate();
  const target = of.target ?? '';
  return (
    <div>
      {ids.map(id => (
        <span className="fchip" key={id} style={{ marginRight: 4, marginBottom: 4 }}>
          <button type="button" tabIndex={-1}>
            <ReferenceText target={target} id={id} />
          </button>
          <button type="button" aria-label={translate('ra.action.remove')} onClick={() => onChange(ids.filter(one => one !== id))}>
            ×
          </button>
        </span>
      ))}
      <ReferencePicker
        {...props}
        key={ids.length}
        target={target}
        value={null}
        onChange={id => id !== null && onChange([...new Set([...ids, id])])}
        placeholder={translate('ra.action.add')}
      />
    </div>
  );
}
