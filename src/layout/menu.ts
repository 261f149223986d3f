import type { UserGrants } from '../../model/kernel/access.ts';
import type { Domain } from '../../model/kernel/resource.ts';
import { placeOf } from '../kit/registry.ts';
import { mayOpen } from '../kit/rights.ts';
import { groupOf, MENU_ORDER, pageOf } from './places.ts';

/** An entry of the menu: a register, or a page of a feature. */
export interface Entry {
  readonly path: string;
  /** Label key of its name. */
  readonly label: string;
  /** What stands on its page, and is reached from its bar. */
  readonly beside?: readonly Entry[];
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
  /** Only for who may read rows of the resource that are about others. */
  readonly isAboutOthers?: boolean;
  /** The register on whose page it stands, instead of in the menu. */
  readonly beside?: string;
}

/** Whether any grant to read reaches beyond the reader's own rows. */
function seesOthers(grants: UserGrants, resource: string): boolean {
  return (grants[resource] ?? []).some(grant => grant.actions.includes('R') && grant.scope !== 'self' && grant.scope !== 'own');
}

const ORDER: readonly Domain[] = ['today', 'workshop', 'customers', 'parts', 'people', 'assets', 'money', 'documents', 'settings'];

/** Registers whose names the first chunk knows, because they stand open in the menu: their domain's words would weigh on every start. */
const NAMED: ReadonlySet<string> = new Set(['tasks', 'rounds', 'approvals']);
const entryOf = (name: string): Entry => ({
  path: `/${name}`,
  label: NAMED.has(name) ? `bb.entry.${name}` : `resources.${name}.name`,
});
const pageEntry = ({ path, label }: FeaturePage): Entry => ({ path, label });

/**
 * The groups of the menu that the user can open anything in, each with its entries. The entries of `today` stand above the groups,
 * because everybody opens them every day.
 */
export function menuFor(grants: UserGrants, pages: readonly FeaturePage[]): Group[] {
  const open = MENU_ORDER.filter(([, place]) => mayOpen(grants, place));
  const names = new Set(open.map(([name]) => name));
  const openPages = pages.filter(
    page =>
      page.resource === undefined ||
      (mayOpen(grants, { resource: page.resource }) && (page.isAboutOthers !== true || seesOthers(grants, page.resource))),
  );
  /** The open register on whose page another stands; itself when there is none. */
  const stands = (name: string): string => {
    const page = pageOf(name);
    return page !== undefined && names.has(page) ? page : name;
  };
  return ORDER.map(domain => {
    const own = open.filter(([name, place]) => stands(name) === name && groupOf(pageOf(name) ?? name, place.domain) === domain);
    const registers = own.map(([name]): Entry => {
      const beside = [
        ...open.filter(([other]) => other !== name && stands(other) === name).map(([other]) => entryOf(other)),
        ...openPages.filter(page => page.beside === name).map(pageEntry),
      ];
      return beside.length === 0 ? entryOf(name) : { ...entryOf(name), beside };
    });
    const featured = openPages.filter(page => page.domain === domain && (page.beside === undefined || !names.has(page.beside)));
    return { domain, entries: [...featured.map(pageEntry), ...registers] };
  }).filter(group => group.entries.length > 0);
}

/** Whether the path is the entry's own, or below it. */
export const isExactly = (entry: Entry, pathname: string): boolean => pathname === entry.path || pathname.startsWith(`${entry.path}/`);

/** Whether the path belongs to the entry, or to what stands on its page. */
export function isAt(entry: Entry, pathname: string): boolean {
  return isExactly(entry, pathname) || entry.beside?.some(one => isExactly(one, pathname)) === true;
}

/** The pages that share the bar of the page at `path`, itself among them; none when it stands alone. */
export function besides(groups: readonly Group[], path: string): readonly Entry[] {
  const entry = groups.flatMap(group => group.entries).find(one => isAt(one, path));
  return entry?.beside === undefined ? [] : [entry, ...entry.beside];
}

/** Every page that the menu leads to, in its order. */
export function allEntries(group: Group): readonly Entry[] {
  return group.entries.flatMap(entry => [entry, ...(entry.beside ?? [])]);
}

/** The domains whose words the names of entries need. */
export function wordsOf(entries: readonly Entry[]): string[] {
  const late = entries.filter(entry => entry.label.startsWith('resources.'));
  return [...new Set(late.map(entry => placeOf(entry.path.slice(1))?.domain).filter(domain => domain !== undefined))];
}

/** The roles that begin with the figures of the business; everybody else begins with his day. */
const FIRST: Readonly<Record<string, string>> = { owner: '/dashboard', service_manager: '/dashboard' };
export const MY_DAY = '/today';

/** Where a role's work starts: its figures, the reader's day, or whatever comes first. */
export function firstEntry(groups: readonly Group[], roles: readonly string[]): Entry | undefined {
  const entries = groups.flatMap(group => group.entries);
  const wanted = [...roles.map(role => FIRST[role]), MY_DAY];
  return wanted.map(path => entries.find(entry => entry.path === path)).find(entry => entry !== undefined) ?? entries[0];
}
