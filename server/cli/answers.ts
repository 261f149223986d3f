import { message } from '../../data/labels/index.ts';
import type { Message } from '../../model/kernel/kind.ts';
import type { Wire, WireAnswer, WireRequest } from './wire.ts';

/** A refusal of the station, or a wrong use of the command; its message is for the console. */
export class Refused extends Error {}

const isMessage = (value: unknown): value is Message => typeof (value as { key?: unknown } | null)?.key === 'string';

/** A message of the wire in words; what is none is printed as it is. */
export function sentence(value: unknown): string {
  return isMessage(value) ? message('en', value) : String(value);
}

/** Every message in nested errors, with where it stands in front. */
function sentences(errors: unknown, path: readonly string[] = []): string[] {
  if (isMessage(errors)) return [`${path.join('.')}: ${message('en', errors)}`];
  if (errors === null || typeof errors !== 'object') return [];
  return Object.entries(errors).flatMap(([name, inner]) => sentences(inner, [...path, name]));
}

/** The parsed answer. Throws Refused with the sentences of a refusal. */
export function jsonOf<T>(answer: WireAnswer): T {
  const text = answer.bytes.toString('utf8');
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (answer.status < 400) return body as T;
  const { root, errors } = body as { root?: unknown; errors?: unknown };
  const said = isMessage(root) ? sentence(root) : `The server answered ${answer.status}.`;
  throw new Refused([said, ...sentences(errors).map(one => `  ${one}`)].join('\n'));
}

/** Asks the station for one of its commands. */
export async function command<T>(wire: Wire, name: string, body: WireRequest['body'] = {}): Promise<T> {
  return jsonOf<T>(await wire.send('POST', `/api/command/${name}`, { body }));
}
