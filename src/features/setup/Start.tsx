import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Navigate } from 'react-router';
import type { Pack } from '../../../data/starter/duties/packs.ts';
import type { UserGrants } from '../../../model/kernel/access.ts';
import { Segments } from '../../kit/charts/Segments.tsx';
import { ImportButton } from '../../kit/list/FileButtons.tsx';
import { mayStart, StarterButton } from '../../kit/list/StarterButton.tsx';
import { PageBar } from '../../kit/PageBar.tsx';
import { useGrants } from '../../providers/session.ts';

/** The kinds of house that there is a pack for; the packs themselves stay on the server. */
const PACKS: readonly Pack[] = ['station', 'field'];

/** Whether the user may make anything under a resource of the permission table. */
const mayCreate = (grants: UserGrants, resource: string): boolean => (grants[resource] ?? []).some(grant => grant.actions.includes('C'));

/** Which kind of house it is, and its pack. */
function PackChoice(): ReactElement {
  const translate = useTranslate();
  const [pack, setPack] = useState<Pack>('station');
  return (
    <span className="row">
      <Segments
        label={translate('bb.start.pack')}
        codes={PACKS}
        chosen={pack}
        text={code => translate(`bb.start.packs.${code}`)}
        onChoose={code => setPack(PACKS.find(one => one === code) ?? pack)}
      />
      <Button variant="text" component={LinkBase} to="/duty-book">
        {translate('bb.start.look')}
      </Button>
      <StarterButton pack={pack} />
    </span>
  );
}

/** What to do first in an empty station: settings, the pack, people, parts, accounts; of these what the reader may do. */
export default function Start(): ReactElement {
  const translate = useTranslate();
  const grants = useGrants();
  const steps = [
    {
      key: 'settings',
      isMine: (grants.settings ?? []).some(grant => grant.actions.includes('U')),
      button: (
        <Button component={LinkBase} to="/settings" variant="contained">
          {translate('bb.start.open')}
        </Button>
      ),
    },
    { key: 'starter', isMine: mayStart(grants), button: <PackChoice /> },
    { key: 'staff', isMine: mayCreate(grants, 'staff'), button: <ImportButton register="staff" variant="contained" /> },
    { key: 'parts', isMine: mayCreate(grants, 'parts'), button: <ImportButton register="parts" variant="contained" /> },
    {
      key: 'accounts',
      isMine: mayCreate(grants, 'users'),
      button: (
        <Button component={LinkBase} to="/users/create">
          {translate('bb.start.open')}
        </Button>
      ),
    },
  ].filter(step => step.isMine);
  if (steps.length === 0) return <Navigate to="/" replace />;
  return (
    <>
      <PageBar title={translate('bb.start.title')} />
      <div className="state" style={{ justifyContent: 'start', borderTop: '1px solid var(--line)' }}>
        <ol className="steps">
          {steps.map(({ key, button }, index) => (
            <li key={key}>
              <span className="no">{index + 1}</span>
              <span className="grow">
                <div className="strong">{translate(`bb.start.${key}`)}</div>
                <div className="muted small">{translate(`bb.start.${key}_hint`)}</div>
              </span>
              {button}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
