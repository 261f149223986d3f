import { type ReactElement, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { EVERYBODY } from '../../../model/resources/people/posts.ts';
import { PageBones } from '../../kit/PageBones.tsx';
import { ErrorState } from '../../kit/states.tsx';
import { useSession } from '../../providers/session.ts';
import { BookFrame } from './BookFrame.tsx';
import { type BookPost, myPosts, useHolders, usePosts } from './book.ts';
import { Coverage } from './Coverage.tsx';
import './duties.css';
import { EmptyBook } from './EmptyBook.tsx';
import { JobDescription } from './JobDescription.tsx';
import { PostDuties } from './PostDuties.tsx';
import { loadBook } from './words.ts';

await loadBook();

/** The post that the reader opens first: his own, else the first of the list. */
function useFirst(posts: readonly BookPost[]): BookPost | undefined {
  const me = useSession()?.user.staff_id ?? null;
  const holders = useHolders({ staff_id: me ?? '' }, me !== null);
  return useMemo(() => {
    const mine = me === null ? [] : myPosts(posts, holders, me).filter(post => post.code !== EVERYBODY);
    return mine[0] ?? posts[0];
  }, [posts, holders, me]);
}

function One({ posts, isPaper = false }: { readonly posts: readonly BookPost[]; readonly isPaper?: boolean }): ReactElement {
  const { postId } = useParams();
  const post = posts.find(one => one.id === postId);
  if (post === undefined) return <Navigate to="/duty-book" replace />;
  if (isPaper) return <JobDescription post={post} posts={posts} />;
  return (
    <BookFrame posts={posts} chosen={post.id}>
      <PostDuties post={post} posts={posts} />
    </BookFrame>
  );
}

/** The duty book: what each post owes, what serves it, and the paper that its holder signs. */
export default function DutyBook(): ReactElement {
  const translate = useTranslate();
  const { posts, isPending, error } = usePosts();
  const first = useFirst(posts);
  if (error !== null && error !== undefined) return <ErrorState error={error} />;
  if (isPending) return <PageBones />;
  if (first === undefined) return <EmptyBook title={translate('bb.duties.title')} />;
  return (
    <Routes>
      <Route index element={<Navigate to={`/duty-book/${first.id}`} replace />} />
      <Route
        path="coverage"
        element={
          <BookFrame posts={posts} chosen="coverage">
            <Coverage posts={posts} />
          </BookFrame>
        }
      />
      <Route path=":postId" element={<One posts={posts} />} />
      <Route path=":postId/print" element={<One posts={posts} isPaper />} />
    </Routes>
  );
}
