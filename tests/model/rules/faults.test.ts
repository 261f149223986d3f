import { describe, expect, test } from 'vitest';
import { messages as en } from '../../../data/labels/en/messages.ts';
import { messages as zh } from '../../../data/labels/zh/messages.ts';
import { FAULTS, Fault, faultOf, faultText, readFault } from '../../../model/rules/faults.ts';

const coded = (code: string, message = 'x', more: object = {}): Error => Object.assign(new Error(message), { code, ...more });
/** What `fetch` throws: the reason stands behind it. */
const fetching = (cause: unknown): Error => new TypeError('fetch failed', { cause });

describe('what an error means for the station', () => {
  test.each([
    ['a full disk', coded('ENOSPC', 'ENOSPC: no space left on device, write'), 'disk_full'],
    ['a full quota', coded('EDQUOT'), 'disk_full'],
    ['a full disk under PostgreSQL', coded('53100', 'could not extend file: No space left on device'), 'disk_full'],
    ['a full disk under SQLite', coded('ERR_SQLITE_ERROR', 'database or disk is full', { errcode: 13 }), 'disk_full'],
    ['a folder of somebody else', coded('EACCES', "EACCES: permission denied, mkdir '/backups'"), 'no_permission'],
    ['a right that the database account lacks', coded('42501', 'permission denied for schema backbay'), 'no_permission'],
    ['a read-only disk', coded('EROFS'), 'read_only'],
    ['a read-only database', coded('ERR_SQLITE_ERROR', 'attempt to write a readonly database', { errcode: 8 }), 'read_only'],
    ['a folder that is gone', coded('ENOENT', "ENOENT: no such file or directory, open '/backups/x'"), 'not_found'],
    ['a broken disk', coded('EIO'), 'disk_broken'],
    ['a broken disk under SQLite, told closely', coded('ERR_SQLITE_ERROR', 'disk I/O error', { errcode: 266 }), 'disk_broken'],
    ['a busy database', coded('ERR_SQLITE_ERROR', 'database is locked', { errcode: 5 }), 'database_busy'],
    ['a busy PostgreSQL', coded('53300', 'sorry, too many clients already'), 'database_busy'],
    ['a deadlock', coded('40P01', 'deadlock detected'), 'database_busy'],
    ['PostgreSQL shutting down', coded('57P01', 'terminating connection due to administrator command'), 'database_away'],
    ['PostgreSQL without a code', new Error('Connection terminated unexpectedly'), 'database_away'],
    ['a wrong password of the database', coded('28P01', 'password authentication failed'), 'database_away'],
    ['a damaged file', coded('ERR_SQLITE_ERROR', 'database disk image is malformed', { errcode: 11 }), 'database_broken'],
    ['a backup that is not sound', new Fault('backup_broken', 'the backup is not sound: 3 rows'), 'backup_broken'],
    ['a hook that does not listen', fetching(coded('ECONNREFUSED')), 'unreachable'],
    [
      'a hook of two addresses that do not listen',
      fetching(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')])),
      'unreachable',
    ],
    ['a hook that hangs up', fetching(coded('UND_ERR_SOCKET', 'other side closed')), 'unreachable'],
    ['a name that nobody knows', fetching(coded('ENOTFOUND', 'getaddrinfo ENOTFOUND x')), 'unknown_host'],
    ['a hook that never answers', new DOMException('The operation was aborted due to timeout', 'TimeoutError'), 'timed_out'],
    ['a hook that is slow to connect', fetching(coded('UND_ERR_CONNECT_TIMEOUT')), 'timed_out'],
    ['a hook whose certificate has expired', fetching(coded('CERT_HAS_EXPIRED', 'certificate has expired')), 'certificate'],
    ['a hook that signs for itself', fetching(coded('DEPTH_ZERO_SELF_SIGNED_CERT')), 'certificate'],
    ['a hook under another name', fetching(coded('ERR_TLS_CERT_ALTNAME_INVALID')), 'certificate'],
    ['a hook that sends on', fetching(new Error('unexpected redirect')), 'redirected'],
    ['a mailbox that refuses us', coded('EAUTH', 'Invalid login: 535 authentication failed', { responseCode: 535 }), 'sign_in_refused'],
    ['a receiver who is refused', coded('EENVELOPE', "Can't send mail - all recipients were rejected: 550"), 'receiver_refused'],
    ['a mail server that does not answer', coded('ETIMEDOUT', 'Connection timeout'), 'timed_out'],
    ['a mail server that says nothing', coded('ETIMEDOUT', 'Greeting never received'), 'timed_out'],
    ['a mail server that does not listen', coded('ESOCKET', 'connect ECONNREFUSED 10.0.0.9:465'), 'unreachable'],
    ['a mail server that signs for itself', coded('ESOCKET', 'self-signed certificate'), 'certificate'],
    ['a mail server that nobody knows', coded('EDNS', 'getaddrinfo ENOTFOUND mail.x'), 'unknown_host'],
    ['no memory', coded('ENOMEM'), 'no_memory'],
    ['a cause of a cause', new Error('backup', { cause: new Error('copy', { cause: coded('ENOSPC') }) }), 'disk_full'],
    ['a fault behind another error', new Error('x', { cause: new Fault('year_unknown', '2031') }), 'year_unknown'],
    ['a mistake in the program', new TypeError("Cannot read properties of undefined (reading 'id')"), 'other'],
    ['a code that nobody knows', coded('EWEIRD'), 'other'],
    ['a text', 'boom', 'other'],
    ['a text that says enough', 'database is locked', 'database_busy'],
    ['nothing', undefined, 'other'],
    ['null', null, 'other'],
    ['an error that is its own cause', Object.assign(new Error('x'), { code: 'EIO' }), 'disk_broken'],
  ] as const)('%s', (_, error, fault) => {
    expect(faultOf(error)).toBe(fault);
    expect(readFault(faultText(error)).fault).toBe(fault);
  });

  test('an error that is caused by itself ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(faultOf(error)).toBe('other');
  });

  test.each([
    ['unreachable: fetch failed (connect ECONNREFUSED)', { fault: 'unreachable', detail: 'fetch failed (connect ECONNREFUSED)' }],
    ['HTTP 500', { fault: 'other', detail: 'HTTP 500' }],
    ['ENOENT: no such file', { fault: 'other', detail: 'ENOENT: no such file' }],
    ['weather: bad', { fault: 'other', detail: 'weather: bad' }],
    ['', { fault: 'other', detail: '' }],
    ['other: two\nlines', { fault: 'other', detail: 'two\nlines' }],
  ] as const)('reads %j as it was kept', (text, told) => {
    expect(readFault(text)).toEqual(told);
  });

  test.each(FAULTS)('%s is said in both languages', fault => {
    for (const words of [zh, en] as Readonly<Record<string, string>>[]) expect(words[`fault.${fault}`]?.length).toBeGreaterThan(8);
  });
});
