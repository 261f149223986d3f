import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { loadDomain } from '../../kit/registry.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
import { myPosts, unread, useConfirmations, useDuties, useHolders, usePosts } from './book.ts';
import { useDutyTexts } from './dutyText.ts';

await Promise.all([needWords('duties'), loadDomain('today'), loadDomain('people')]);

/** The posts of the reader whose duties he has not confirmed as they stand; nothing when he has. */
export function ToConfirm(): ReactElement | null {
  const translate = useTranslate();
  const me = useSession()?.user.staff_id ?? null;
  const { name } = useDutyTexts();
  const { posts } = usePosts();
  const holders = useHolders({ staff_id: me ?? '' }, me !== null);
  const mine = me === null ? [] : myPosts(posts, holders, me);
  const { duties } = useDuties(mine.map(post => post.id));
  const confirmations = useConfirmations({ staff_id: me }, me !== null);
  const left = unread(duties, confirmations, me ?? '');
  const open = mine.map(post => ({ post, count: left.filter(duty => duty.post_id === post.id).length })).filter(one => one.count > 0);
  if (open.length === 0) return null;
  return (
    <section>
      <h2 className="ph2">
        {translate('bb.duties.to_confirm')} <span className="n">{open.length}</span>
      </h2>
      <ul className="ls">
        {open.map(({ post, count }) => (
          <li key={post.id}>
            <LinkBase to={`/duty-book/${post.id}/print`} className="it">
              <span className="grow">{translate('bb.duties.to_confirm_post', { name: name(post), smart_count: count })}</span>
              <span className="link">{translate('bb.duties.read')}</span>
            </LinkBase>
          </li>
        ))}
      </ul>
    </section>
  );
}
