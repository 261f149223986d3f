import type { App, Request } from 'json-server';
import { ACTION_LETTERS, type GrantTable, grantsFor, ROLES, type UserGrants } from '../model/kernel/access.ts';
import { invalid, Refusal } from './problem.ts';
import type { World } from './world.ts';

const COOKIE = /(?:^|;\s*)backbay_session=mock-([a-z_]+)/;

/** The demo account of the request, or undefined when nobody is signed in. */
export function accountOf(request: Request): string | undefined {
  const name = COOKIE.exec(request.headers.cookie ?? '')?.[1];
  return (ROLES as readonly string[]).includes(name ?? '') ? name : undefined;
}

/** Every action on every row and group: the mock has no rows of anybody's own, and its owner tries out every screen. */
function allRights(groups: Readonly<Record<string, Readonly<Record<string, string>>>>): UserGrants {
  return Object.fromEntries(
    Object.entries(groups).map(([resource, of]) => [resource, [{ actions: ACTION_LETTERS, scope: 'all', fields: Object.keys(of) }]]),
  );
}

export interface MockRights {
  readonly table: GrantTable;
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function answer(world: World, rights: MockRights, username: string): object {
  const user = world.rows('users').find(row => row.username === username);
  const staff = world.rows('staff').find(row => row.id === user?.staff_id);
  return {
    user: { id: user?.id ?? `users-${username}`, username, staff_id: staff?.id ?? null, name: staff?.name ?? username },
    roles: [username],
    grants: username === 'owner' ? allRights(rights.groups) : grantsFor(rights.table, [username]),
    must_change_password: false,
    today: new Date(world.now()).toISOString().slice(0, 10),
    station: { name: '示范站', is_demo: true, time_zone: 'Asia/Shanghai' },
  };
}

/** Adds the routes of the session: any demo account, any password. */
export function addSession(app: App, world: World, rights: MockRights): void {
  app.get('/api/station', (_request, response) => {
    const demo_accounts = ROLES.map(role => ({ username: role, role }));
    response.json({ name: '示范站', is_demo: true, needs_setup: false, demo_accounts, version: 'mock' });
  });
  app.post('/api/session', (request, response) => {
    const { username } = (request.body ?? {}) as { username?: unknown };
    if (!(ROLES as readonly unknown[]).includes(username)) throw new Refusal(401, { key: 'problem.sign_in_failed' });
    response.setHeader('Set-Cookie', `backbay_session=mock-${username}; Path=/; HttpOnly; SameSite=Lax`);
    response.json(answer(world, rights, String(username)));
  });
  app.delete('/api/session', (_request, response) => {
    response.setHeader('Set-Cookie', 'backbay_session=; Path=/; Max-Age=0');
    response.status(204).end();
  });
  app.post('/api/session/password', () => {
    throw invalid({ old_password: { key: 'problem.needs_server' } });
  });
  app.use('/api', (request, _response, next) => {
    next(accountOf(request) === undefined ? new Refusal(401, { key: 'problem.signed_out' }) : undefined);
  });
  app.get('/api/session', (request, response) => {
    response.json(answer(world, rights, accountOf(request) ?? 'owner'));
  });
  app.get('/api/session/list', (_request, response) => {
    response.json([]);
  });
}
