import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactElement, ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { PageBar } from '../../kit/PageBar.tsx';
import { usePhone } from '../../kit/useWidth.ts';
import { useGrants } from '../../providers/session.ts';
import type { BookPost } from './book.ts';
import { useDutyTexts } from './dutyText.ts';

interface BookFrameProps {
  readonly posts: readonly BookPost[];
  /** The id of the post that is open, or `coverage`. */
  readonly chosen: string;
  readonly children: ReactNode;
}

/** Whether the reader may write duties: those see how far they are served. */
export function useMayWrite(): boolean {
  return (useGrants().duties ?? []).some(grant => grant.scope === 'all' && grant.actions.includes('C'));
}

/** The posts at the left, or on a phone above, and one of them open. */
export function BookFrame({ posts, chosen, children }: BookFrameProps): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const isPhone = usePhone();
  const { name } = useDutyTexts();
  const entries = [
    ...posts.map(post => ({ id: post.id, text: name(post) })),
    ...(useMayWrite() ? [{ id: 'coverage', text: translate('bb.duties.coverage') }] : []),
  ];
  return (
    <>
      <PageBar title={translate('bb.duties.title')} />
      {isPhone && (
        <div className="book-pick">
          <TextField
            select
            fullWidth
            size="small"
            value={chosen}
            onChange={event => void navigate(`/duty-book/${event.target.value}`)}
            slotProps={{ htmlInput: { 'aria-label': translate('bb.duties.posts') } }}
          >
            {entries.map(entry => (
              <MenuItem key={entry.id} value={entry.id}>
                {entry.text}
              </MenuItem>
            ))}
          </TextField>
        </div>
      )}
      <div className="split">
        {!isPhone && (
          <nav className="book-posts" aria-label={translate('bb.duties.posts')}>
            {entries.map(entry => (
              <LinkBase
                key={entry.id}
                to={`/duty-book/${entry.id}`}
                className={entry.id === chosen ? 'on' : ''}
                aria-current={entry.id === chosen ? 'page' : undefined}
              >
                {entry.text}
              </LinkBase>
            ))}
          </nav>
        )}
        <div className="scroll book-body">{children}</div>
      </div>
    </>
  );
}
