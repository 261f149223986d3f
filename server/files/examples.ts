import { message } from '../../data/labels/index.ts';
import type { Actor } from '../context.ts';
import { type Analysis, recordsOf } from './analysis.ts';
import type { SourceRecord } from './layout.ts';
import type { Plan, Verb } from './plan.ts';

/** Rows of each kind that a preview shows. */
const SHOWN = 50;

/** A row of the file as it would be written, or why it cannot be. */
export interface ExampleRow {
  /** Row of the file, from 1. */
  readonly row: number;
  /** Field → text of its cell; empty cells are missing. */
  readonly cells: Readonly<Record<string, string>>;
  /** Field → what is wrong with it, in the reader's words; `''` for what no single cell is to blame for. */
  readonly wrong?: Readonly<Record<string, string>>;
  /** The fields that would change. */
  readonly changed?: readonly string[];
}
export type Examples = Readonly<Record<Verb, readonly ExampleRow[]>>;

function badExamples(actor: Actor, plan: Plan): ExampleRow[] {
  return plan.bad.slice(0, SHOWN).map(({ record, problems }) => ({
    row: record.row,
    cells: record.texts,
    wrong: Object.fromEntries(problems.map(problem => [problem.field ?? '', message(actor.locale, problem.message)])),
  }));
}

/** The one kind that all records are of, if there is one. */
function onlyVerb({ counts }: Plan): Verb | undefined {
  const verbs = (Object.keys(counts) as Verb[]).filter(verb => counts[verb] > 0);
  return verbs.length === 1 ? verbs[0] : undefined;
}

/**
 * The first rows of each kind. In a wide table, where one row is many records, only bad ones can be told apart from others, unless
 * all are of one kind.
 */
export function examplesOf(actor: Actor, analysis: Analysis, plan: Plan): Examples {
  const found: Record<Verb, ExampleRow[]> = { create: [], update: [], same: [], bad: badExamples(actor, plan) };
  const only = onlyVerb(plan);
  if (analysis.layout === 'wide' && only === undefined) return found;
  const bad = new Set(plan.bad.map(({ record }) => record.row));
  const writes = new Map(plan.writes.map(write => [write.row, write]));
  const verbOf = (record: SourceRecord): Verb => only ?? (bad.has(record.row) ? 'bad' : (writes.get(record.row)?.verb ?? 'same'));
  const wanted = (verb: Verb): boolean => found[verb].length < Math.min(SHOWN, plan.counts[verb]);
  for (const record of recordsOf(analysis)) {
    const verb = verbOf(record);
    if (verb !== 'bad' && wanted(verb)) {
      const changed = verb === 'update' ? { changed: Object.keys(writes.get(record.row)?.values ?? {}) } : {};
      found[verb].push({ row: record.row, cells: record.texts, ...changed });
    }
    if (!wanted('create') && !wanted('update') && !wanted('same')) break;
  }
  return found;
}
