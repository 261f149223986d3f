import { describe, expect, it } from 'vitest';
import { GROUP_TABLE, GRANT_TABLE as TABLE } from '../../model/access/extensions.ts';
import { ACTION_LETTERS, type GrantTable, grantsFor, groupScopes, ROLES, SCOPES, type UserGrants } from '../../model/kernel/access.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import { defineResource } from '../../model/kernel/resource.ts';
import { covers } from './cover.ts';
import { allows, readSheet } from './oracle.ts';

const sheet = readSheet();

/** A register whose one field stands in the group: what the engine decides about it is what the grants say about the group. */
const registerOf = (resource: string, group: string) =>
  defineResource({
    name: 'probes',
    resource,
    domain: 'settings',
    fields: { value: text({ group }) },
    defaultGroup: group,
    key: ['value'],
    search: [],
    label: ['value'],
    list: { columns: ['value'], filters: [], sort: ['value', 'ASC'] },
    form: [['value']],
  });

/** Every decision in which the engine and the page differ. */
function differences(resource: string, role: string, grants: UserGrants): string[] {
  return (sheet.groups.get(resource) ?? []).flatMap(group => {
    const definition = registerOf(resource, group);
    return ACTION_LETTERS.flatMap(letter => {
      const scopes = groupScopes(grants, definition, letter, group);
      return SCOPES.flatMap(scope => {
        const engine = scopes.some(one => one === 'all' || one === scope);
        const wanted = allows(sheet, [role], resource, letter, group, new Set(['all', scope]));
        return engine === wanted ? [] : [`${role} ${letter} ${resource}.${group} @${scope}: engine ${engine}, page ${wanted}`];
      });
    });
  });
}

const linesOf = (table: GrantTable): string[] =>
  Object.entries(table)
    .flatMap(([resource, byRole]) =>
      Object.entries(byRole).flatMap(([role, grants]) =>
        grants.map(grant => `${resource} ${role} ${grant.actions.join('')}@${grant.scope}:${grant.fields}`),
      ),
    )
    .sort();

describe('the grants against the page of the permission table', () => {
  it('knows the same resources and field groups', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...sheet.groups.keys()].sort());
    for (const [resource, groups] of sheet.groups) {
      expect([resource, Object.keys(GROUP_TABLE[resource] ?? {})]).toEqual([resource, groups]);
    }
  });

  it('makes every decision alike', () => {
    const wrong = [...sheet.groups.keys()].flatMap(resource =>
      ROLES.flatMap(role => differences(resource, role, grantsFor(TABLE, [role]))),
    );
    expect(wrong).toEqual([]);
  });

  it('says the same line by line', () => {
    const page = sheet.entries.map(one => `${one.resource} ${one.role} ${one.letters}@${one.scope}:${one.groups}`);
    expect(linesOf(TABLE)).toEqual(page.sort());
  });

  it('notices when any one grant is deleted, by a decision unless another grant says it too', () => {
    const unnoticed: string[] = [];
    let deleted = 0;
    for (const [resource, byRole] of Object.entries(TABLE)) {
      for (const [role, grants] of Object.entries(byRole)) {
        grants.forEach((grant, index) => {
          deleted += 1;
          const rest = grants.filter((_, at) => at !== index);
          const without = { ...TABLE, [resource]: { ...byRole, [role]: rest } };
          const isNoticed = ROLES.some(one => differences(resource, one, grantsFor(without, [one])).length > 0);
          const isRepeated = covers([...rest, ...(role === 'employee' ? [] : (byRole.employee ?? []))], grant);
          if (isNoticed === isRepeated) unnoticed.push(`${resource} ${role} ${grant.actions.join('')}@${grant.scope}`);
          expect(linesOf(without)).not.toEqual(linesOf(TABLE));
        });
      }
    }
    expect(deleted).toBeGreaterThan(200);
    expect(unnoticed).toEqual([]);
  });
});
