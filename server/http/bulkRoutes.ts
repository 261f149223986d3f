import type { FastifyInstance } from 'fastify';
import type { Definition, Errors } from '../../model/kernel/resource.ts';
import { CREATES } from '../actions/creates.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { forbidden, invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { readVersion, rowOf } from './crudRoutes.ts';
import type { Deps } from './deps.ts';
import { objectBody } from './jsonBody.ts';
import { demandFiles } from './namedFiles.ts';
import { once, withoutSecrets } from './once.ts';
import { actorOf, registerOf } from './policy.ts';
import { sendJson } from './query.ts';

/** Rows that one bulk write takes. */
export const BULK_LIMIT = 5000;
const BULK_BYTES = 4 * 1024 * 1024;

type Part = 'create' | 'update' | 'delete';
interface Bulk {
  readonly create: readonly unknown[];
  readonly update: readonly unknown[];
  readonly delete: readonly unknown[];
}
interface Written {
  readonly created: StoredRow[];
  readonly updated: StoredRow[];
  readonly deleted: string[];
}

function readBulk(body: unknown): Bulk {
  const { create = [], update = [], delete: gone = [], ...rest } = objectBody(body);
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw invalid({ [unknown]: { key: 'validation.unknown_field', args: { field: unknown } } });
  if (!Array.isArray(create) || !Array.isArray(update) || !Array.isArray(gone)) throw new Problem(400, { key: 'problem.malformed' });
  const count = create.length + update.length + gone.length;
  if (count > BULK_LIMIT) throw new Problem(422, { key: 'problem.too_many_rows', args: { max: BULK_LIMIT, count } });
  return { create, update, delete: gone };
}

/** What is wrong with one row: its fields' messages, or the one sentence of a refusal. */
const rowErrors = (problem: Problem): Errors => problem.errors ?? { root: problem.root };

/** Writes all rows, each authorised as itself; goes on after a refusal to report all of them, then throws and so undoes everything. */
async function writeAll(deps: Deps, tx: Tx, actor: Actor, definition: Definition, bulk: Bulk): Promise<Written> {
  const { store } = deps;
  const errors: Partial<Record<Part, Record<string, Errors>>> = {};
  const written: Written = { created: [], updated: [], deleted: [] };
  const attempt = async (part: Part, index: number, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof Problem) {
        const of = errors[part] ?? {};
        of[index] = rowErrors(error);
        errors[part] = of;
      } else if (Object.keys(errors).length === 0) throw error; // after a refusal PostgreSQL refuses the rest of the transaction as well
    }
  };
  for (const [index, given] of bulk.create.entries()) {
    await attempt('create', index, async () => {
      const row = await store.insert(tx, actor, definition, objectBody(given));
      written.created.push(withoutSecrets(definition, row));
    });
  }
  for (const [index, given] of bulk.update.entries()) {
    await attempt('update', index, async () => {
      const { id, version, ...input } = objectBody(given);
      if (typeof id !== 'string') throw invalid({ id: { key: 'validation.required' } });
      const read = version === undefined ? (await store.find(tx, actor, definition, id, 'U')).version : readVersion(version);
      written.updated.push(withoutSecrets(definition, await store.update(tx, actor, definition, id, read, input)));
    });
  }
  for (const [index, id] of bulk.delete.entries()) {
    await attempt('delete', index, async () => {
      if (typeof id !== 'string') throw invalid({ id: { key: 'validation.text' } });
      written.deleted.push((await store.remove(tx, actor, definition, id)).id);
    });
  }
  if (Object.keys(errors).length > 0) throw invalid(errors as Errors);
  return written;
}

/** Throws 422 at each row that names a file which was never kept. */
async function demandBulkFiles(deps: Deps, actor: Actor, definition: Definition, bulk: Bulk): Promise<void> {
  const errors: Record<string, Record<string, Errors>> = {};
  for (const part of ['create', 'update'] as const) {
    for (const [index, given] of bulk[part].entries()) {
      const values = given !== null && typeof given === 'object' ? (given as Readonly<Record<string, unknown>>) : {};
      const before = part === 'update' && typeof values.id === 'string' ? rowOf(deps, actor, definition, values.id) : undefined;
      await demandFiles(deps, definition.fields, values, before).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        errors[part] = { ...errors[part], [index]: rowErrors(error) };
      });
    }
  }
  if (Object.keys(errors).length > 0) throw invalid(errors as Errors);
}

/** Many rows in one transaction: all or nothing, with a report for each row. */
export async function bulkRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  app.post('/api/:register/bulk', { config: { policy: 'member' }, bodyLimit: BULK_BYTES }, async (request, reply) => {
    const [actor, definition] = [actorOf(request), registerOf(request)];
    const bulk = readBulk(request.body);
    if (CREATES[definition.name] !== undefined && bulk.create.length > 0) throw forbidden();
    await demandBulkFiles(deps, actor, definition, bulk);
    const written = await once(deps, request, tx => writeAll(deps, tx, actor, definition, bulk));
    const show = (row: StoredRow) => deps.store.show(actor, definition, row);
    return sendJson(reply, {
      created: await Promise.all(written.created.map(show)),
      updated: await Promise.all(written.updated.map(show)),
      deleted: written.deleted.map(id => ({ id })),
    });
  });
}
