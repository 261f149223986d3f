import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { PageBar } from '../kit/PageBar.tsx';

/** An address that leads nowhere. */
export function NotFound(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <PageBar title={translate('ra.page.not_found')} />
      <div className="state">
        <p className="muted">{translate('ra.message.not_found')}</p>
        <Button component={LinkBase} to="/" variant="contained">
          {translate('bb.state.home')}
        </Button>
      </div>
    </>
  );
}
