import jsonServer, { type App, type Handler, type Request, type Response, type Router } from 'json-server';
import { ID_PATTERN } from '../model/kernel/kinds/reference.ts';
import type { Definition } from '../model/kernel/resource.ts';
import { bulk } from './bulk.ts';
import { duplicates, list, rawQuery, searchAll, totals } from './lists.ts';
import { invalid, needsServer, notFound, problems } from './problem.ts';
import { addSession, type MockRights } from './session.ts';
import { type MockRow, registerOf, rowOf, type World } from './world.ts';
import { changedRow, type Input, newRow, removedRow, restoredRow } from './writes.ts';

export interface MockOptions {
  readonly registers: readonly Definition[];
  /** Rows to begin with, complete as on the wire; a register that is missing starts empty. They are copied, never written. */
  readonly seed: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly rights: MockRights;
  now(): number;
  nextId(): string;
}

function bodyOf(request: Request): Input {
  const { body } = request;
  if (body === null || typeof body !== 'object' || Array.isArray(body)) throw invalid({ root: { key: 'validation.object' } });
  return body as Input;
}

/** Open event streams, told which registers changed. */
function makeEvents(): { open: Handler; tell(register: string): void } {
  const streams = new Set<Response>();
  return {
    open: (request, response) => {
      response.status(200).setHeader('Content-Type', 'text/event-stream');
      response.write(': hello\n\n');
      streams.add(response);
      request.on('close', () => streams.delete(response));
    },
    tell: register => {
      for (const stream of streams) stream.write(`event: change\ndata: ${JSON.stringify({ registers: [register] })}\n\n`);
    },
  };
}

/** Hands the request on to json-server's own PATCH with a complete row: it then neither merges nor replaces by itself. */
function passAsPatch(request: Request, row: MockRow): void {
  request.method = 'PATCH';
  request.body = row;
}

/** Addresses of the product that are no register's. */
const SERVER_ONLY = ['approvals/waiting', 'command', 'files', 'imports', 'inbox', 'jobs', 'setup', 'starter', 'today'];

function addReads(app: App, world: World, definitionOf: (request: Request) => Definition): void {
  for (const path of SERVER_ONLY) {
    app.use(`/api/${path}`, () => {
      throw needsServer();
    });
  }
  app.get('/api/search', (request, response) => {
    response.json(searchAll(world, String(request.query.q ?? '')));
  });
  app.get('/api/reports', (_request, response) => {
    response.json([]);
  });
  app.get('/api/reports/:dataset', () => {
    throw needsServer();
  });
  app.get('/api/:register', (request, response) => {
    const { rows, contentRange } = list(world, definitionOf(request), rawQuery(request.query));
    response.setHeader('Content-Range', contentRange);
    response.json(rows);
  });
  app.get('/api/:register/totals', (request, response) => {
    response.json(totals(world, definitionOf(request), rawQuery(request.query)));
  });
  app.get('/api/:register/duplicates', (request, response) => {
    response.json(duplicates(world, definitionOf(request), request.query));
  });
  app.get('/api/:register/:id', (request, _response, next) => {
    const { id = '' } = request.params;
    if (/^export\.(xlsx|csv)$/.test(id)) throw needsServer();
    next(rowOf(world, definitionOf(request).name, id) === undefined ? notFound() : undefined);
  });
}

function addWrites(app: App, world: World, definitionOf: (request: Request) => Definition, tell: (register: string) => void): void {
  app.post('/api/:register', (request, _response, next) => {
    request.body = newRow(world, definitionOf(request), bodyOf(request));
    next();
  });
  app.post('/api/:register/bulk', (request, response) => {
    const definition = definitionOf(request);
    const answer = bulk(world, definition, bodyOf(request));
    tell(definition.name);
    response.json(answer);
  });
  app.post('/api/:register/:id/restore', (request, response) => {
    const definition = definitionOf(request);
    const row = restoredRow(world, definition, request.params.id ?? '');
    Object.assign(rowOf(world, definition.name, row.id) ?? {}, row);
    tell(definition.name);
    response.json(row);
  });
  app.put('/api/:register/:id', (request, _response, next) => {
    passAsPatch(request, changedRow(world, definitionOf(request), request.params.id ?? '', bodyOf(request)));
    next();
  });
  app.delete('/api/:register/:id', (request, response, next) => {
    const definition = definitionOf(request);
    const row = removedRow(world, definition, request.params.id ?? '');
    if (definition.archive === true) passAsPatch(request, row);
    response.locals.removed = row;
    next();
  });
}

/**
 * The screens' server without a database: json-server owns HTTP and the rows (lowdb, in memory), the kernel answers list queries and
 * checks what is written. Actions, imports, exports, reports, files and history are refused with 501: they need the server.
 */
export function buildMock(options: MockOptions): { app: App; world: World } {
  const state = Object.fromEntries(options.registers.map(({ name }) => [name, structuredClone(options.seed[name] ?? []) as MockRow[]]));
  // Foreign keys of json-server would delete rows of the whole database whose parent is missing.
  const router: Router = jsonServer.router(state, { foreignKeySuffix: '__none__' });
  const world: World = {
    registers: options.registers,
    rows: register => (router.db.getState()[register] ?? []) as MockRow[],
    now: options.now,
    nextId: options.nextId,
  };
  const definitionOf = (request: Request): Definition => {
    const definition = registerOf(world, request.params.register ?? '');
    if (definition === undefined) throw notFound();
    return definition;
  };
  const events = makeEvents();
  router.render = (request, response) => {
    const register = request.path.split('/')[1] ?? '';
    if (request.method !== 'GET') events.tell(register);
    response.json(response.locals.removed ?? response.locals.data);
  };
  const app = jsonServer.create();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(...jsonServer.bodyParser);
  app.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  addSession(app, world, options.rights);
  app.get('/api/events', events.open);
  addReads(app, world, definitionOf);
  addWrites(app, world, definitionOf, events.tell);
  app.use('/api', (request, _response, next) => {
    const [, register = '', id = '', more] = request.path.split('/');
    const isCrud = more === undefined && registerOf(world, register) !== undefined && (id === '' || ID_PATTERN.test(id));
    next(isCrud && !(request.method === 'POST' && id !== '') ? undefined : needsServer());
  });
  app.use('/api', router);
  app.use(problems);
  return { app, world };
}
