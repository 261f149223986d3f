import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { databaseFile, filesDir } from '../places.ts';
import { command, Refused } from './answers.ts';
import { exportFile, importFile, type Say } from './files.ts';
import { askPassword } from './prompt.ts';
import { openWire, placeOf, type Wire } from './wire.ts';

/** What stands behind `backbay`: words without dashes, and switches. */
export interface Call {
  readonly words: readonly string[];
  readonly switches: Readonly<Record<string, string | boolean | undefined>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: Say;
  /** For what is no result, so that results can be piped. */
  readonly tell: Say;
}

async function withWire<T>(call: Call, work: (wire: Wire) => Promise<T>): Promise<T> {
  const wire = await openWire(call.env, call.tell);
  try {
    return await work(wire);
  } finally {
    await wire.close();
  }
}

function word(call: Call, index: number, what: string): string {
  const found = call.words[index];
  if (found === undefined) throw new Refused(`${what} is missing.`);
  return found;
}

/** Throws Refused when more is named than the command takes: a pattern that fits several files, for example. */
function atMost(call: Call, count: number): void {
  const extra = call.words[count];
  if (extra !== undefined) throw new Refused(`«${extra}» is one word too many.`);
}

interface Verified {
  readonly tables: number;
  readonly rows: number;
  readonly audit_rows: number;
  readonly seals: number;
  readonly unsealed: number;
  readonly head: string | null;
  readonly problems: readonly string[];
}

const verify = async (call: Call): Promise<void> => {
  const path = call.words[0];
  if (path !== undefined) {
    const { verifyBackup } = await import('../jobs/backup.ts');
    const { problems } = await verifyBackup(resolve(path));
    if (problems.length > 0) throw new Refused(problems.join('\n'));
    return call.say('The backup is sound.');
  }
  const found = await withWire(call, wire => command<Verified>(wire, 'verify'));
  call.say(
    `${found.rows} rows in ${found.tables} tables; ${found.audit_rows} audit rows under ${found.seals} seals, ${found.unsealed} not sealed yet`,
  );
  if (found.head !== null) call.say(`audit head ${found.head}`);
  if (found.problems.length > 0) throw new Refused(found.problems.join('\n'));
  call.say('All is well.');
};

const backup = async (call: Call): Promise<void> => {
  const made = await withWire(call, wire => command<{ path: string; rows: number; files: number }>(wire, 'backup'));
  call.say(`${made.path}: ${made.rows} rows, ${made.files} attachments, read again and found sound`);
};

const restore = async (call: Call): Promise<void> => {
  const from = resolve(word(call, 0, 'The backup'));
  const into = call.switches.into;
  if (typeof into !== 'string') throw new Refused('--into FOLDER is missing: a backup is restored into a new place only.');
  const dir = resolve(into);
  const config = readConfig({ ...call.env, BACKBAY_DIR: dir }, 'real');
  const url = config.databaseUrl;
  const database = url === undefined ? { file: databaseFile(dir) } : { url, schema: config.databaseSchema };
  const { restoreBackup } = await import('../jobs/backup.ts');
  const { problems } = await restoreBackup(from, { database, files: filesDir(dir) });
  if (problems.length > 0) throw new Refused(problems.join('\n'));
  call.say(`Restored into ${dir}. Start it with BACKBAY_DIR=${dir}.`);
};

const migrate = async (call: Call): Promise<void> => {
  const place = placeOf(call.env);
  if (place.running !== undefined) throw new Refused('A server runs there; it brought the schema up to date when it started.');
  const config = readConfig({ ...call.env, BACKBAY_DIR: place.dir }, place.mode);
  const { openStationDatabase } = await import('../open.ts');
  await (await openStationDatabase(config, call.say)).close();
  call.say(`The schema in ${place.dir} is up to date.`);
};

interface ListedUser {
  readonly username: string;
  readonly roles: string | null;
  readonly is_locked: number;
  readonly last_sign_in_at: string | null;
  readonly name: string | null;
}

const user = async (call: Call): Promise<void> => {
  const verb = call.words[0];
  if (verb === 'list') {
    for (const one of await withWire(call, wire => command<ListedUser[]>(wire, 'user_list'))) {
      const roles = (JSON.parse(one.roles ?? '[]') as string[]).join(',');
      call.say(
        [one.username, one.name ?? '-', roles || 'employee', one.is_locked === 1 ? 'locked' : 'open', one.last_sign_in_at ?? 'never'].join(
          '\t',
        ),
      );
    }
    return;
  }
  const username = word(call, 1, 'The user name');
  if (verb === 'lock' || verb === 'unlock') {
    await withWire(call, wire => command(wire, 'user_lock', { username, unlock: verb === 'unlock' }));
  } else if (verb === 'add' || verb === 'password') {
    const password = await askPassword(`Password for ${username} (it must be changed at the first sign-in): `);
    const { roles, staff } = call.switches;
    const more = { ...(typeof roles === 'string' ? { roles: roles.split(',') } : {}), ...(typeof staff === 'string' ? { staff } : {}) };
    await withWire(call, wire => command(wire, `user_${verb}`, { username, password, ...(verb === 'add' ? more : {}) }));
  } else throw new Refused('Use: user add|password|lock|unlock NAME, or user list.');
  call.say('Done.');
};

const importCommand = async (call: Call): Promise<void> => {
  atMost(call, 2);
  const [register, file] = [word(call, 0, 'The register'), resolve(word(call, 1, 'The file'))];
  return withWire(call, wire => importFile(wire, register, file, call.switches['create-missing'] === true, call.say));
};

const exportCommand = async (call: Call): Promise<void> => {
  atMost(call, 2);
  const [register, file] = [word(call, 0, 'The register'), resolve(word(call, 1, 'The file'))];
  return withWire(call, wire => exportFile(wire, register, file, call.say));
};

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, (call: Call) => Promise<void>>> = {
  verify,
  backup,
  restore,
  migrate,
  user,
  import: importCommand,
  export: exportCommand,
};

export const USAGE = `Use: npm run backbay -- <command>

  verify [BACKUP]                        reads everything and says what is wrong
  backup                                 writes a backup and reads it again
  restore BACKUP --into FOLDER           into a new place only
  import REGISTER FILE [--create-missing]
  export REGISTER FILE                   .xlsx or .csv
  user add NAME [--roles a,b] [--staff NUMBER]
  user password NAME                     a new first password
  user lock NAME | user unlock NAME | user list
  migrate                                brings the schema up to date

The folder is BACKBAY_DIR, else var or var/demo. While a server runs there, the command goes through it.`;
