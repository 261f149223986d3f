import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jsonOf, Refused, sentence } from './answers.ts';
import type { Wire } from './wire.ts';

interface Preview {
  readonly token: string;
  readonly layout: string;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  readonly rows: number;
  readonly counts: { readonly create: number; readonly update: number; readonly same: number; readonly bad: number };
  readonly problems: readonly { readonly row: number; readonly heading: string; readonly value: string; readonly message: unknown }[];
  readonly missing: number;
}
interface Progress {
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly counts: Preview['counts'];
  readonly error?: string | null;
}
export type Say = (sentence: string) => void;

const PAUSE_MS = 300;
const SHOWN = 5;

function report(preview: Preview, say: Say): void {
  const { counts } = preview;
  const used = preview.columns.filter(column => column.field !== null);
  say(`${preview.rows} rows, layout ${preview.layout}; ${used.length} of ${preview.columns.length} columns are used`);
  for (const { row, heading, value, message } of preview.problems.slice(0, SHOWN)) {
    const text = typeof message === 'string' ? message : sentence(message);
    say(`row ${row}, ${heading} «${value}»: ${text}`);
  }
  say(`new ${counts.create}, changed ${counts.update}, as they are ${counts.same}, bad ${counts.bad}, missing records ${preview.missing}`);
}

async function follow(wire: Wire, batch: string, say: Say): Promise<Progress> {
  for (let last = ''; ; await wait(PAUSE_MS)) {
    const progress = jsonOf<Progress>(await wire.send('GET', `/api/imports/${batch}/progress`));
    const line = `${progress.state} ${progress.done}/${progress.total}`;
    if (line !== last) say(line);
    last = line;
    if (!['staging', 'writing'].includes(progress.state)) return progress;
  }
}

/**
 * Imports a file into a register, all rows or none. Throws Refused when rows are bad or records are missing that may not be created.
 */
export async function importFile(wire: Wire, register: string, file: string, createMissing: boolean, say: Say): Promise<void> {
  const raw = readFileSync(file);
  const path = `/api/${register}/import?filename=${encodeURIComponent(basename(file))}`;
  const first = jsonOf<Preview>(await wire.send('POST', path, { raw }));
  const address = `/api/imports/${first.token}`;
  const preview = createMissing ? jsonOf<Preview>(await wire.send('POST', address, { body: { create_missing: true } })) : first;
  report(preview, say);
  if (preview.missing > 0 && !createMissing) {
    throw new Refused(
      `Nothing was imported: ${preview.missing} records are named that are not there. Add --create-missing to create them.`,
    );
  }
  if (preview.counts.bad > 0) {
    const bad = await wire.send('GET', `${address}/bad.xlsx`);
    const target = `${file.slice(0, file.length - extname(file).length)}.bad.xlsx`;
    if (bad.status === 200) writeFileSync(target, bad.bytes);
    throw new Refused(`Nothing was imported: ${preview.counts.bad} rows are bad. They stand in ${target} with the reasons.`);
  }
  const { create, update, same } = preview.counts;
  if (create + update === 0) {
    if (same === 0) throw new Refused('Nothing was imported: the file holds no row that fits the register.');
    return say('Nothing to import: every row stands there already.');
  }
  const body = { create_missing: createMissing, commit: true };
  const { batch_id } = jsonOf<{ batch_id: string }>(await wire.send('POST', address, { body }));
  const end = await follow(wire, batch_id, say);
  if (end.state !== 'done') throw new Refused(`The import ended as ${end.state}${end.error ? `: ${end.error}` : ''}. Nothing was written.`);
  say(`Imported as batch ${batch_id}.`);
}

/** Writes every row of a register to a file; .csv when its name says so, else .xlsx. */
export async function exportFile(wire: Wire, register: string, file: string, say: Say): Promise<void> {
  const kind = extname(file).toLowerCase() === '.csv' ? 'csv' : 'xlsx';
  const answer = await wire.send('GET', `/api/${register}/export.${kind}`);
  if (answer.status !== 200) jsonOf(answer);
  writeFileSync(file, answer.bytes);
  say(`${file}: ${answer.bytes.length} bytes`);
}
