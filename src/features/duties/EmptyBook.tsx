import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { mayStart } from '../../kit/list/StarterButton.tsx';
import { PageBar } from '../../kit/PageBar.tsx';
import { useGrants } from '../../providers/session.ts';

/** A station without posts: where they come from, or who brings them. */
export function EmptyBook({ title }: { readonly title: string }): ReactElement {
  const translate = useTranslate();
  const isMine = mayStart(useGrants());
  return (
    <>
      <PageBar title={title} />
      <div className="state">
        <h2>{translate('bb.duties.empty')}</h2>
        <p className="muted">{translate(isMine ? 'bb.duties.empty_hint' : 'bb.duties.empty_others')}</p>
        {isMine && (
          <Button component={LinkBase} to="/start" variant="contained" sx={{ marginTop: 1 }}>
            {translate('bb.duties.choose_pack')}
          </Button>
        )}
      </div>
    </>
  );
}
