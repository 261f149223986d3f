import { describe, expect, it } from 'vitest';
import { CALENDAR_DAYS, CALENDAR_YEARS } from '../../../data/starter/calendar.ts';
import { DEPARTMENTS, TEAMS } from '../../../data/starter/organisation.ts';
import { POSTS } from '../../../data/starter/posts.ts';
import { CERTIFICATE_KINDS, SKILLS } from '../../../data/starter/skills.ts';

const of = (year: number) => CALENDAR_DAYS.filter(([day]) => day.startsWith(String(year)));
const count = (year: number, ...kinds: readonly string[]): number => of(year).filter(([, kind]) => kinds.includes(kind)).length;
const statutory = (year: number): string[] => of(year).flatMap(([day, , isStatutory]) => (isStatutory ? [day.slice(5)] : []));

describe('the calendar', () => {
  it('has the announced days of 2024 to 2026', () => {
    expect([2024, 2025, 2026].map(year => count(year, 'holiday', 'swap_off'))).toEqual([28, 28, 33]);
    expect([2024, 2025, 2026].map(year => count(year, 'swap_workday'))).toEqual([8, 5, 6]);
    expect(
      of(2026)
        .filter(([, kind]) => kind === 'swap_workday')
        .map(([day]) => day.slice(5)),
    ).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
    expect(
      of(2026)
        .filter(([, kind]) => kind === 'swap_off')
        .map(([day]) => day.slice(5)),
    ).toEqual(['01-02', '02-20', '02-23', '05-05', '10-06', '10-07']);
  });

  it('knows the days that are paid threefold: 11 until 2024, 13 since', () => {
    expect(statutory(2024)).toHaveLength(11);
    expect(statutory(2026)).toEqual([
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '04-05',
      '05-01',
      '05-02',
      '06-19',
      '09-25',
      '10-01',
      '10-02',
      '10-03',
    ]);
    expect(statutory(2027)).toEqual([
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ]);
  });

  it('says that 2027 is estimated: nothing but the computed days', () => {
    expect(CALENDAR_YEARS.map(([year, status]) => [year, status])).toEqual([
      [2024, 'official'],
      [2025, 'official'],
      [2026, 'official'],
      [2027, 'estimated'],
    ]);
    expect(new Set(of(2027).map(([, , , , , source]) => source))).toEqual(new Set(['computed']));
    expect(count(2027, 'swap_off', 'swap_workday')).toBe(0);
  });
});

describe('the organisation', () => {
  it('names superiors before those who stand under them', () => {
    const seen = new Set<string>();
    for (const post of POSTS) {
      if (post.reports_to !== undefined) expect(seen, post.code).toContain(post.reports_to);
      seen.add(post.code);
    }
    const departments = new Set<string>();
    for (const department of DEPARTMENTS) {
      if (department.parent !== undefined) expect(departments).toContain(department.parent);
      departments.add(department.code);
    }
    for (const team of TEAMS) expect(departments).toContain(team.department);
  });

  it('has the posts of a station, each once and in both languages', () => {
    expect(POSTS.length).toBeGreaterThanOrEqual(25);
    for (const list of [POSTS, DEPARTMENTS, TEAMS]) {
      expect(new Set(list.map(one => one.code)).size).toBe(list.length);
      expect(new Set(list.map(one => one.name)).size).toBe(list.length);
      for (const one of list) {
        expect(one.name).not.toMatch(/[A-Za-z]/);
        expect(one.name_en).toMatch(/^[A-Z][a-zA-Z' 0-9-]+$/);
      }
    }
  });
});

describe('skills and certificates', () => {
  it('have codes of their own and both names', () => {
    for (const list of [SKILLS, CERTIFICATE_KINDS]) {
      expect(new Set(list.map(([code]) => code)).size).toBe(list.length);
      for (const [, name, name_en] of list) {
        expect(name).not.toMatch(/[A-Za-z]/);
        expect(name_en).toMatch(/^[A-Z]/);
      }
    }
  });
});
