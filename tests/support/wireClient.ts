import simpleRest from 'ra-data-simple-rest';

/** What the wire answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; its text when it is not JSON. */
  readonly body: unknown;
}
export interface Problem {
  readonly status: number;
  readonly root: { readonly key: string; readonly args?: Readonly<Record<string, unknown>> };
  readonly errors?: Readonly<Record<string, { readonly key?: string }>>;
  readonly stored?: Readonly<Record<string, unknown>>;
  readonly yours?: Readonly<Record<string, unknown>>;
}
export interface RequestOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by the data provider's client for every status from 400 on, as react-admin's own does. */
export class WireError extends Error {
  readonly status: number;
  readonly body: Problem;
  constructor(answer: Answer) {
    super(`${answer.status} ${JSON.stringify(answer.body)}`);
    this.status = answer.status;
    this.body = answer.body as Problem;
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** A person at the wire: raw requests, and the real `ra-data-simple-rest` on top of them. */
export interface WireClient {
  readonly url: string;
  readonly cookie: string;
  request(path: string, options?: RequestOptions): Promise<Answer>;
  readonly provider: ReturnType<typeof simpleRest>;
}

/** A client of the API at `url` (without `/api`) that sends the cookie with every request. */
export function wireClient(url: string, cookie: string): WireClient {
  const request = async (path: string, { method = 'GET', body, headers = {} }: RequestOptions = {}): Promise<Answer> => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const sent = body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) };
    const type: Record<string, string> = body === undefined || isRaw ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${url}/api${path}`, { method, headers: { cookie, ...type, ...headers }, ...sent });
    return { status: response.status, headers: response.headers, body: parse(await response.text()) };
  };
  const provider = simpleRest(`${url}/api`, async (address, options = {}) => {
    const headers = new Headers(options.headers as HeadersInit | undefined);
    if (options.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
    headers.set('cookie', cookie);
    const response = await fetch(address, { ...options, headers } as RequestInit);
    const body = await response.text();
    const answer = { status: response.status, headers: response.headers, body: parse(body) };
    if (response.status >= 400) throw new WireError(answer);
    return { status: response.status, headers: response.headers, body, json: answer.body };
  });
  return { url, cookie, request, provider };
}

/** The refusal that the call ends in; throws when it succeeds. */
export async function refusalOf(call: Promise<unknown>): Promise<WireError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof WireError) return error;
    throw error;
  }
  throw new Error('the call was not refused');
}
