import { mkdirSync } from 'node:fs';
import { type Config, ConfigError, type Mode } from './config.ts';
import { type Database, statement } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { databaseFile } from './places.ts';

const SENTENCES: Readonly<Record<Mode, string>> = {
  real: 'This is a demo database, and `npm start` is for real use. Use `npm run demo`, or another BACKBAY_DIR or DATABASE_URL.',
  demo: 'This database holds real data, and the demo would mix with it. Use `npm start`, or another BACKBAY_DIR or DATABASE_URL.',
};

/** What the database is marked as; undefined when it is new. */
export async function kindOf(db: Database): Promise<Mode | undefined> {
  const row = await db.one<{ value: string }>(statement(db.dialect, 'SELECT value FROM meta WHERE key = ?', 'kind'));
  return row?.value === 'demo' || row?.value === 'real' ? row.value : undefined;
}

/** Marks a new database with what it is for. Throws ConfigError when it is marked for something else. */
async function assertKind(db: Database, mode: Mode): Promise<void> {
  const kind = await kindOf(db);
  if (kind === undefined) {
    const sql = 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING';
    await db.writeTx(tx => tx.run(statement(tx.dialect, sql, 'kind', mode)));
  } else if (kind !== mode) throw new ConfigError(SENTENCES[mode]);
}

/**
 * The station's database, opened, brought to this version's schema and marked. `told` gets sentences for the operator.
 * Throws an error whose message is a sentence when it cannot be used.
 */
export async function openStationDatabase(config: Config, told: (sentence: string) => void): Promise<Database> {
  mkdirSync(config.dir, { recursive: true, mode: 0o700 });
  const where =
    config.databaseUrl === undefined
      ? { file: databaseFile(config.dir) }
      : {
          url: config.databaseUrl,
          schema: config.databaseSchema,
          ...(config.databaseDirectUrl === undefined ? {} : { directUrl: config.databaseDirectUrl }),
        };
  const db = await openDatabase(where, report => {
    for (const warning of report.warnings) told(warning);
  });
  try {
    for (const step of await migrate(db)) told(`schema: ${step}`);
    await assertKind(db, config.mode);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
