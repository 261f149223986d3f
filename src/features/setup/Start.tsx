import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import { Navigate } from 'react-router';
import type { Pack } from '../../../data/starter/duties/packs.ts';
import { mayOnAll, type UserGrants } from '../../../model/kernel/access.ts';
import { Segments } from '../../kit/charts/Segments.tsx';
import { ImportButton } from '../../kit/list/FileButtons.tsx';
import { mayStart, StarterButton } from '../../kit/list/StarterButton.tsx';
import { PageBar } from '../../kit/PageBar.tsx';
import { useGrants } from '../../providers/session.ts';

/** The kinds of house that there is a pack for; the packs themselves stay on the server. */
const PACKS: readonly Pack[] = ['station', 'field'];

/** Whether the user may make anything under a resource of the permission table. */
const mayCreate = (grants: UserGrants, resource: string): boolean => (grants[resource] ?? []).some(grant => grant.actions.includes('C'));

/** Registers whose starter rows are drafts, and who may work on those: a rule that is no longer a draft is seen by everybody. */
const DRAFTS = [
  { register: 'appraisal_templates', mayChange: (grants: UserGrants) => mayOnAll(grants, 'appraisal_forms', 'U') },
  { register: 'reward_rules', mayChange: (grants: UserGrants) => mayOnAll(grants, 'rewards', 'X') },
] as const;

/** The words of a step keep more than half of its line; what it offers goes below where that is too narrow. */
const WORDS_FIRST = { flex: '1 1 min(320px, 100% - 40px)' } as const;

/** One duty says that a pack is in. */
const ANY_DUTY = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } } as const;

/** Which kind of house it is, and its pack; what came in can be looked at once it is there. */
function PackChoice(): ReactElement {
  const translate = useTranslate();
  const [pack, setPack] = useState<Pack>('station');
  const { total = 0 } = useGetList('post_duties', ANY_DUTY);
  return (
    <span className="row">
      <Segments
        label={translate('bb.start.pack')}
        codes={PACKS}
        chosen={pack}
        text={code => translate(`bb.start.packs.${code}`)}
        onChoose={code => setPack(PACKS.find(one => one === code) ?? pack)}
      />
      <StarterButton pack={pack} />
      {total > 0 && (
        <Button variant="text" component={LinkBase} to="/duty-book">
          {translate('bb.start.look')}
        </Button>
      )}
    </span>
  );
}

/** The drafts that the pack brings, of which the staff are told before they count. */
function DraftLinks(): ReactElement {
  const translate = useTranslate();
  const grants = useGrants();
  return (
    <span className="row">
      {DRAFTS.filter(one => one.mayChange(grants)).map(({ register }) => (
        <Button key={register} component={LinkBase} to={`/${register}`}>
          {translate(`bb.start.drafts.${register}`)}
        </Button>
      ))}
    </span>
  );
}

/** What to do first in an empty station: settings, the pack, its drafts, people, parts, accounts; of these what the reader may do. */
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
    { key: 'rules', isMine: DRAFTS.some(one => one.mayChange(grants)), button: <DraftLinks /> },
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
              <span className="grow" style={WORDS_FIRST}>
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
