import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';

/** Values inside values, at most. */
export const DEPTH_LIMIT = 32;

const malformed = (reason: string): Problem => new Problem(400, { key: 'problem.malformed', args: { reason } });

/** End of the string that starts at `from` (its opening quote): the index after its closing quote. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** A key as it will be read; escapes can hide two spellings of one. */
function readKey(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    return String(JSON.parse(raw));
  } catch {
    throw malformed('json');
  }
}

/**
 * Refuses what `JSON.parse` would take in silence: values nested too deep, a key given twice, and keys that reach for the prototype.
 * Throws a 400. Anything else that is wrong is left to `JSON.parse`.
 */
function assertShape(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; ) {
    const mark = text[at];
    if (mark === '"') {
      const end = endOfString(text, at);
      let after = end;
      while (/\s/.test(text[after] ?? 'x')) after += 1;
      const keys = open.at(-1);
      if (keys !== undefined && text[after] === ':') {
        const key = readKey(text.slice(at, end));
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw malformed('key');
        if (keys.has(key)) throw malformed('key_twice');
        keys.add(key);
      }
      at = end;
      continue;
    }
    if (mark === '{' || mark === '[') {
      if (open.length >= DEPTH_LIMIT) throw malformed('depth');
      open.push(mark === '{' ? new Set() : undefined);
    } else if (mark === '}' || mark === ']') open.pop();
    at += 1;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The value of a JSON text in UTF-8. Throws a 400 when it is none, too deep, or ambiguous. */
export function parseJsonBody(bytes: Buffer): unknown {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw malformed('utf8');
  }
  assertShape(text);
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('json');
  }
}

const JSON_TYPE = /^application\/json(?:\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/i;

/**
 * Takes `application/json` in UTF-8 and nothing else; an empty body is none, whatever its type (react-admin's deletes say text/plain).
 * Routes that set `config.raw` get the bytes of any type.
 */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (request.routeOptions.config.raw === true) return done(null, body);
    if (body.length === 0) return done(null, undefined);
    if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) return done(new Problem(415, { key: 'problem.media_type' }), undefined);
    try {
      done(null, parseJsonBody(body));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
}

/** The body as an object. Throws a 400 when there is none or it is something else. */
export function objectBody(body: unknown): Readonly<Record<string, unknown>> {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) throw malformed('object');
  return body as Readonly<Record<string, unknown>>;
}

/** The body as an object, or an empty one when there is none. */
export function optionalBody(body: unknown): Readonly<Record<string, unknown>> {
  return body === undefined || body === null ? {} : objectBody(body);
}
