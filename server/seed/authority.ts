import { STARTER_RULES, type StarterRule } from '../../data/starter/authority.ts';
import { posts } from '../../model/resources/people/posts.ts';
import { approvalRules } from '../../model/resources/today/approval_rules.ts';
import { statement, type Tx } from '../db/database.ts';
import { rowsInUse, type SeedDeps } from './missing.ts';

type Row = Readonly<Record<string, unknown>>;

const stepOf = (by: StarterRule['steps'][number]): Row =>
  by === 'superior' || by === 'department_head' ? { approver: by } : { approver: 'role', role: by };
const fen = (yuan: number | undefined): number | null => (yuan === undefined ? null : yuan * 100);

function rowOf(
  { register, name, rank, steps, from, below, applicant, of_kind, note }: StarterRule,
  postId: string | null,
  at: number,
): Row {
  return {
    id: `rule-${at + 1}`,
    register,
    name,
    rank,
    steps: steps.map(stepOf),
    amount_from_fen: fen(from),
    amount_below_fen: fen(below),
    applicant: applicant ?? 'anybody',
    of_kind: of_kind ?? null,
    post_id: postId,
    note: note ?? null,
  };
}

/** The authority table to begin with; rules whose name is taken, and those on posts that are not there, are left out. Returns how many are new. */
export async function seedAuthority({ store, actor }: SeedDeps, tx: Tx): Promise<number> {
  const there = await tx.all<{ id: string; name: string }>(statement(tx.dialect, 'SELECT id, name FROM approval_rules'));
  const taken = new Set(there.flatMap(rule => [rule.id, rule.name]));
  const postIds = await rowsInUse(tx, posts);
  const rows = STARTER_RULES.flatMap((rule, at) => {
    const postId = rule.post === undefined ? null : postIds.get(rule.post);
    if (postId === undefined || taken.has(rule.name) || taken.has(`rule-${at + 1}`)) return [];
    return [rowOf(rule, postId, at)];
  });
  return (await store.insertMany(tx, actor, approvalRules, rows)).length;
}
