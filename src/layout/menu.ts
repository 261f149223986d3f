import type { UserGrants } from '../../model/kernel/access.ts';
import type { Domain } from '../../model/kernel/resource.ts';
import { REGISTER_NAMES } from '../../model/resources/names.ts';
import { mayOpen } from '../kit/rights.ts';

/** An entry of the menu: a register, or a page of a feature. */
export interface Entry {
  readonly path: string;
  /** Label key of its name. */
  readonly label: string;
  /** Matches the path alone, not what lies below it. */
  readonly isExact?: boolean;
}
export interface Group {
  readonly domain: Domain;
  readonly entries: readonly Entry[];
}
/** A page that a feature brings into the menu. */
export interface FeaturePage {
  readonly path: string;
  readonly domain: Domain;
  readonly label: string;
  /** The resource of the permission table that the reader must be able to read; everybody without it. */
  readonly resource?: string;
}

const ORDER: readonly Domain[] = ['today', 'workshop', 'customers', 'parts', 'people', 'assets', 'money', 'documents', 'settings'];
/** Registers that are reached from another's page, or that belong to the settings although their words stand elsewhere. */
const HIDDEN = new Set([
  'round_answers',
  'duty_confirmations',
  'approval_steps',
  'delegations',
  'staff_events',
  'courses',
  'calendar_days',
  'certificates',
  'staff_skills',
  'teams',
  'staff_assignments',
  'meal_counts',
  'training_plans',
  'training_results',
  'appraisal_templates',
  'appraisal_cycles',
  'appraisal_notes',
  'reward_rules',
  'reward_points',
  'metrics',
  'target_plans',
  'personal_targets',
  'budgets',
  'cash_counts',
  'cash_handovers',
  'document_reads',
  'tool_issues',
  'tool_moves',
  'tool_incidents',
  'tool_spot_checks',
  'equipment_uses',
  'maintenance_tasks',
  'calibrations',
  'incidents',
  'car_cares',
  'car_costs',
  'car_accidents',
]);
const IN_SETTINGS = new Set(['approval_rules', 'skills', 'certificate_kinds', 'calendar_years']);
/** What an office opens first stands first in the settings. */
const SETTINGS_ORDER = ['settings', 'users', 'roles'];

/** The groups of the menu that the user can open anything in, each with its entries. */
export function menuFor(grants: UserGrants, pages: readonly FeaturePage[]): Group[] {
  const registers = Object.entries(REGISTER_NAMES).filter(([name, place]) => !HIDDEN.has(name) && mayOpen(grants, place.resource));
  const groupOf = (name: string, domain: Domain): Domain => (IN_SETTINGS.has(name) ? 'settings' : domain);
  return ORDER.map(domain => {
    const own = registers.filter(([name, place]) => groupOf(name, place.domain) === domain);
    const isFirst = ([name]: readonly [string, unknown]): boolean => SETTINGS_ORDER.includes(name);
    const firsts = own.filter(isFirst).sort(([a], [b]) => SETTINGS_ORDER.indexOf(a) - SETTINGS_ORDER.indexOf(b));
    const ordered = [...firsts, ...own.filter(one => !isFirst(one))];
    return {
      domain,
      entries: [
        ...pages
          .filter(page => page.domain === domain && (page.resource === undefined || mayOpen(grants, page.resource)))
          .map(page => ({ path: page.path, label: page.label, isExact: true })),
        ...ordered.map(([name]) => ({ path: `/${name}`, label: `resources.${name}.name` })),
      ],
    };
  }).filter(group => group.entries.length > 0);
}

/** Whether the path belongs to the entry. */
export function isAt(entry: Entry, pathname: string): boolean {
  return pathname === entry.path || (entry.isExact !== true && pathname.startsWith(`${entry.path}/`));
}

/** The domains whose words a group's entries need. */
export function wordsOf(group: Group): string[] {
  const names = REGISTER_NAMES as Readonly<Record<string, { domain: string }>>;
  return [...new Set(group.entries.map(entry => names[entry.path.slice(1)]?.domain).filter(domain => domain !== undefined))];
}

/** The page that each role needs first; the first entry of the menu for the others. */
const FIRST: Readonly<Record<string, string>> = {
  owner: '/dashboard',
  service_manager: '/dashboard',
  hr: '/staff',
  parts_manager: '/parts',
  parts_keeper: '/parts',
  tool_keeper: '/tools',
};

/** Whether these roles have a page of their own to begin with; the others begin with their own file. */
export function hasFirstPage(roles: readonly string[]): boolean {
  return roles.some(role => Object.hasOwn(FIRST, role));
}

/** Where a role's work starts: its own page, the staff list, or whatever comes first. */
export function firstEntry(groups: readonly Group[], roles: readonly string[]): Entry | undefined {
  const entries = groups.flatMap(group => group.entries);
  const wanted = [...roles.map(role => FIRST[role]), '/staff'];
  return wanted.map(path => entries.find(entry => entry.path === path)).find(entry => entry !== undefined) ?? entries[0];
}
