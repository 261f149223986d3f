import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../data/labels/index.ts';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor, ROLES } from '../../model/kernel/access.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import { FEATURE_PAGES } from '../../src/features/pages.ts';
import { rightsOf } from '../../src/kit/rights.ts';
import { allEntries, besides, firstEntry, isAt, menuFor } from '../../src/layout/menu.ts';

it.each(['zh', 'en'] as const)('the first chunk calls registers in %s as their labels do', async locale => {
  const { UI } = await import(`../../src/i18n/${locale}/ui.ts`);
  for (const [name, word] of Object.entries(UI.entry)) expect(word).toBe(labelsOf(locale, name)?.name);
});

describe.each(ROLES)('the menu of %s', role => {
  const grants = grantsFor(GRANT_TABLE, [role]);
  const groups = menuFor(grants, FEATURE_PAGES);
  const paths = groups.flatMap(allEntries).map(entry => entry.path);

  it('has at most eight groups of at most nine entries, and at most nine entries of every day above them', () => {
    const folded = groups.filter(group => group.domain !== 'today');
    expect(folded.length).toBeLessThanOrEqual(8);
    const long = groups.filter(group => group.entries.length > 9).map(group => [group.domain, group.entries.map(entry => entry.path)]);
    expect(long).toEqual([]);
  });

  it('leads to every register of which the role may read a row, once, and to no other', () => {
    const readable = REGISTERS.filter(one => rightsOf(grants, one).may('R')).map(one => `/${one.name}`);
    const pages = FEATURE_PAGES.map(page => page.path);
    expect(paths.filter(path => !pages.includes(path)).sort()).toEqual(readable.sort());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('shows where one is, and what stands beside it', () => {
    for (const path of paths) {
      expect(groups.flatMap(group => group.entries).filter(entry => isAt(entry, path))).toHaveLength(1);
      expect(groups.flatMap(group => group.entries).filter(entry => isAt(entry, `${path}/one`))).toHaveLength(1);
      const beside = besides(groups, path).map(entry => entry.path);
      expect(beside.length === 0 || beside.includes(path)).toBe(true);
    }
  });

  it('begins somewhere', () => {
    expect(paths).toContain(firstEntry(groups, [role])?.path);
  });
});
