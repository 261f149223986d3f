import type { FastifyInstance, FastifyRequest } from 'fastify';
import { IN_LIMIT } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { CREATES } from '../actions/creates.ts';
import type { Actor } from '../context.ts';
import { invalid, Problem } from '../problem.ts';
import type { Deps } from './deps.ts';
import { objectBody } from './jsonBody.ts';
import { demandFiles } from './namedFiles.ts';
import { once, withoutSecrets } from './once.ts';
import { actorOf, registerOf } from './policy.ts';
import { readListQuery } from './problems.ts';
import { idOf, queryOf, sendJson, sendPage } from './query.ts';

/** The ids of a `getMany` (`filter={"id":[…]}` and nothing else); undefined for every other query. */
function wantedIds(raw: { readonly filter?: string | undefined; readonly range?: string | undefined }): string[] | undefined {
  if (raw.range !== undefined || raw.filter === undefined || !raw.filter.startsWith('{"id":[')) return undefined;
  try {
    const filter = JSON.parse(raw.filter) as Record<string, unknown>;
    const { id } = filter;
    if (Object.keys(filter).length !== 1 || !Array.isArray(id) || !id.every(one => typeof one === 'string')) return undefined;
    if (id.length > IN_LIMIT) throw new Problem(400, { key: 'query.malformed', args: { name: 'id' } });
    return id;
  } catch (error) {
    if (error instanceof Problem) throw error;
    return undefined;
  }
}

/** The version that the caller has read. Throws 422 when it is missing. */
export function readVersion(version: unknown): number {
  if (Number.isSafeInteger(version)) return version as number;
  throw invalid({ version: { key: version === undefined ? 'validation.required' : 'validation.integer' } });
}

/** A record as its reader sees it, for `demandFiles`. */
export const rowOf = ({ store }: Deps, actor: Actor, definition: Definition, id: string): Parameters<typeof demandFiles>[3] => ({
  fields: definition.fields,
  row: async () => (await store.many(actor, definition, [id]))[0],
});

async function create(deps: Deps, request: FastifyRequest, actor: Actor, definition: Definition): Promise<unknown> {
  const input = objectBody(request.body);
  await demandFiles(deps, definition.fields, input);
  const special = CREATES[definition.name];
  if (special !== undefined) return special({ ...deps, actor, definition, input, run: work => once(deps, request, work) });
  const row = await once(deps, request, async tx =>
    withoutSecrets(definition, await deps.store.insert(tx, actor, definition, input, { isOnly: true })),
  );
  return deps.store.show(actor, definition, row);
}

/** List, one, create, change, delete, restore, sums and look-alikes of every register. */
export async function crudRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { store } = deps;

  app.get('/api/:register', { config: { policy: { may: 'R' } } }, async (request, reply) => {
    const [actor, definition] = [actorOf(request), registerOf(request)];
    const raw = queryOf(request, 'filter', 'sort', 'range');
    const ids = wantedIds(raw);
    if (ids !== undefined) {
      const rows = await store.many(actor, definition, ids);
      return sendPage(reply, definition, 0, { rows, total: rows.length, isCapped: false });
    }
    const query = readListQuery(definition, actor.grants, raw);
    return sendPage(reply, definition, query.range[0], await store.list(actor, definition, query));
  });

  app.get('/api/:register/:id', { config: { policy: { may: 'R' } } }, async (request, reply) =>
    sendJson(reply, await store.get(actorOf(request), registerOf(request), idOf(request))),
  );

  app.get('/api/:register/totals', { config: { policy: { may: 'R' } } }, async (request, reply) => {
    const [actor, definition] = [actorOf(request), registerOf(request)];
    const query = readListQuery(definition, actor.grants, queryOf(request, 'filter'));
    return sendJson(reply, await store.totals(actor, definition, query));
  });

  app.post('/api/:register', { config: { policy: { may: 'C' } } }, async (request, reply) => {
    const answer = await create(deps, request, actorOf(request), registerOf(request));
    return sendJson(reply.code(201), answer);
  });

  app.put('/api/:register/:id', { config: { policy: { may: 'U' } } }, async (request, reply) => {
    const [actor, definition, id] = [actorOf(request), registerOf(request), idOf(request)];
    const { version, ...input } = objectBody(request.body);
    const read = readVersion(version);
    await demandFiles(deps, definition.fields, input, rowOf(deps, actor, definition, id));
    const row = await once(deps, request, async tx =>
      withoutSecrets(definition, await store.update(tx, actor, definition, id, read, input, { isOnly: true })),
    );
    return sendJson(reply, await store.show(actor, definition, row));
  });

  app.delete('/api/:register/:id', { config: { policy: { may: 'D' } } }, async (request, reply) => {
    const [actor, definition, id] = [actorOf(request), registerOf(request), idOf(request)];
    return sendJson(reply, await once(deps, request, async tx => ({ id: (await store.remove(tx, actor, definition, id)).id })));
  });

  app.post('/api/:register/:id/restore', { config: { policy: { may: 'D' } } }, async (request, reply) => {
    const [actor, definition, id] = [actorOf(request), registerOf(request), idOf(request)];
    const row = await once(deps, request, async tx => withoutSecrets(definition, await store.restore(tx, actor, definition, id)));
    return sendJson(reply, await store.show(actor, definition, row));
  });
}
