import { dataset } from '../../../model/datasets/index.ts';
import { mayReport } from '../../../model/datasets/request.ts';
import type { Scope, UserGrants } from '../../../model/kernel/access.ts';

export type Area = 'people' | 'parts' | 'tools';
export type Panel = 'demand' | 'classes' | 'top' | 'idle' | 'teams' | 'certificates' | 'tools' | 'moves';

const NEEDS: Readonly<Record<Panel, string>> = {
  demand: 'part_demand',
  classes: 'part_classes',
  top: 'part_ranking',
  idle: 'part_classes',
  teams: 'staff_structure',
  certificates: 'certificates_expiring',
  tools: 'tools_by_state',
  moves: 'staff_by_month',
};
const OF: Readonly<Record<Area, readonly Panel[]>> = {
  parts: ['demand', 'classes', 'top', 'idle'],
  people: ['teams', 'certificates', 'moves'],
  tools: ['tools'],
};
const FIRST: Readonly<Record<string, Area>> = { hr: 'people', tool_keeper: 'tools', workshop_supervisor: 'people' };

/** Scopes that reach no further than the reader: none of his own papers running out says nothing of the station's. */
const OF_ONESELF: readonly Scope[] = ['self', 'own'];

/** Whether the reader may ask for a dataset of more than himself; what he may not see is not asked for. */
export function asks(grants: UserGrants, name: string): boolean {
  const found = dataset(name);
  if (found === undefined || !mayReport(grants, found)) return false;
  const { resource, groups } = found.access;
  const read = (grants[resource] ?? []).filter(grant => grant.actions.includes('R') && !OF_ONESELF.includes(grant.scope));
  return groups.every(group => read.some(grant => grant.fields.includes(group)));
}

/** The panels of a reader in their order: what his role is about first, and nothing that he may not see. */
export function panelsFor(roles: readonly string[], grants: UserGrants): Panel[] {
  const own = roles.includes('owner') || roles.includes('service_manager') ? undefined : roles.map(role => FIRST[role]).find(Boolean);
  const areas: Area[] = ['parts', 'people', 'tools'];
  if (own !== undefined) areas.sort((a, b) => Number(b === own) - Number(a === own));
  return areas.flatMap(area => OF[area]).filter(panel => asks(grants, NEEDS[panel]));
}
