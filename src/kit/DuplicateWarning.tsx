import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { dataProvider } from '../providers/dataProvider.ts';

const WAIT = 500;

interface DuplicateWarningProps {
  readonly register: string;
  readonly field: string;
  readonly value: unknown;
  readonly except: string | undefined;
}

/** Says that other records have the same value, and leads to them. It never forbids. */
export function DuplicateWarning({ register, field, value, except }: DuplicateWarningProps): ReactElement | null {
  const translate = useTranslate();
  const typed = typeof value === 'string' ? value.trim() : '';
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setAsked(typed), WAIT);
    return () => clearTimeout(later);
  }, [typed]);
  const { data } = useQuery({
    queryKey: [register, 'duplicates', field, asked, except],
    queryFn: () => dataProvider.duplicates(register, field, asked, except),
    enabled: asked.length > 1,
    retry: false,
  });
  if (asked !== typed || data === undefined || data.length === 0) return null;
  return (
    <div className="field-warn" role="status">
      {translate('bb.form.same_value')}
      {data.map((one, index) => (
        <span key={one.id}>
          {index > 0 && translate('bb.comma')}
          <LinkBase to={`/${register}/${encodeURIComponent(one.id)}`} target="_blank" className="link">
            {one.label}
          </LinkBase>
        </span>
      ))}
    </div>
  );
}
