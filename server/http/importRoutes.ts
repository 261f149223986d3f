import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { message } from '../../data/labels/index.ts';
import type { Message } from '../../model/kernel/kind.ts';
import type { Actor } from '../context.ts';
import type { Choices } from '../files/analysis.ts';
import { Imports } from '../files/imports.ts';
import type { Progress } from '../files/job.ts';
import { notFound, Problem } from '../problem.ts';
import type { Deps } from './deps.ts';
import { attachment } from './exportRoutes.ts';
import { optionalBody } from './jsonBody.ts';
import { actorOf, registerOf } from './policy.ts';
import { queryOf, sendJson } from './query.ts';

const UPLOAD_LIMIT = 20 * 1024 * 1024;
const MOST_COLUMNS = 16_384;

const CHOICES = z.strictObject({
  sheet: z.string().max(200).optional(),
  heading_row: z.int().min(0).max(1_000_000).optional(),
  layout: z.enum(['rows', 'wide', 'long']).optional(),
  mapping: z.record(z.string().regex(/^\d{1,5}$/), z.string().max(60).nullable()).optional(),
  create_missing: z.boolean().optional(),
  skip_bad: z.boolean().optional(),
  commit: z.boolean().optional(),
});

/** What the user chose. Throws 400 for anything else. */
function readChoices(body: unknown): Choices & { readonly commit: boolean } {
  const result = CHOICES.safeParse(optionalBody(body));
  const columns = Object.keys(result.data?.mapping ?? {});
  if (!result.success || columns.some(index => Number(index) >= MOST_COLUMNS)) {
    const name = result.success ? 'mapping' : String(result.error.issues[0]?.path[0] ?? 'body');
    throw new Problem(400, { key: 'query.malformed', args: { name } });
  }
  const { sheet, heading_row: headingRow, layout, mapping, create_missing: createMissing, skip_bad: skipBad, commit = false } = result.data;
  return {
    commit,
    ...(sheet === undefined ? {} : { sheet }),
    ...(headingRow === undefined ? {} : { headingRow }),
    ...(layout === undefined ? {} : { layout }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(createMissing === undefined ? {} : { createMissing }),
    ...(skipBad === undefined ? {} : { skipBad }),
  };
}

/** A message in the reader's words, and a reason inside it too. */
function tell(actor: Actor, { key, args }: Message): string {
  const reason = args?.reason;
  return message(actor.locale, {
    key,
    args: typeof reason === 'string' ? { ...args, reason: message(actor.locale, { key: reason }) } : (args ?? {}),
  });
}

function sendProgress(reply: FastifyReply, actor: Actor, { error, ...progress }: Progress): FastifyReply {
  return sendJson(reply, error === undefined ? progress : { ...progress, error: tell(actor, error) });
}

const param = (request: FastifyRequest): string => (request.params as { token: string }).token;

/** Imports: a file in, a preview out, then all rows or none; and back again. */
export async function importRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const imports = new Imports({ ...deps, dir: deps.config.dir, zone: () => deps.doors.station.facts.timeZone });
  /** The choices of the last preview of a file, for its list of bad rows. */
  const last = new Map<string, Choices>();
  app.addHook('onReady', () => imports.recover());
  app.addHook('onClose', () => imports.close());
  const member = { config: { policy: 'member' } } as const;

  const upload = {
    config: { policy: { may: 'R' }, raw: true, rateLimit: { max: deps.config.importsPerMinute, timeWindow: '1 minute' } },
    bodyLimit: UPLOAD_LIMIT,
  } as const;
  app.post('/api/:register/import', upload, async (request, reply) => {
    const [actor, definition] = [actorOf(request), registerOf(request)];
    const { filename = '' } = queryOf(request, 'filename');
    if (!Buffer.isBuffer(request.body)) throw new Problem(422, { key: 'problem.file_empty' });
    const preview = await imports.upload(actor, definition, filename.slice(0, 200), request.body);
    return sendJson(reply, preview);
  });

  app.post('/api/imports/:token', member, async (request, reply) => {
    const actor = actorOf(request);
    const { commit, ...choices } = readChoices(request.body);
    if (commit) {
      const batchId = await imports.commit(actor, param(request), choices);
      return sendJson(reply.code(202), { batch_id: batchId });
    }
    const preview = await imports.preview(actor, param(request), choices);
    if (last.size > 1000) last.clear();
    last.set(preview.token, choices);
    return sendJson(reply, preview);
  });

  app.get('/api/imports/:token/bad.xlsx', member, async (request, reply) => {
    const actor = actorOf(request);
    const file = await imports.badRows(actor, param(request), last.get(param(request)) ?? {});
    const name = `${message(actor.locale, { key: 'import.bad_rows' })}-${actor.today}.xlsx`;
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', attachment(name))
      .send(Readable.from(file));
  });

  app.get('/api/imports/:token/progress', member, async (request, reply) => {
    const actor = actorOf(request);
    return sendProgress(reply, actor, await imports.progress(actor, param(request)));
  });
  app.post('/api/imports/:token/:act', member, async (request, reply) => {
    const actor = actorOf(request);
    const { act } = request.params as { act: string };
    if (act !== 'cancel' && act !== 'undo') throw notFound();
    return sendProgress(reply, actor, await imports[act](actor, param(request)));
  });
}
