import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { isRange } from './inbox/addresses.ts';

/** What the database is for; it is marked with it, and neither mode opens the other's. */
export type Mode = 'real' | 'demo';

/** Everything that can be set from outside, read once at start. */
export interface Config {
  readonly mode: Mode;
  readonly port: number;
  readonly host: string;
  /** Folder of the database file, attachments and backups. */
  readonly dir: string;
  /** PostgreSQL when set, else SQLite in `dir`. */
  readonly databaseUrl: string | undefined;
  /** An address past any connection pool, on which news of other processes arrive; `databaseUrl` unless set. */
  readonly databaseDirectUrl: string | undefined;
  /** Schema of the station on PostgreSQL. */
  readonly databaseSchema: string;
  /** How people reach the product, without a slash at the end; links and the cookie's `Secure` come from it, never from a request. */
  readonly publicUrl: string;
  /** Whether the address of a client is taken from `X-Forwarded-For`: only behind a proxy of one's own. */
  readonly trustProxy: boolean;
  /** Whether `/metrics` answers. */
  readonly metrics: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly session: { readonly idleMinutes: number; readonly absoluteMinutes: number };
  /** Requests are turned away with 503 while the server is later than this, in milliseconds; 0 never. */
  readonly maxDelayMs: number;
  /** Exports that one account may ask for in a minute; more are answered 429. */
  readonly exportsPerMinute: number;
  /** Files for imports that one account may send in a minute; more are answered 429. */
  readonly importsPerMinute: number;
  /** Addresses and ranges that web hooks may have although they are the machine's own or reserved. */
  readonly hookAllow: readonly string[];
  /** The server's part of the product only: no screens are served. */
  readonly apiOnly: boolean;
}

/** A setting that cannot be used; its message is a sentence for the person at the console. */
export class ConfigError extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>;

const whole = (env: Environment, name: string, initial: number, min: number, max: number): number => {
  const given = env[name]?.trim();
  if (given === undefined || given === '') return initial;
  const value = Number(given);
  if (/^\d{1,9}$/.test(given) && value >= min && value <= max) return value;
  throw new ConfigError(`${name} must be a whole number from ${min} to ${max}, but it is «${given}».`);
};

const oneOf = <V extends string>(env: Environment, name: string, values: readonly V[], initial: V): V => {
  const given = env[name]?.trim();
  if (given === undefined || given === '') return initial;
  const found = values.find(value => value === given.toLowerCase());
  if (found === undefined) throw new ConfigError(`${name} must be one of ${values.join(', ')}, but it is «${given}».`);
  return found;
};

function rangesOf(env: Environment, name: string): string[] {
  const given = (env[name] ?? '').split(',').map(one => one.trim());
  const ranges = given.filter(one => one !== '');
  const wrong = ranges.find(one => !isRange(one));
  if (wrong === undefined) return ranges;
  throw new ConfigError(`${name} must be addresses or ranges like 127.0.0.1, 169.254.0.0/16, but one of them is «${wrong}».`);
}

function hostOf(env: Environment): string {
  const given = env.HOST?.trim() || '127.0.0.1';
  if (isIP(given) === 0 && !/^[a-z0-9.-]+$/i.test(given))
    throw new ConfigError(`HOST must be an address or a host name, but it is «${given}».`);
  return given;
}

function databaseUrlOf(env: Environment, name: 'DATABASE_URL' | 'DATABASE_DIRECT_URL'): string | undefined {
  const given = env[name]?.trim();
  if (given === undefined || given === '') return undefined;
  if (!/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) {
    throw new ConfigError(
      `${name} must start with postgres:// and be a complete address (it is not shown here, as it may hold a password).`,
    );
  }
  return given;
}

function publicUrlOf(env: Environment, host: string, port: number): string {
  const given = env.BACKBAY_PUBLIC_URL?.trim();
  if (given === undefined || given === '') return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (
    url === undefined ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.username !== ''
  ) {
    throw new ConfigError(`BACKBAY_PUBLIC_URL must be like https://backbay.example.com, without a path, but it is «${given}».`);
  }
  return url.origin;
}

function schemaOf(env: Environment, mode: Mode): string {
  const given = env.BACKBAY_SCHEMA?.trim() || (mode === 'demo' ? 'backbay_demo' : 'backbay');
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(given)) {
    throw new ConfigError(`BACKBAY_SCHEMA must be lower-case letters, digits and _, but it is «${given}».`);
  }
  return given;
}

/**
 * The settings in `env`. Throws ConfigError with a sentence that names the variable that cannot be used.
 */
export function readConfig(env: Environment, mode: Mode, options: { readonly apiOnly?: boolean } = {}): Config {
  const host = hostOf(env);
  const port = whole(env, 'PORT', 3000, 0, 65_535);
  return {
    mode,
    port,
    host,
    dir: resolve(env.BACKBAY_DIR?.trim() || (mode === 'demo' ? 'var/demo' : 'var')),
    databaseUrl: databaseUrlOf(env, 'DATABASE_URL'),
    databaseDirectUrl: databaseUrlOf(env, 'DATABASE_DIRECT_URL'),
    databaseSchema: schemaOf(env, mode),
    publicUrl: publicUrlOf(env, host, port),
    trustProxy: oneOf(env, 'BACKBAY_TRUST_PROXY', ['on', 'off'], 'off') === 'on',
    metrics: oneOf(env, 'BACKBAY_METRICS', ['on', 'off'], 'off') === 'on',
    logLevel: oneOf(env, 'BACKBAY_LOG', ['debug', 'info', 'warn', 'error', 'silent'], 'info'),
    session: {
      idleMinutes: whole(env, 'BACKBAY_SESSION_IDLE_MINUTES', mode === 'demo' ? 720 : 30, 1, 1440),
      absoluteMinutes: whole(env, 'BACKBAY_SESSION_MINUTES', 720, 5, 10_080),
    },
    maxDelayMs: whole(env, 'BACKBAY_MAX_DELAY_MS', 1000, 0, 60_000),
    exportsPerMinute: whole(env, 'BACKBAY_EXPORTS_PER_MINUTE', 30, 1, 10_000),
    importsPerMinute: whole(env, 'BACKBAY_IMPORTS_PER_MINUTE', 60, 1, 10_000),
    hookAllow: rangesOf(env, 'BACKBAY_HOOK_ALLOW'),
    apiOnly: options.apiOnly ?? false,
  };
}
