import { makeBackup, pruneBackups } from './backup.ts';
import type { Retention } from './retention.ts';
import { daily, type Job } from './runner.ts';

export interface NightlyOptions {
  /** The folder that holds all backups. */
  readonly into: string;
  /** The folder of the attachments. */
  readonly files: string;
  /** The station's zone. */
  readonly zone: string;
  /** `HH:MM` on the station's wall clock; 02:30 unless said. */
  readonly at?: string;
  /** How many are kept; 7 daily, 4 weekly and 12 monthly ones unless said. */
  readonly retention?: Retention;
}

/** The backup of every night, and the end of those that need not be kept. */
export function nightlyBackup({ into, files, zone, at = '02:30', retention }: NightlyOptions): Job {
  return {
    name: 'backup',
    dueAt: daily(at, zone),
    run: async ({ db, clock }) => {
      await makeBackup(db, { into, files, clock });
      const gone = await pruneBackups(into, retention);
      return { backups: 1, pruned: gone.length };
    },
  };
}
