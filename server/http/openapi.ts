import type { Action } from '../../model/kernel/action.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { objectSchema, type Part, rowSchema } from './openapiSchemas.ts';
import { PRODUCT_VERSION } from './version.ts';

const json = (schema: Part): Part => ({ content: { 'application/json': { schema } } });
const ref = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });
const ok = (description: string, schema: Part): Part => ({ description, ...json(schema) });
const query = (name: string, description: string): Part => ({ name, in: 'query', description, schema: { type: 'string' } });
const ID: Part = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const KEY: Part = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key and request within 24 hours gives the first answer again.',
  schema: { type: 'string' },
};
const REFUSALS: Part = { default: { description: 'A refusal.', content: { 'application/problem+json': { schema: ref('problem') } } } };

const operation = (name: string, summary: string, more: Part, responses: Part): Part => ({
  tags: [name],
  summary,
  ...more,
  responses: { ...responses, ...REFUSALS },
});

function readPaths(definition: Definition): Record<string, Record<string, Part>> {
  const { name } = definition;
  const row = ref(name);
  const lists = [
    query('filter', 'JSON: `{"field": value, "field_gte": value, "field": [values], "q": "text"}`.'),
    query('sort', 'JSON: `["field","ASC"]`.'),
    query('range', 'JSON: `[first,last]`, 500 rows at most.'),
  ];
  const answer = { 200: ok('Rows; `Content-Range` tells the total.', { type: 'array', items: row }) };
  return {
    [`/api/${name}`]: { get: operation(name, 'Rows of a filter', { parameters: lists }, answer) },
    [`/api/${name}/{id}`]: { get: operation(name, 'One row', { parameters: [ID] }, { 200: ok('The row.', row) }) },
    [`/api/${name}/{id}/history`]: {
      get: operation(name, 'Who changed what', { parameters: [ID, lists[2]] }, { 200: ok('Entries, newest first.', ref('history')) }),
    },
    ...(definition.list.totals === undefined
      ? {}
      : {
          [`/api/${name}/totals`]: {
            get: operation(name, 'Sums over a filter', { parameters: [lists[0]] }, { 200: ok('Field → sum.', { type: 'object' }) }),
          },
        }),
  };
}

function writePaths(definition: Definition): Record<string, Record<string, Part>> {
  const { name } = definition;
  if (definition.serverOnly) return {};
  const writable = Object.fromEntries(Object.entries(definition.fields).filter(([, of]) => !of.readOnly));
  const input = objectSchema(writable) as { properties: Part };
  const created = { ...input, properties: { id: { type: 'string', format: 'uuid' }, ...input.properties } };
  const changed = { type: 'object', required: ['version'], properties: { version: { type: 'integer' }, ...input.properties } };
  const row = { 200: ok('The row.', ref(name)) };
  const paths: Record<string, Record<string, Part>> = {
    [`/api/${name}`]: {
      post: operation(name, 'Create', { parameters: [KEY], requestBody: json(created) }, { 201: ok('The new row.', ref(name)) }),
    },
  };
  if (definition.appendOnly) return paths;
  const list = { type: 'array', items: { type: 'object' } };
  const bulk = { type: 'object', properties: { create: list, update: list, delete: { type: 'array', items: { type: 'string' } } } };
  paths[`/api/${name}/{id}`] = {
    put: operation(name, 'Change the fields that are named', { parameters: [ID, KEY], requestBody: json(changed) }, row),
    delete: operation(
      name,
      definition.archive ? 'Archive' : 'Delete',
      { parameters: [ID, KEY] },
      { 200: ok('Its id.', { type: 'object' }) },
    ),
  };
  paths[`/api/${name}/bulk`] = {
    post: operation(
      name,
      'Many rows, all or nothing',
      { parameters: [KEY], requestBody: json(bulk) },
      { 200: ok('The rows.', { type: 'object' }) },
    ),
  };
  if (definition.archive) {
    paths[`/api/${name}/{id}/restore`] = { post: operation(name, 'Bring an archived row back', { parameters: [ID, KEY] }, row) };
  }
  return paths;
}

function actionPaths(action: Action): Record<string, Record<string, Part>> {
  const { register, name } = action;
  const input = objectSchema(action.input) as { properties: Part };
  const body = { ...input, properties: { version: { type: 'integer' }, ...input.properties } };
  const summary = `Action ${name}${action.from === undefined ? '' : ` (from ${action.from.join(', ')})`}`;
  return {
    [`/api/${register}/{id}/${name}`]: {
      post: operation(register, summary, { parameters: [ID, KEY], requestBody: json(body) }, { 200: ok('The row.', ref(register)) }),
    },
  };
}

const MESSAGE: Part = { type: 'object', required: ['key'], properties: { key: { type: 'string' }, args: { type: 'object' } } };
const HISTORY: Part = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
      user_id: { type: ['string', 'null'] },
      user_name: { type: ['string', 'null'] },
      verb: { type: 'string' },
      request_id: { type: ['string', 'null'] },
      changes: { type: 'array', items: { type: 'object', properties: { field: { type: 'string' }, from: {}, to: {} } } },
    },
  },
};
const PROBLEM: Part = {
  type: 'object',
  required: ['type', 'title', 'status', 'request_id', 'root'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    request_id: { type: 'string' },
    root: ref('message'),
    errors: { type: 'object', description: 'Field → message; lines nest by index.' },
  },
};

/** Puts the operations of one path together, in the order in which they come. */
function together(parts: readonly Record<string, Record<string, Part>>[]): Record<string, Record<string, Part>> {
  const paths: Record<string, Record<string, Part>> = {};
  for (const [path, operations] of parts.flatMap(part => Object.entries(part))) paths[path] = { ...paths[path], ...operations };
  return paths;
}

/** The OpenAPI 3.1 description of the registers and their actions, derived from the definitions. */
export function openapiOf(registers: readonly Definition[], actions: readonly Action[]): Part {
  const session = { username: { type: 'string' }, password: { type: 'string' } };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Backbay',
      version: PRODUCT_VERSION,
      description: 'The registers of the station. How the wire works: docs/architecture.md.',
    },
    security: [{ cookie: [] }, { bearer: [] }],
    paths: together([
      {
        '/api/session': {
          post: {
            tags: ['session'],
            summary: 'Sign in',
            security: [],
            requestBody: json({ type: 'object', properties: session }),
            responses: REFUSALS,
          },
        },
      },
      ...registers.flatMap(definition => [readPaths(definition), writePaths(definition)]),
      ...actions.map(actionPaths),
    ]),
    components: {
      securitySchemes: { cookie: { type: 'apiKey', in: 'cookie', name: 'backbay_session' }, bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        message: MESSAGE,
        problem: PROBLEM,
        history: HISTORY,
        ...Object.fromEntries(registers.map(definition => [definition.name, rowSchema(definition)])),
      },
    },
  };
}
