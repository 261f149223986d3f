import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayEver } from '../../model/kernel/access.ts';
import type { Action } from '../../model/kernel/action.ts';
import type { Json } from '../../model/kernel/field.ts';
import type { Definition, FieldMap } from '../../model/kernel/resource.ts';
import { checkFields } from '../../model/kernel/schema.ts';
import { actionsOf } from '../../model/resources/index.ts';
import type { ActionHandler } from '../actions/handler.ts';
import { ACTION_HANDLERS } from '../actions/index.ts';
import { assertHisAct } from '../actions/whose.ts';
import { forbidden, invalid, notFound, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { optionalBody } from './jsonBody.ts';
import { demandFiles } from './namedFiles.ts';
import { once, withoutSecrets } from './once.ts';
import { actorOf, registerOf } from './policy.ts';
import { idOf, sendJson } from './query.ts';

/** What the dialog asked for, complete: missing fields get their initial value or null, required ones are demanded. Throws 422. */
export function checkInput(fields: FieldMap, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const full: Record<string, unknown> = { ...given };
  for (const [name, of] of Object.entries(fields)) if (!Object.hasOwn(full, name)) full[name] = of.initial ?? null;
  const result = checkFields(fields, full);
  if (!result.ok) throw invalid(result.errors);
  return result.value;
}

function actionNamed(definition: Definition, name: string): { action: Action; handler: ActionHandler } {
  const action = actionsOf(definition.name).find(one => one.name === name && one.collection !== true);
  const handler = ACTION_HANDLERS[`${definition.name}.${name}`];
  if (action === undefined || handler === undefined) throw notFound();
  return { action, handler };
}

function assertState(action: Action, row: StoredRow, version: unknown): void {
  if (version !== undefined && version !== row.version) throw new Problem(409, { key: 'problem.stale' });
  const state = row[action.stateField];
  if (action.from !== undefined && !action.from.includes(String(state))) {
    throw new Problem(409, { key: 'problem.wrong_state', args: { state: String(state) } });
  }
}

async function act(deps: Deps, request: FastifyRequest, name: string): Promise<unknown> {
  const [actor, definition, id] = [actorOf(request), registerOf(request), idOf(request)];
  const { store, context, registry, config } = deps;
  const { action, handler } = actionNamed(definition, name);
  if (!mayEver(actor.grants, definition, action.allow)) throw forbidden();
  const { version, ...given } = optionalBody(request.body);
  const seen = await store.get(actor, definition, id);
  const input = checkInput(action.input, given);
  await demandFiles(deps, action.input, input, { fields: definition.fields, row: async () => seen });
  const prepared = await handler.prepare?.({ actor, id, input, context, isDemo: config.mode === 'demo' });
  const row = await once(deps, request, async tx => {
    const found = await store.find(tx, actor, definition, id, action.allow);
    assertState(action, found, version);
    const unseen = await store.unseen(tx, actor, action.input, input);
    if (Object.keys(unseen).length > 0) throw invalid(unseen);
    await assertHisAct({ tx, actor, row: found }, action);
    const done = await handler.run({ tx, actor, definition, row: found, input, prepared, store, registry, context });
    return withoutSecrets(definition, done);
  }).catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.root.key !== 'problem.stale' || error.more !== undefined) throw error;
    const stored = await store.get(actor, definition, id);
    throw new Problem(409, error.root, { more: { stored: stored as unknown as Json } });
  });
  return store.show(actor, definition, row);
}

/** The verbs of the business: each needs its own right on the row and starts from its own states (409 elsewhere). */
export async function actionRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  app.post('/api/:register/:id/:action', { config: { policy: 'member' } }, async (request, reply) =>
    sendJson(reply, await act(deps, request, (request.params as { action: string }).action)),
  );
}
