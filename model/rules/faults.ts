/** What can go wrong with the machine, the database, the network or a channel, as a station can act on it; the words are `fault.<name>`. */
export const FAULTS = [
  'disk_full',
  'no_permission',
  'read_only',
  'not_found',
  'disk_broken',
  'too_many_files',
  'no_memory',
  'database_busy',
  'database_away',
  'database_broken',
  'backup_broken',
  'timed_out',
  'unknown_host',
  'unreachable',
  'certificate',
  'address_barred',
  'redirected',
  'refused',
  'unknown_address',
  'too_often',
  'their_fault',
  'sign_in_refused',
  'receiver_refused',
  'no_address',
  'no_mail_server',
  'no_mail_address',
  'year_unknown',
  'other',
] as const;
export type FaultName = (typeof FAULTS)[number];

/** An error of ours that says itself what went wrong; its message is the technical text. */
export class Fault extends Error {
  readonly fault: FaultName;
  constructor(fault: FaultName, message: string) {
    super(message);
    this.fault = fault;
  }
}

type Rule = readonly [fault: FaultName, codes: readonly string[]];

/** Codes of Node, of TLS, of nodemailer and of PostgreSQL (SQLSTATE). */
const BY_CODE: readonly Rule[] = [
  ['disk_full', ['ENOSPC', 'EDQUOT', '53100']],
  ['no_permission', ['EACCES', 'EPERM', '42501']],
  ['read_only', ['EROFS', '25006']],
  ['not_found', ['ENOENT', 'ENOTDIR']],
  ['disk_broken', ['EIO', 'ESTALE', 'ENXIO', 'ENODEV']],
  ['too_many_files', ['EMFILE', 'ENFILE']],
  ['no_memory', ['ENOMEM', 'ERR_WORKER_OUT_OF_MEMORY', '53200']],
  ['database_busy', ['40001', '40P01', '55P03', '53300', '57014']],
  ['database_away', ['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '28000', '28P01', '3D000']],
  ['database_broken', ['XX001', 'XX002']],
  ['timed_out', ['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']],
  ['unknown_host', ['ENOTFOUND', 'EAI_AGAIN', 'EDNS']],
  [
    'certificate',
    [
      'CERT_HAS_EXPIRED',
      'CERT_NOT_YET_VALID',
      'CERT_REVOKED',
      'CERT_UNTRUSTED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'EPROTO',
      'ETLS',
    ],
  ],
  [
    'unreachable',
    [
      'ECONNREFUSED',
      'ECONNRESET',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'EHOSTDOWN',
      'ENETDOWN',
      'EPIPE',
      'ECONNABORTED',
      'EADDRNOTAVAIL',
      'UND_ERR_SOCKET',
      'ECONNECTION',
      'ESOCKET',
    ],
  ],
  ['sign_in_refused', ['EAUTH', 'ENOAUTH', 'EOAUTH2']],
  ['receiver_refused', ['EENVELOPE']],
  ['refused', ['EMESSAGE', 'EPROTOCOL']],
];
const CODES: ReadonlyMap<string, FaultName> = new Map(BY_CODE.flatMap(([fault, codes]) => codes.map(code => [code, fault] as const)));

/** Primary result codes of SQLite, which Node gives as `errcode`. */
const BY_SQLITE: Readonly<Record<number, FaultName>> = {
  3: 'no_permission',
  5: 'database_busy',
  6: 'database_busy',
  7: 'no_memory',
  8: 'read_only',
  10: 'disk_broken',
  11: 'database_broken',
  13: 'disk_full',
  14: 'database_away',
  26: 'database_broken',
};
const PRIMARY = 0xff;

/** What only the words tell: errors that carry no code, and those of earlier runs of which only the text was kept. */
const BY_WORDS: readonly (readonly [fault: FaultName, words: RegExp])[] = [
  ['timed_out', /timed? ?out|TimeoutError|aborted due to timeout|greeting never received/i],
  ['disk_full', /no space left|disk (is )?full/i],
  ['no_permission', /permission denied|operation not permitted/i],
  ['database_busy', /database (table )?is locked|too many clients|deadlock detected|could not serialize/i],
  ['database_away', /connection terminated|database system is (starting|shutting)|unable to open database/i],
  ['database_broken', /disk image is malformed|file is not a database|invalid page/i],
  ['backup_broken', /backup is (not sound|damaged)/i],
  ['certificate', /certificate|self[- ]signed/i],
  ['redirected', /unexpected redirect|redirect mode/i],
  ['unreachable', /ECONN|socket hang up|network is unreachable/],
];

interface Told {
  readonly code?: unknown;
  readonly errcode?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly fault?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}
const DEEPEST = 5;

const isFault = (name: unknown): name is FaultName => FAULTS.includes(name as FaultName);

function ofOne({ code, errcode, name, message, fault }: Told): FaultName | undefined {
  if (isFault(fault)) return fault;
  if (typeof errcode === 'number' && BY_SQLITE[errcode & PRIMARY] !== undefined) return BY_SQLITE[errcode & PRIMARY];
  if (name === 'TimeoutError') return 'timed_out';
  const known = typeof code === 'string' ? CODES.get(code) : undefined;
  // Nodemailer says ESOCKET for everything that happens on the way; its words or its cause know more.
  const isVague = code === 'ESOCKET' || code === 'ECONNECTION' || known === undefined;
  const said = isVague ? BY_WORDS.find(([, words]) => words.test(String(message ?? '')))?.[0] : undefined;
  return said ?? known;
}

function look(error: unknown, depth: number): FaultName | undefined {
  if (typeof error !== 'object' || error === null) return ofOne({ message: error });
  const told = error as Told;
  const deeper = [told.cause, ...(Array.isArray(told.errors) ? told.errors : [])].filter(one => typeof one === 'object' && one !== null);
  const found = depth < DEEPEST ? deeper.map(one => look(one, depth + 1)).find(one => one !== undefined) : undefined;
  return found ?? ofOne(told);
}

/** What an error of whatever kind means for the station: what it is caused by says more than itself. */
export const faultOf = (error: unknown): FaultName => look(error, 0) ?? 'other';

/** An error as it is kept in one line of text: what it means, and its technical text. */
export function faultText(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${faultOf(error)}: ${detail}${cause}`;
}

/** Reads such a line; what earlier programs kept has a technical text alone. */
export function readFault(text: string): { readonly fault: FaultName; readonly detail: string } {
  const [, name, detail = ''] = /^([a-z_]+): (.*)$/s.exec(text) ?? [];
  return isFault(name) ? { fault: name, detail } : { fault: faultOf(text), detail: text };
}
