import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useGetOne, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { PageBar } from '../../kit/PageBar.tsx';
import { Facts } from '../../kit/record/Facts.tsx';
import { History } from '../../kit/record/History.tsx';
import { useRights } from '../../kit/rights.ts';
import { ErrorState } from '../../kit/states.tsx';

/** The id of the only row. */
const STATION = 'station';

/** The station's settings: one row, so no list. */
export default function SettingsScreen({ of: definition }: { readonly of: Definition }): ReactElement {
  const translate = useTranslate();
  const rights = useRights(definition);
  const { data, error, refetch } = useGetOne<RaRecord<string>>(definition.name, { id: STATION }, { retry: false });
  return (
    <>
      <PageBar title={translate('resources.settings.name')} />
      {error !== null && error !== undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="page" style={{ borderTop: '1px solid var(--line)' }}>
          <section>
            {data !== undefined && <Facts of={definition} record={data} />}
            {rights.may('U') && (
              <Button component={LinkBase} to={`/settings/${STATION}/edit`} variant="contained" sx={{ marginTop: 2 }}>
                {translate('ra.action.edit')}
              </Button>
            )}
            {rights.may('U') && (
              <Button component={LinkBase} to="/start" variant="text" sx={{ marginTop: 2, marginLeft: 1 }}>
                {translate('bb.start.title')}
              </Button>
            )}
          </section>
          <section>
            <History of={definition} id={STATION} most={10} />
          </section>
        </div>
      )}
    </>
  );
}
