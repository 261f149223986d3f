import { join } from 'node:path';

/** Where things lie in the folder of a station. */
export const databaseFile = (dir: string): string => join(dir, 'backbay.db');
export const filesDir = (dir: string): string => join(dir, 'files');
export const backupsDir = (dir: string): string => join(dir, 'backups');
