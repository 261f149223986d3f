import type { FastifyRequest } from 'fastify';
import type { ActionLetter } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { notFound, Problem } from '../problem.ts';
import type { SignedIn } from '../session/signedIn.ts';

/**
 * Who may call a route; every route names one in `config.policy`, and the server does not start with one that does not.
 * `open`: anybody. `session`: who is signed in, even with a first password that is still to be changed.
 * `member`: who is signed in for good; what he may do is the store's to say, row by row.
 * `{ may }`: a member who may do this, on at least one conceivable row, with the register named in the path.
 */
export type Policy = 'open' | 'session' | 'member' | { readonly may: ActionLetter };

declare module 'fastify' {
  interface FastifyContextConfig {
    policy?: Policy;
    /** The route lets content types in that are not JSON (files). */
    raw?: boolean;
  }
  interface FastifyRequest {
    /** Set by the policy of the route; null on open routes. */
    signedIn: SignedIn | null;
    /** The register named in the path, set by a `{ may }` policy. */
    register: Definition | null;
  }
}

/** 401: nobody is signed in, or no longer. */
export const signedOut = (): Problem => new Problem(401, { key: 'problem.signed_out' });

/** Who acts in this request. Throws 401 when nobody does; there is no default actor. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.signedIn === null) throw signedOut();
  return request.signedIn.actor;
}

/** The register that the path names. Throws 404 when there is none of that name. */
export function registerOf(request: FastifyRequest): Definition {
  if (request.register === null) throw notFound();
  return request.register;
}
