import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { Pack } from '../../../data/starter/duties/packs.ts';
import { Segments } from '../../kit/charts/Segments.tsx';
import { ImportButton } from '../../kit/list/FileButtons.tsx';
import { StarterButton } from '../../kit/list/StarterButton.tsx';
import { PageBar } from '../../kit/PageBar.tsx';

/** The kinds of house that there is a pack for; the packs themselves stay on the server. */
const PACKS: readonly Pack[] = ['station', 'field'];

/** What to do first in an empty station: settings, people, parts. */
export default function Start(): ReactElement {
  const translate = useTranslate();
  const [pack, setPack] = useState<Pack>('station');
  const step = (no: number, key: string, button: ReactElement): ReactElement => (
    <li>
      <span className="no">{no}</span>
      <span className="grow">
        <div className="strong">{translate(`bb.start.${key}`)}</div>
        <div className="muted small">{translate(`bb.start.${key}_hint`)}</div>
      </span>
      {button}
    </li>
  );
  return (
    <>
      <PageBar title={translate('bb.start.title')} />
      <div className="state" style={{ justifyContent: 'start', borderTop: '1px solid var(--line)' }}>
        <ol className="steps">
          {step(
            1,
            'settings',
            <Button component={LinkBase} to="/settings" variant="contained">
              {translate('bb.start.open')}
            </Button>,
          )}
          {step(
            2,
            'starter',
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
            </span>,
          )}
          {step(3, 'staff', <ImportButton register="staff" variant="contained" />)}
          {step(4, 'parts', <ImportButton register="parts" variant="contained" />)}
          {step(
            5,
            'accounts',
            <Button component={LinkBase} to="/users/create">
              {translate('bb.start.open')}
            </Button>,
          )}
        </ol>
      </div>
    </>
  );
}
