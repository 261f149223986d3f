import { rulesToldOn } from '../data/demo/people/rewards.ts';
import { demoStation } from '../data/demo/station.ts';
import { FORMS, formRow } from '../data/starter/appraisalForms.ts';
import { CALENDAR_DAYS, CALENDAR_YEARS } from '../data/starter/calendar.ts';
import { courseRows } from '../data/starter/courses.ts';
import { asStarted, starterId } from '../data/starter/ids.ts';
import { METRICS } from '../data/starter/metrics.ts';
import { DEPARTMENTS, TEAMS } from '../data/starter/organisation.ts';
import { POSTS } from '../data/starter/posts.ts';
import { REWARD_RULES } from '../data/starter/rewardRules.ts';
import { BUILT_IN_ROLES } from '../data/starter/roles.ts';
import { CERTIFICATE_KINDS, SKILLS } from '../data/starter/skills.ts';
import type { Definition } from '../model/kernel/resource.ts';
import { completeRow, type SeedRow } from './seed.ts';

/** Months of demand that the mock shows; it keeps every row in memory. */
const DEMAND_ROWS = 2000;

const idOf = (prefix: string, code: string | number | undefined): string | null => (code === undefined ? null : starterId(prefix, code));
const named = (prefix: string, rows: readonly SeedRow[], key = 'code'): SeedRow[] =>
  rows.map(row => ({ id: idOf(prefix, row[key] as string | number), ...row }));

/** A name of the demo rows that holds a starter code, or several → the field that its id belongs in, and how ids of that register begin. */
const CODES: Readonly<Record<string, readonly [field: string, prefix: string]>> = {
  post: ['post_id', 'post'],
  from_post: ['from_post_id', 'post'],
  to_post: ['to_post_id', 'post'],
  department: ['department_id', 'dept'],
  team: ['team_id', 'team'],
  certificate: ['kind_id', 'cert'],
  skill: ['skill_id', 'skill'],
  reader_posts: ['readers', 'post'],
  to_departments: ['departments', 'dept'],
};

function starterRows(station: ReturnType<typeof demoStation>, today: string): Record<string, SeedRow[]> {
  const { heads, leaders, headcount } = station;
  return {
    departments: named(
      'dept',
      DEPARTMENTS.map(({ parent, ...row }) => ({ ...row, parent_id: idOf('dept', parent), head_id: heads[row.code] ?? null })),
    ),
    teams: named(
      'team',
      TEAMS.map(({ department, ...row }) => ({ ...row, department_id: idOf('dept', department), leader_id: leaders[row.code] ?? null })),
    ),
    posts: named(
      'post',
      POSTS.map(({ reports_to, ...row }) => ({ ...row, reports_to_id: idOf('post', reports_to), headcount: headcount[row.code] ?? [] })),
    ),
    skills: named(
      'skill',
      SKILLS.map(([code, name, name_en, area]) => ({ code, name, name_en, area })),
    ),
    certificate_kinds: named(
      'cert',
      CERTIFICATE_KINDS.map(([code, name, name_en, issuer, is_legal, valid_months, warn_days]) => ({
        code,
        name,
        name_en,
        issuer,
        is_legal,
        valid_months,
        warn_days,
      })),
    ),
    roles: named(
      'role',
      BUILT_IN_ROLES.map(role => ({ ...role, is_built_in: true })),
    ),
    calendar_years: named(
      'year',
      CALENDAR_YEARS.map(([year, status, source, announced_on]) => ({ year, status, source, announced_on })),
      'year',
    ),
    calendar_days: named(
      'day',
      CALENDAR_DAYS.map(([day, kind, is_statutory, name, name_en, source]) => ({ day, kind, is_statutory, name, name_en, source })),
      'day',
    ),
    courses: named('course', courseRows('station', asStarted)),
    metrics: named('metric', METRICS.station),
    appraisal_templates: named(
      'form',
      FORMS.station.map(form => ({ ...formRow(form, asStarted), state: 'in_force' })),
    ),
    reward_rules: named(
      'rule',
      REWARD_RULES.station.map(row => ({ ...row, effective_on: rulesToldOn(today), state: 'in_force' })),
    ),
    settings: [{ id: 'station', ...station.settings }],
    part_demand: station.demand.slice(0, DEMAND_ROWS),
  };
}

/** The demo station of `today` (`YYYY-MM-DD`) as it stands on the wire; registers without demo rows are empty. */
export function demoSeed(registers: readonly Definition[], today: string): Record<string, SeedRow[]> {
  const station = demoStation(today);
  const rows: Record<string, readonly SeedRow[]> = starterRows(station, today);
  for (const one of station.rows) rows[one.register] = [...(rows[one.register] ?? []), ...one.rows];
  const suppliers = new Map((rows.suppliers ?? []).map((row, index) => [row.code, String(row.id ?? `suppliers-${index + 1}`)]));
  const resolve = (name: string, value: unknown): [string, unknown] => {
    if (name === 'supplier') return ['supplier_id', suppliers.get(value) ?? null];
    const code = CODES[name];
    if (code === undefined || value === null) return [code?.[0] ?? name, value];
    return [code[0], Array.isArray(value) ? value.map(one => idOf(code[1], String(one))) : idOf(code[1], String(value))];
  };
  return Object.fromEntries(
    registers.map(definition => [
      definition.name,
      (rows[definition.name] ?? []).map((row, index) => {
        const { id = `${definition.name}-${index + 1}`, ...values } = Object.fromEntries(
          Object.entries(row).map(([name, value]) => resolve(name, value)),
        );
        return completeRow(definition, String(id), values, index);
      }),
    ]),
  );
}
