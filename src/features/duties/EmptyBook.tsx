import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { PageBar } from '../../kit/PageBar.tsx';

/** A station without posts: where they come from. */
export function EmptyBook({ title }: { readonly title: string }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <PageBar title={title} />
      <div className="state">
        <h2>{translate('bb.duties.empty')}</h2>
        <p className="muted">{translate('bb.duties.empty_hint')}</p>
        <Button component={LinkBase} to="/start" variant="contained" sx={{ marginTop: 1 }}>
          {translate('bb.start.title')}
        </Button>
      </div>
    </>
  );
}
