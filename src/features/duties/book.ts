import { useGetList } from 'react-admin';
import { EVERYBODY, type Post } from '../../../model/resources/people/posts.ts';
import type { StaffAssignment } from '../../../model/resources/people/staff_assignments.ts';
import type { DutyConfirmation } from '../../../model/resources/today/duty_confirmations.ts';
import type { PostDuty } from '../../../model/resources/today/post_duties.ts';
import { useSession } from '../../providers/session.ts';

type Stored<T> = T & { readonly id: string };
export type BookPost = Stored<Post>;
export type BookDuty = Stored<PostDuty>;
export type Confirmation = Stored<DutyConfirmation>;

/** More posts, duties of a post, or readers of it no station has. */
const MOST = 500;
const all = (field: string) => ({ pagination: { page: 1, perPage: MOST }, sort: { field, order: 'ASC' as const } });

/** The posts of the station, in the order of their codes. */
export function usePosts(): { readonly posts: readonly BookPost[]; readonly isPending: boolean; readonly error: unknown } {
  const { data, isPending, error } = useGetList<BookPost>('posts', all('code'));
  return { posts: data ?? [], isPending, error };
}

/** The duties in force, of one post or of several. */
export function useDuties(posts: readonly string[]): {
  readonly duties: readonly BookDuty[];
  readonly isPending: boolean;
  readonly error: unknown;
} {
  const filter = { state: 'in_force', post_id: posts };
  const { data, isPending, error } = useGetList<BookDuty>('post_duties', { filter, ...all('code') }, { enabled: posts.length > 0 });
  return { duties: data ?? [], isPending, error };
}

/** Who holds which post now, of the assignments that fit the filter; each once. */
export function useHolders(
  filter: { readonly post_id?: string; readonly staff_id?: string } = {},
  enabled = true,
): readonly { readonly staffId: string; readonly postId: string }[] {
  const today = useSession()?.today ?? '';
  const { data } = useGetList<Stored<StaffAssignment>>('staff_assignments', { filter, ...all('staff_id') }, { enabled });
  const now = (data ?? []).filter(one => one.from_on <= today && (one.until_on === null || one.until_on > today));
  const pairs = now.map(one => [`${one.staff_id} ${one.post_id}`, { staffId: one.staff_id, postId: one.post_id }] as const);
  return [...new Map(pairs).values()];
}

/** Who has confirmed which duties, of a post or of a person. */
export function useConfirmations(filter: Readonly<Record<string, unknown>>, enabled = true): readonly Confirmation[] {
  const { data } = useGetList<Confirmation>('duty_confirmations', { filter, ...all('confirmed_on') }, { enabled });
  return data ?? [];
}

/** The posts whose duties the person owes: those that he holds, and the one of everybody. */
export function myPosts(posts: readonly BookPost[], holders: readonly { staffId: string; postId: string }[], me: string): BookPost[] {
  const held = new Set(holders.filter(one => one.staffId === me).map(one => one.postId));
  return posts.filter(post => held.has(post.id) || post.code === EVERYBODY);
}

/** The duties of the list that the person has not confirmed. */
export function unread(duties: readonly BookDuty[], confirmations: readonly Confirmation[], staffId: string): BookDuty[] {
  const read = new Set(confirmations.filter(one => one.staff_id === staffId).map(one => one.duty_id));
  return duties.filter(duty => !read.has(duty.id));
}

/** The last of some days; empty when there is none. */
export const lastDay = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';

/** The day from which the job description holds as it stands: that of its newest duty. */
export function versionDay(duties: readonly BookDuty[]): string {
  return lastDay(duties.map(duty => duty.from_on ?? ''));
}
