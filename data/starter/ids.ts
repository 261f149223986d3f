/** The id of a starter row: what it is, and the key by which it is known. */
export const starterId = (prefix: string, key: string | number): string => `${prefix}-${String(key).toLowerCase()}`;

/** What rows of the starter content refer to by code; undefined where the station has no such row. */
export type Find = (register: 'posts' | 'skills' | 'certificate_kinds', code: string) => string | undefined;

const PREFIXES = { posts: 'post', skills: 'skill', certificate_kinds: 'cert' } as const;
/** The ids that the rows have in a station which began with the starter content. */
export const asStarted: Find = (register, code) => starterId(PREFIXES[register], code);

/** The ids of the posts that are there, of those that a starter row names by their codes. */
export const postsOf = (find: Find, codes: readonly string[]): string[] =>
  codes.flatMap(code => {
    const id = find('posts', code);
    return id === undefined ? [] : [id];
  });

/** Values of a pack as the store takes them. */
export type StarterRow = Readonly<Record<string, unknown>>;
