import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { ImportButton } from '../../kit/list/FileButtons.tsx';
import { StarterButton } from '../../kit/list/StarterButton.tsx';
import { PageBar } from '../../kit/PageBar.tsx';

/** What to do first in an empty station: settings, people, parts. */
export default function Start(): ReactElement {
  const translate = useTranslate();
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
              <Button variant="text" component={LinkBase} to="/posts">
                {translate('bb.start.look')}
              </Button>
              <StarterButton />
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
