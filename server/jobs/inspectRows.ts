import { REGISTERS } from '../../model/resources/index.ts';
import type { Database } from '../db/database.ts';
import { ownRegisters } from '../db/ownRegisters.ts';
import { registryOf } from '../store/registry.ts';
import { type Difference, verifyStore } from '../store/verify.ts';

/** Differences named one by one; further ones are counted. */
const MOST_NAMED = 50;

const WORDS: Readonly<Record<Difference['kind'], string>> = {
  sort_key: 'is not sorted as its text says',
  search: 'is not found by all its words',
  search_count: 'does not hold the same records as its register',
  lines: 'has lines that do not count from 0 on',
  reference: 'names a record that is not there',
  overlap: 'is a second main assignment at the same time',
};

/** What the store wrote beside the fields and does not agree with them, as sentences for the operator. Needs the schema of this program. */
export async function rowProblems(db: Database): Promise<string[]> {
  return db.snapshot(async reader => {
    const registry = registryOf([...REGISTERS, ...(await ownRegisters(reader))]);
    const problems: string[] = [];
    let more = 0;
    for await (const { register, id, field, kind } of verifyStore(reader, registry)) {
      if (problems.length < MOST_NAMED) problems.push(`${register}${id === null ? '' : ` ${id}`}: ${field} ${WORDS[kind]}`);
      else more += 1;
    }
    return more === 0 ? problems : [...problems, `and ${more} more of this kind`];
  });
}
