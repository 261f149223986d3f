import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Grant, GrantTable } from '../../../model/kernel/access.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { RESOURCE_WORDS } from './resourceWords.ts';

interface GrantsTabProps {
  readonly of: Definition;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** What a role may do: resource by resource, which acts, on whose rows, on which groups of fields. */
export default function GrantsTab({ record }: GrantsTabProps): ReactElement | null {
  const translate = useTranslate();
  const locale = useLocale();
  const { data: table } = useQuery({
    queryKey: ['grants'],
    queryFn: async (): Promise<GrantTable> => (await import('../../../model/access/extensions.ts')).GRANT_TABLE,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const own = record.grants as Readonly<Record<string, readonly Grant[]>> | null | undefined;
  const code = String(record.code);
  const rows: [string, readonly Grant[]][] =
    own !== null && own !== undefined
      ? Object.entries(own)
      : Object.entries(table ?? {}).map(([resource, byRole]) => [resource, byRole[code] ?? []]);
  const held = rows.filter(([, grants]) => grants.length > 0);
  if (table === undefined) return null;
  return (
    <table className="grid" style={{ cursor: 'default' }}>
      <thead>
        <tr>
          <th scope="col">{translate('bb.grants.resource')}</th>
          <th scope="col">{translate('bb.grants.may')}</th>
        </tr>
      </thead>
      <tbody>
        {held.map(([resource, grants]) => (
          <tr key={resource}>
            <td style={{ verticalAlign: 'top', paddingTop: 8 }}>{RESOURCE_WORDS[resource]?.[locale === 'zh' ? 0 : 1] ?? resource}</td>
            <td style={{ whiteSpace: 'normal', height: 'auto', paddingBlock: 6 }}>
              {grants.map(grant => (
                <div key={JSON.stringify(grant)} className="small">
                  <b>{grant.actions.map(letter => translate(`bb.letter.${letter}`)).join(translate('bb.list.joint'))}</b>{' '}
                  <span className="muted">{translate(`bb.scope.${grant.scope}`)}</span>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
