import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { DestinationStream } from 'pino';
import type { Definition } from '../model/kernel/resource.ts';
import { REGISTERS } from '../model/resources/index.ts';
import { guarded } from './actions/guards.ts';
import type { Config } from './config.ts';
import type { Clock, Context, Ids } from './context.ts';
import type { Database } from './db/database.ts';
import { ownRegisters } from './db/ownRegisters.ts';
import { followed } from './duties/followed.ts';
import { logRequests, makeLogger, pathOf } from './http/accessLog.ts';
import { actionRoutes } from './http/actionRoutes.ts';
import { approvalRoutes } from './http/approvalRoutes.ts';
import { type Doors, enforcePolicies } from './http/authenticate.ts';
import { boardRoutes } from './http/boardRoutes.ts';
import { bulkRoutes } from './http/bulkRoutes.ts';
import { makeChanges } from './http/changes.ts';
import { commandRoutes } from './http/commandRoutes.ts';
import { commentRoutes } from './http/commentRoutes.ts';
import { crudRoutes } from './http/crudRoutes.ts';
import type { Deps } from './http/deps.ts';
import { eventRoutes } from './http/eventRoutes.ts';
import { exportRoutes } from './http/exportRoutes.ts';
import { fileRoutes } from './http/fileRoutes.ts';
import { addHeaders } from './http/headers.ts';
import { addMetrics, healthRoutes } from './http/healthRoutes.ts';
import { historyRoutes } from './http/historyRoutes.ts';
import { importRoutes } from './http/importRoutes.ts';
import { inboxRoutes } from './http/inboxRoutes.ts';
import { jobRoutes } from './http/jobRoutes.ts';
import { acceptJsonOnly } from './http/jsonBody.ts';
import { lookRoutes } from './http/lookRoutes.ts';
import { openapiRoutes } from './http/openapiRoutes.ts';
import { answerProblems, answerUnreadable } from './http/problems.ts';
import { reportRoutes } from './http/reportRoutes.ts';
import { refuseCrossSite } from './http/sameSite.ts';
import { sessionRoutes } from './http/sessionRoutes.ts';
import { setupRoutes } from './http/setupRoutes.ts';
import { shedLoad } from './http/shedding.ts';
import { staticRoutes } from './http/staticRoutes.ts';
import { barrierWith } from './inbox/addresses.ts';
import { guardChannels } from './inbox/guardChannels.ts';
import { Problem } from './problem.ts';
import { sessionCookie } from './session/cookie.ts';
import { type Machine, makeMachines } from './session/machines.ts';
import { openRights } from './session/rights.ts';
import { makeSessions } from './session/sessions.ts';
import { openStation } from './session/station.ts';
import { registryOf } from './store/registry.ts';
import { makeStore } from './store/repository.ts';

const BODY_LIMIT = 256 * 1024;
const REFRESH_MS = 5000;

export interface AppOptions {
  /** Open, with its schema in place. */
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly config: Config;
  /** The registers; those of the product and those that stand in the database unless said. */
  readonly registers?: readonly Definition[];
  /** A token that acts as this machine: the command line's. */
  readonly local?: { readonly token: string; readonly machine: Machine };
  /** Where the log goes; the console unless said. */
  readonly log?: DestinationStream;
  /** The folder of built screens; the product's own unless said. */
  readonly dist?: string;
}

/** A station's server and what it is made of. */
export interface Backbay {
  readonly app: FastifyInstance;
  readonly deps: Deps;
}

async function openDoors(context: Context, { config, local }: AppOptions): Promise<Doors> {
  const rights = await openRights(context.db);
  return {
    sessions: makeSessions(context, config.session),
    cookie: sessionCookie(config.publicUrl.startsWith('https:')),
    machines: makeMachines(context, rights, local),
    rights,
    station: await openStation(context.db),
  };
}

/** What is kept in memory of settings and roles follows their rows: before the writer has his answer, and soon after another process wrote. */
function followSettings(app: FastifyInstance, { store, doors }: Deps): void {
  let refreshing = Promise.resolve();
  const refresh = (): void => {
    refreshing = refreshing
      .then(() => Promise.all([doors.rights.refresh(), doors.station.refresh(), doors.machines.flush()]))
      .then(
        () => undefined,
        error => app.log.error({ err: error }, 'settings could not be read again'),
      );
  };
  const isKept = (register: string | undefined): boolean => register === 'settings' || register === 'roles';
  store.watch(register => {
    if (isKept(register)) refresh();
  });
  // Where reading takes its time, whoever has changed a role waits for it too: what he does next goes by what he wrote.
  app.addHook('onSend', async request => {
    if (request.method !== 'GET' && isKept(request.register?.name)) await refreshing;
  });
  const timer = setInterval(refresh, REFRESH_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await refreshing;
    await doors.machines.flush();
    await doors.sessions.close();
  });
}

/** What other processes on the same database write is forgotten here, and told to the screens that are open here. */
async function hearOthers(app: FastifyInstance, { context, store, registry }: Deps): Promise<void> {
  const stop = await context.db.hear?.(registers => {
    for (const { name } of registry.all) if (registers === undefined || registers.has(name)) store.heard(name);
  });
  app.addHook('onClose', async () => stop?.());
}

/** Writes into the audit log that somebody tried what is not his to do; reading attempts write nothing. */
async function noteRefusal({ context, store }: Deps, request: FastifyRequest, problem: Problem): Promise<void> {
  const actor = request.signedIn?.actor;
  if (actor === undefined || request.method === 'GET' || request.method === 'HEAD') return;
  const details = { request: [null, `${request.method} ${pathOf(request.url)}`], reason: [null, problem.root.key] };
  await context.db.writeTx(tx => store.note(tx, actor, 'refused', request.register?.name ?? 'session', null, details));
}

async function addProtection(app: FastifyInstance, deps: Deps): Promise<void> {
  const { config, doors } = deps;
  addHeaders(app, config.publicUrl.startsWith('https:'));
  refuseCrossSite(app, config.publicUrl);
  acceptJsonOnly(app);
  answerProblems(app, (request, problem) => noteRefusal(deps, request, problem));
  enforcePolicies(app, deps, doors);
  await app.register(rateLimit, {
    global: false,
    hook: 'preHandler',
    keyGenerator: request => request.signedIn?.actor.userId ?? request.ip,
    errorResponseBuilder: () => new Problem(429, { key: 'problem.too_many' }),
  });
  await shedLoad(app, config.maxDelayMs);
  app.addHook('preClose', done => {
    app.server.closeIdleConnections();
    done();
  });
}

async function addRoutes(app: FastifyInstance, deps: Deps, dist: string | undefined): Promise<void> {
  if (deps.config.metrics) addMetrics(app);
  for (const routes of [
    healthRoutes,
    setupRoutes,
    sessionRoutes,
    eventRoutes,
    lookRoutes,
    reportRoutes,
    approvalRoutes,
    boardRoutes,
    openapiRoutes,
    commandRoutes,
    importRoutes,
    exportRoutes,
    fileRoutes,
    crudRoutes,
    bulkRoutes,
    historyRoutes,
    commentRoutes,
    inboxRoutes,
    jobRoutes,
    actionRoutes,
  ]) {
    await routes(app, deps);
  }
  if (!deps.config.apiOnly) await staticRoutes(app, dist);
}

/**
 * Builds the server of one station on an open, migrated database; nothing listens yet. It holds no globals: one process can serve many.
 * Throws when a route names no policy.
 */
export async function buildBackbay(options: AppOptions): Promise<Backbay> {
  const { db, clock, ids, config } = options;
  const context: Context = { db, clock, ids };
  const registry = registryOf(options.registers ?? [...REGISTERS, ...(await ownRegisters(db))]);
  const barrier = barrierWith(config.hookAllow);
  const store = followed(context, guardChannels(guarded(context, makeStore(context, registry)), barrier));
  const changes = makeChanges();
  store.watch(register => changes.tell(register));
  const deps: Deps = { context, store, registry, config, changes, doors: await openDoors(context, options) };
  const prefix = ids.next().slice(-8);
  let count = 0;
  const app = Fastify({
    loggerInstance: makeLogger(config, options.log),
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    genReqId: () => `${prefix}-${(++count).toString(36)}`,
    requestIdHeader: false,
    // The last hop only: what stands before it in the header was said by the client itself.
    trustProxy: config.trustProxy ? (_address, hop) => hop < 1 : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 2_000 },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnreadable,
  }) as unknown as FastifyInstance;
  logRequests(app);
  await addProtection(app, deps);
  await addRoutes(app, deps, options.dist);
  followSettings(app, deps);
  await hearOthers(app, deps);
  return { app, deps };
}

/** As `buildBackbay`, for who needs only the server. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  return (await buildBackbay(options)).app;
}
