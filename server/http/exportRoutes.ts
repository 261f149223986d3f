import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../context.ts';
import { exportTable } from '../files/exportTable.ts';
import { writeCsv } from '../files/writeCsv.ts';
import { writeXlsx } from '../files/writeXlsx.ts';
import { Problem } from '../problem.ts';
import type { Deps } from './deps.ts';
import { actorOf, registerOf } from './policy.ts';
import { readListQuery } from './problems.ts';
import { queryOf } from './query.ts';

const FORMATS = {
  xlsx: { write: writeXlsx, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { write: writeCsv, type: 'text/csv; charset=utf-8' },
} as const;

/** `Content-Disposition` of a file that is saved, never shown: the name as people read it, and a plain one for old programs. */
export function attachment(name: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').slice(0, 150);
  const plain = safe.replace(/[^\x20-\x7e]/g, '_').replace(/['%]/g, '_');
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function readColumns(text: string | undefined): string[] | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.length <= 200 && value.every(one => typeof one === 'string')) return value;
  } catch {
    // Falls through to the refusal.
  }
  throw new Problem(400, { key: 'query.malformed', args: { name: 'columns' } });
}

function readLocale(text: string | undefined, actor: Actor): 'zh' | 'en' {
  if (text === undefined) return actor.locale;
  if (text === 'zh' || text === 'en') return text;
  throw new Problem(400, { key: 'query.malformed', args: { name: 'locale' } });
}

async function sendExport(deps: Deps, request: FastifyRequest, reply: FastifyReply, format: keyof typeof FORMATS): Promise<FastifyReply> {
  const [actor, definition] = [actorOf(request), registerOf(request)];
  const raw = queryOf(request, 'filter', 'sort', 'columns', 'locale');
  const query = readListQuery(definition, actor.grants, { filter: raw.filter, sort: raw.sort });
  const zone = deps.doors.station.facts.timeZone;
  const columns = readColumns(raw.columns);
  const table = exportTable(deps, actor, { definition, query, columns, locale: readLocale(raw.locale, actor), zone });
  const { write, type } = FORMATS[format];
  const blocks = write(table);
  // The first block is made before anything is sent, so that a refusal is still an answer of its own.
  const first = await blocks.next();
  await deps.context.db.writeTx(tx =>
    deps.store.note(tx, actor, 'export', definition.name, null, { format, filter: raw.filter ?? '{}', columns: columns ?? null }),
  );
  async function* all(): AsyncGenerator<Buffer> {
    if (first.done !== true) yield first.value;
    yield* blocks;
  }
  const name = `${table.name}-${actor.today}.${format}`;
  return reply.header('content-type', type).header('content-disposition', attachment(name)).send(Readable.from(all()));
}

/** Every row of a filter as a file. */
export async function exportRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  for (const format of ['xlsx', 'csv'] as const) {
    const config = { policy: { may: 'E' }, rateLimit: { max: deps.config.exportsPerMinute, timeWindow: '1 minute' } } as const;
    app.get(`/api/:register/export.${format}`, { config }, (request, reply) => sendExport(deps, request, reply, format));
  }
}
