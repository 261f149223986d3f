import { readFileSync } from 'node:fs';

/** What the permission table says, read from `decisions.txt` and from nothing else. */
export interface Sheet {
  /** resource → its field groups. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly entries: readonly Entry[];
}
export interface Entry {
  readonly resource: string;
  readonly role: string;
  readonly letters: string;
  readonly scope: string;
  readonly groups: readonly string[];
}

/** The page of the permission table. */
export function readSheet(): Sheet {
  const groups = new Map<string, readonly string[]>();
  const entries: Entry[] = [];
  let resource = '';
  for (const line of readFileSync(new URL('decisions.txt', import.meta.url), 'utf8').split('\n')) {
    const heading = /^(\w+) \(([\w ]+)\)$/.exec(line);
    if (heading !== null) {
      resource = heading[1] ?? '';
      groups.set(resource, (heading[2] ?? '').split(' '));
    }
    const [, role, rest] = /^ {2}(\w+) +(.+)$/.exec(line) ?? [];
    for (const grant of rest?.split('; ') ?? []) {
      const [, letters = '', scope = '', named = ''] = /^([A-Z]+)@(\w+):([\w,]+)$/.exec(grant) ?? [];
      entries.push({ resource, role: role ?? '', letters, scope, groups: named.split(',') });
    }
  }
  return { groups, entries };
}

/** Whether somebody with these roles may do `letter` to the group of a row for which exactly the scopes of `holds` are true. */
export function allows(
  sheet: Sheet,
  roles: readonly string[],
  resource: string,
  letter: string,
  group: string,
  holds: ReadonlySet<string>,
): boolean {
  return sheet.entries.some(
    entry =>
      entry.resource === resource &&
      (roles.includes(entry.role) || entry.role === 'employee') &&
      entry.letters.includes(letter) &&
      entry.groups.includes(group) &&
      holds.has(entry.scope),
  );
}
