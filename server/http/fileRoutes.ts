import type { FastifyInstance } from 'fastify';
import { Attachments, entryIn } from '../files/attachments.ts';
import { filesDir } from '../places.ts';
import { notFound, Problem } from '../problem.ts';
import type { Deps } from './deps.ts';
import { attachment } from './exportRoutes.ts';
import { actorOf, registerOf } from './policy.ts';
import { queryOf, sendJson } from './query.ts';

const UPLOAD_LIMIT = 20 * 1024 * 1024;
const HASH = /^[0-9a-f]{64}$/;

/** The name of an uploaded file; headers are ASCII, so it comes percent-encoded. */
function nameIn(header: unknown): string {
  if (typeof header !== 'string') return '';
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

/** Attachments: kept before the row that names them is written, given out with that row's rights. */
export async function fileRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const attachments = new Attachments(filesDir(deps.config.dir));

  const upload = {
    config: { policy: 'member', raw: true, rateLimit: { max: 120, timeWindow: '1 minute' } },
    bodyLimit: UPLOAD_LIMIT,
  } as const;
  app.post('/api/files', upload, async (request, reply) => {
    actorOf(request);
    queryOf(request);
    if (!Buffer.isBuffer(request.body)) throw new Problem(422, { key: 'problem.file_empty' });
    return sendJson(reply.code(201), await attachments.add(nameIn(request.headers['x-file-name']), request.body));
  });

  app.get('/api/files/:register/:id/:hash', { config: { policy: { may: 'R' } } }, async (request, reply) => {
    const [actor, definition] = [actorOf(request), registerOf(request)];
    const { id, hash } = request.params as { id: string; hash: string };
    if (!HASH.test(hash)) throw notFound();
    const entry = entryIn(definition, await deps.store.get(actor, definition, id), hash);
    const file = entry === undefined ? undefined : await attachments.read(hash);
    if (entry === undefined || file === undefined) throw notFound();
    return reply
      .header('content-type', file.type)
      .header('content-disposition', attachment(entry.name))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .send(file.bytes);
  });
}
