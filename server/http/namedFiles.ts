import { kindOf } from '../../model/kernel/kinds.ts';
import type { Errors, FieldMap } from '../../model/kernel/resource.ts';
import { Attachments } from '../files/attachments.ts';
import { filesDir } from '../places.ts';
import { invalid } from '../problem.ts';
import type { Deps } from './deps.ts';

type Row = Readonly<Record<string, unknown>>;

interface NamedFile {
  readonly id: string;
  readonly path: readonly string[];
}

const rowsIn = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.map(one => (one !== null && typeof one === 'object' ? (one as Row) : {})) : [];

/** The files that values of these fields name, lines and signatures included; what is no file at all is for the check of the field. */
function filesIn(fields: FieldMap, values: Row, path: readonly string[] = []): NamedFile[] {
  return Object.entries(fields).flatMap(([name, of]): NamedFile[] => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const at = [...path, name];
    if (of.kind === 'lines') return rowsIn(value).flatMap((line, index) => filesIn(of.fields ?? {}, line, [...at, String(index)]));
    const ids = of.kind === 'files' ? rowsIn(value).map(entry => entry.id) : kindOf(of).name === 'signature' ? [value] : [];
    return ids.flatMap(id => (typeof id === 'string' && /^[0-9a-f]{64}$/.test(id) ? [{ id, path: at }] : []));
  });
}

function put(errors: Record<string, unknown>, [head, ...rest]: readonly string[]): void {
  if (head === undefined) return;
  if (rest.length === 0) errors[head] = { key: 'validation.file' };
  else {
    errors[head] ??= {};
    put(errors[head] as Record<string, unknown>, rest);
  }
}

/**
 * Throws 422 on the fields whose files were never kept here: a proof that is not there proves nothing. Those that the record named
 * before (`before`, by its own fields) may stay.
 */
export async function demandFiles(
  { config }: Pick<Deps, 'config'>,
  fields: FieldMap,
  given: Row,
  before?: { readonly fields: FieldMap; readonly row: () => Promise<Row | undefined> },
): Promise<void> {
  const named = filesIn(fields, given);
  if (named.length === 0) return;
  const attachments = new Attachments(filesDir(config.dir));
  const there = new Map<string, boolean>();
  for (const { id } of named) if (!there.has(id)) there.set(id, await attachments.has(id));
  const missing = named.filter(one => there.get(one.id) !== true);
  if (missing.length === 0) return;
  const row = await before?.row();
  const known = new Set(before === undefined || row === undefined ? [] : filesIn(before.fields, row).map(one => one.id));
  const errors: Record<string, unknown> = {};
  for (const one of missing) if (!known.has(one.id)) put(errors, one.path);
  if (Object.keys(errors).length > 0) throw invalid(errors as Errors);
}
