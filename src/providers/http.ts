import { HttpError } from 'react-admin';
import { currentLocale, say } from './i18nProvider.ts';
import { currentSession } from './session.ts';
import { signInAgain } from './signInAgain.ts';

/** A message of the wire: a label key with what stands in it. */
interface WireMessage {
  readonly key: string;
  readonly args?: Readonly<Record<string, string | number>>;
}
/** Field errors as the wire sends them, nested by line index. */
export interface WireErrors {
  readonly [field: string]: WireMessage | WireErrors;
}
interface Problem {
  readonly title?: string;
  readonly request_id?: string;
  readonly root?: WireMessage;
  readonly errors?: WireErrors;
  readonly stored?: Record<string, unknown>;
  readonly yours?: Record<string, unknown>;
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape that ra-data-simple-rest reads
  readonly json: any;
}

const isMessage = (value: WireMessage | WireErrors): value is WireMessage => typeof value.key === 'string';

/** Errors as react-admin's forms read them: strings that carry key and arguments to the place where they are shown. */
export function toFormErrors(errors: WireErrors): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => [name, isMessage(error) ? formMessage(error.key, error.args) : toFormErrors(error)]),
  );
}

/** A message that a field translates when it shows it. */
export function formMessage(key: string, args: Readonly<Record<string, unknown>> = {}): string {
  return `@@react-admin@@${JSON.stringify({ message: key, args })}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rootSentence(status: number, problem: Problem): string {
  const { root } = problem;
  if (root !== undefined) return say(root.key, { ...root.args, _: say(`bb.problem.${status}`, { _: say('bb.problem.other') }) });
  return say(`bb.problem.${status}`, { _: say('bb.problem.other') });
}

/** The error that react-admin understands: `message` is a sentence, `body.errors` are the fields' messages. */
function toError(status: number, problem: Problem): HttpError {
  const errors = problem.errors === undefined ? {} : { errors: toFormErrors(problem.errors) };
  return new HttpError(rootSentence(status, problem), status, { ...problem, ...errors });
}

async function send(url: string, options: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(url, { ...options, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new HttpError(say('bb.problem.offline'), 0, {});
  }
  const body = await response.text();
  const json = body === '' ? undefined : parse(body);
  if (!response.ok) throw toError(response.status, (json ?? {}) as Problem);
  return { status: response.status, headers: response.headers, body, json };
}

/**
 * One request to the server. Throws HttpError with a sentence in the reader's language.
 * When the session has ended in the middle of work, it asks to sign in again over the page and then repeats the request,
 * so that nothing typed is lost.
 */
export async function request(url: string, options: RequestInit = {}): Promise<Answer> {
  const headers = new Headers(options.headers);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  // The language of the screen, which need not be that of the browser.
  headers.set('Accept-Language', currentLocale());
  if (typeof options.body === 'string' && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
  try {
    return await send(url, { ...options, headers });
  } catch (error) {
    const wasSignedIn = currentSession() !== undefined && !url.endsWith('/api/session');
    if (!(error instanceof HttpError) || error.status !== 401 || !wasSignedIn) throw error;
    if (!(await signInAgain())) throw error;
    return send(url, { ...options, headers });
  }
}

/** On requests that a screen makes by itself: they do not count as somebody at work, so that a session that nobody uses ends. */
export const BY_ITSELF = { 'X-Background': '1' } as const;

/** Reads by itself, beside the work: never asks to sign in again. */
export async function peek<T>(url: string): Promise<T> {
  return (await send(url, { headers: { Accept: 'application/json', ...BY_ITSELF } })).json as T;
}

/** Sends JSON and answers what came back. */
export async function call<T>(
  method: string,
  url: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<T> {
  const answer = await request(url, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  return answer.json as T;
}
