import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageCounts, coveragePage, LATER, sourceDuties } from '../../../data/starter/duties/coverage.ts';
import { ALL_DUTIES, PACK_DUTIES } from '../../../data/starter/duties/packs.ts';
import { readDuties } from '../../../data/starter/duties/read.ts';
import { FIELD_POSTS, POSTS } from '../../../data/starter/posts.ts';
import { checkNew } from '../../../model/kernel/schema.ts';
import { actionsOf, register } from '../../../model/resources/index.ts';
import { postDuties } from '../../../model/resources/today/post_duties.ts';
import { closingErrors, eventErrors } from '../../../model/rules/dutyLinks.ts';

/** How many duties the collection has, by the two letters of the post. */
const SIZES: Readonly<Record<string, number>> = {
  ...{ GM: 31, GA: 11, SM: 39, FD: 30, SA: 31, IN: 9, CA: 7, PM: 15, PP: 4, PK: 17, WS: 17, WM: 11, DI: 7, TL: 13, ME: 35 },
  ...{ QI: 14, TD: 12, WA: 13, CR: 25, TK: 9, EQ: 2, DR: 15, HR: 28, FI: 18, ST: 6, FU: 34, BS: 13, OC: 8, WL: 10, PE: 4 },
};
const CODES = Object.entries(SIZES).flatMap(([post, count]) =>
  Array.from({ length: count }, (_, index) => `${post}-${String(index + 1).padStart(2, '0')}`),
);
const all = { find: register, verbs: (name: string) => actionsOf(name).map(action => action.name) };

describe('the duty packs', () => {
  it('hold each of the 488 duties of the collection once', () => {
    expect(CODES).toHaveLength(488);
    expect(sourceDuties().map(duty => duty.source)).toHaveLength(488);
    expect(
      sourceDuties()
        .map(duty => duty.source)
        .sort(),
    ).toEqual([...CODES].sort());
    expect(new Set(ALL_DUTIES.map(duty => duty.values.code)).size).toBe(ALL_DUTIES.length);
  });

  it('pass the checks of the register, and name events and records that are there', () => {
    for (const { values } of ALL_DUTIES) {
      const result = checkNew(postDuties, { ...values, post_id: 'p' });
      expect(result.ok ? {} : result.errors, values.code).toEqual({});
      expect({ ...eventErrors(values, all), ...closingErrors(values, all) }, values.code).toEqual({});
    }
  });

  it.each([
    ['station', POSTS],
    ['field', FIELD_POSTS],
  ] as const)('the %s pack gives duties to its own posts only, and is checked by posts that exist', (pack, posts) => {
    const codes = new Set(posts.map(post => post.code));
    const known = new Set([...POSTS, ...FIELD_POSTS].map(post => post.code));
    for (const duty of PACK_DUTIES[pack]) {
      expect(codes.has(duty.post), `${duty.values.code} of ${duty.post}`).toBe(true);
      expect(duty.checkedBy === null || known.has(duty.checkedBy), duty.values.code).toBe(true);
    }
    expect([...codes].filter(code => !PACK_DUTIES[pack].some(duty => duty.post === code))).toEqual(pack === 'station' ? ['P20'] : []);
  });

  it('are written in both languages, short, a sentence for each open figure in both', () => {
    for (const { values } of ALL_DUTIES) {
      expect(values.name, values.code).toMatch(/^[\u4e00-\u9fff，、；：]+$/u);
      expect(values.name.length, values.code).toBeLessThanOrEqual(30);
      expect(values.name_en, values.code).toMatch(/^[\x20-\x7e’]+$/);
      expect(values.details === null, values.code).toBe(values.details_en === null);
    }
  });

  it('leave at most 90 duties to later, each with its subject', () => {
    const { withRecord, served, later } = coverageCounts();
    expect(withRecord).toBe(475);
    expect(later).toBeLessThanOrEqual(90);
    expect(served + later).toBe(475);
    const subjects = ALL_DUTIES.filter(duty => duty.servedBy === 'later').map(duty => duty.servedIn);
    expect(subjects.filter(subject => subject === null || LATER[subject] === undefined)).toEqual([]);
  });

  it('stand in docs/duties-coverage.md as they are (else: npm run duties:coverage)', () => {
    expect(readFileSync(new URL('../../../docs/duties-coverage.md', import.meta.url), 'utf8')).toBe(coveragePage());
  });

  it('refuse lines that cannot be read', () => {
    expect(() => readDuties('GM-01 | P01 | 定计划')).toThrow('needs eight cells');
    expect(() => readDuties('GM-01 | P01 | 定计划 | Plan | fortnight 2 | note | | task')).toThrow('no rhythm fortnight');
  });
});
