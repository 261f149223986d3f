import { describe, expect, it } from 'vitest';
import { Counts } from '../../../server/store/counts.ts';

const ADDED = [{ before: {}, after: { id: 'a' } }];
const all = (row: Readonly<Record<string, unknown>>): boolean => row.id !== undefined;

describe('kept totals where others read between a commit and its news', () => {
  it('correct a total that was counted before the write began', () => {
    const counts = new Counts();
    counts.set('parts', 'all', 7, counts.generation('parts'), all);
    const over = counts.writing('parts');
    counts.add('parts', ADDED);
    over(true);
    expect(counts.get('parts', 'all')).toBe(8);
  });

  it('drop a total that was counted while the write was under way: it may have seen it', () => {
    const counts = new Counts();
    const over = counts.writing('parts');
    counts.set('parts', 'all', 8, counts.generation('parts'), all);
    expect(counts.get('parts', 'all')).toBe(8);
    counts.add('parts', ADDED);
    over(true);
    expect(counts.get('parts', 'all')).toBeUndefined();
  });

  it('do not keep a count that ended after the write', () => {
    const counts = new Counts();
    const asked = counts.generation('parts');
    const over = counts.writing('parts');
    counts.add('parts', ADDED);
    over(true);
    counts.set('parts', 'all', 7, asked, all);
    expect(counts.get('parts', 'all')).toBeUndefined();
  });

  it('drop everything after a write of which nobody knows what it left, and correct again after it', () => {
    const counts = new Counts();
    counts.set('parts', 'all', 7, counts.generation('parts'), all);
    counts.writing('parts')(false);
    expect(counts.get('parts', 'all')).toBeUndefined();
    counts.set('parts', 'all', 7, counts.generation('parts'), all);
    const over = counts.writing('parts');
    counts.add('parts', ADDED);
    over(true);
    expect(counts.get('parts', 'all')).toBe(8);
  });

  it('are trusted for their time from when they were counted, however often they are asked for', () => {
    let now = 0;
    const counts = new Counts(() => now, 10_000);
    counts.set('parts', 'all', 7, counts.generation('parts'), all);
    now = 9_000;
    counts.add('parts', ADDED);
    expect(counts.get('parts', 'all')).toBe(8);
    now = 10_001;
    expect(counts.get('parts', 'all')).toBeUndefined();
  });
});
