import type { Domain } from '../kernel/resource.ts';

/** All that the first chunk of the screens knows of the registers: where each stands and whose grants rule it, in the order of the menu. */
export const REGISTER_NAMES = {
  parts: { domain: 'parts', resource: 'parts' },
  part_demand: { domain: 'parts', resource: 'part_demand' },
  suppliers: { domain: 'parts', resource: 'suppliers' },
  staff: { domain: 'people', resource: 'staff' },
  staff_assignments: { domain: 'people', resource: 'staff' },
  staff_events: { domain: 'people', resource: 'staff' },
  salaries: { domain: 'people', resource: 'salary' },
  departments: { domain: 'people', resource: 'organisation' },
  teams: { domain: 'people', resource: 'organisation' },
  posts: { domain: 'people', resource: 'organisation' },
  skills: { domain: 'people', resource: 'skill_catalogue' },
  staff_skills: { domain: 'people', resource: 'skills' },
  certificate_kinds: { domain: 'people', resource: 'skill_catalogue' },
  certificates: { domain: 'people', resource: 'skills' },
  calendar_years: { domain: 'people', resource: 'calendar' },
  calendar_days: { domain: 'people', resource: 'calendar' },
  tools: { domain: 'assets', resource: 'tools' },
  tool_models: { domain: 'assets', resource: 'tools' },
  users: { domain: 'settings', resource: 'users' },
  roles: { domain: 'settings', resource: 'policies' },
  settings: { domain: 'settings', resource: 'settings' },
  service_tokens: { domain: 'settings', resource: 'policies' },
  import_batches: { domain: 'settings', resource: 'imports' },
  audit_log: { domain: 'settings', resource: 'audit_log' },
} as const satisfies Readonly<Record<string, { readonly domain: Domain; readonly resource: string }>>;

export type RegisterName = keyof typeof REGISTER_NAMES;
