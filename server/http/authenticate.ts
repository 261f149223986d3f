import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { mayEver } from '../../model/kernel/access.ts';
import type { Actor, Context } from '../context.ts';
import { forbidden, notFound, Problem } from '../problem.ts';
import type { SessionCookie } from '../session/cookie.ts';
import type { Machines } from '../session/machines.ts';
import type { Rights } from '../session/rights.ts';
import type { Sessions } from '../session/sessions.ts';
import type { SignedIn } from '../session/signedIn.ts';
import type { Station } from '../session/station.ts';
import type { Registry } from '../store/registry.ts';
import { type Policy, signedOut } from './policy.ts';

/** What tells who sends a request. */
export interface Doors {
  readonly sessions: Sessions;
  readonly cookie: SessionCookie;
  readonly machines: Machines;
  readonly rights: Rights;
  readonly station: Station;
}

/** The language of the reader: English when his browser asks for it first, else Chinese. */
export function localeOf(request: FastifyRequest): 'zh' | 'en' {
  return /^\s*en/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}

type Circumstances = Pick<Actor, 'today' | 'requestId' | 'locale'>;

/** The session behind a token, with the account's roles of this moment; null when it has ended. */
export async function byToken(
  doors: Doors,
  token: string | undefined,
  circumstances: Circumstances,
  isUse = true,
): Promise<SignedIn | null> {
  const row = token === undefined ? undefined : await doors.sessions.find(token, isUse);
  if (row === undefined) return null;
  const { roles, grants } = doors.rights.of(row.roles);
  return {
    actor: { userId: row.user_id, username: row.username, staffId: row.staff_id, roles, grants, ...circumstances },
    sessionId: row.session_id,
    mustChangePassword: row.must_change === 1,
  };
}

/** When and in which language a request acts. */
export function circumstancesOf(doors: Doors, context: Context, request: FastifyRequest): Circumstances {
  return { today: doors.station.today(context.clock.now()), requestId: request.id, locale: localeOf(request) };
}

/** Who sends the request, read from the database anew each time; null when nobody is signed in. `isUse`: see `Sessions.find`. */
export async function whoSends(doors: Doors, context: Context, request: FastifyRequest, isUse = true): Promise<SignedIn | null> {
  const { authorization, cookie } = request.headers;
  const circumstances = circumstancesOf(doors, context, request);
  if (authorization === undefined) return byToken(doors, doors.cookie.read(cookie), circumstances, isUse);
  const machine = await doors.machines.find(authorization, circumstances.today);
  return machine === undefined ? null : { actor: { ...machine, ...circumstances }, sessionId: null, mustChangePassword: false };
}

interface Gate {
  readonly context: Context;
  readonly registry: Registry;
}

function demand(policy: Policy, deps: Gate, doors: Doors): onRequestAsyncHookHandler {
  return async request => {
    // What a screen asks for by itself is nobody at work.
    const isUse = request.headers['x-background'] === undefined;
    const signedIn = await whoSends(doors, deps.context, request, isUse);
    if (signedIn === null) throw signedOut();
    request.signedIn = signedIn;
    if (policy === 'session') return;
    if (signedIn.mustChangePassword) throw new Problem(403, { key: 'problem.change_password_first' });
    const { register: name } = request.params as { register?: string };
    if (name === undefined) return;
    if (!deps.registry.has(name)) throw notFound();
    const definition = deps.registry.get(name);
    request.register = definition;
    if (typeof policy === 'object' && !mayEver(signedIn.actor.grants, definition, policy.may)) throw forbidden();
  };
}

/**
 * Puts the policy of each route before it. Throws at start when a route names none: what nobody thought about stays closed.
 */
export function enforcePolicies(app: FastifyInstance, deps: Gate, doors: Doors): void {
  app.decorateRequest('signedIn', null);
  app.decorateRequest('register', null);
  app.addHook('onRoute', route => {
    const policy = route.config?.policy;
    if (policy === undefined) throw new Error(`route ${String(route.method)} ${route.url} names no policy`);
    if (policy === 'open') return;
    const own = route.onRequest === undefined ? [] : [route.onRequest].flat();
    route.onRequest = [demand(policy, deps, doors), ...own] as typeof route.onRequest & object;
  });
}
