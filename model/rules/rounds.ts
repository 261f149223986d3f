import type { FileEntry } from '../kernel/kinds/files.ts';
import type { Errors } from '../kernel/resource.ts';

export const ANSWER_KINDS = ['yes_no', 'choice', 'number', 'text', 'photo', 'signature'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
/** What a round is about. */
export const SUBJECTS = ['nothing', 'place', 'car', 'equipment', 'work_order'] as const;
export type Subject = (typeof SUBJECTS)[number];
export const VERDICTS = ['yes', 'no', 'not_applicable'] as const;
/** Whether an answer counts, counts while another says otherwise, is that other one, or came after the round was handed in. */
export const STANDINGS = ['counts', 'contested', 'other', 'late'] as const;
export type Standing = (typeof STANDINGS)[number];
/** The fields of the record that a round fills when it is handed in. */
export const FILLS = [
  'is_ok_before',
  'is_ok_on_road',
  'is_ok_after',
  'is_washed',
  'is_locked',
  'mileage_km',
  'purpose',
  'title',
  'agenda',
  'minutes',
  'decisions',
] as const;

export interface Item {
  readonly text: string;
  readonly text_en: string | null;
  readonly answer: AnswerKind;
  readonly is_required: boolean | null;
  readonly min_milli: number | null;
  readonly max_milli: number | null;
  readonly unit: string | null;
  readonly options: string | null;
  readonly bad_options: string | null;
  readonly severity: string;
  readonly fills: string | null;
}

/** An answer to one line; `entry` is its id, given where it was typed. */
export interface Answer {
  readonly entry: string;
  /** Number of the line, from 1. */
  readonly item: number;
  readonly verdict: (typeof VERDICTS)[number] | null;
  readonly value_milli: number | null;
  readonly answer: string | null;
  readonly photos: readonly FileEntry[];
  readonly signature: string | null;
  readonly cause: string | null;
  readonly note: string | null;
  readonly owner_id: string | null;
  readonly due_on: string | null;
  readonly answered_by: string | null;
  readonly answered_at: string;
  readonly seen: readonly string[];
  readonly arrival: 'in_time' | 'late';
}

/** How one line stands. */
export interface Stand {
  /** The answer that counts; undefined while there is none. */
  readonly counts: Answer | undefined;
  /** What others said without having seen it, newest first: shown, never merged. */
  readonly others: readonly Answer[];
  /** What came after the round was handed in. */
  readonly late: readonly Answer[];
}

/** The words of a choice, as they stand in one cell of the template. */
export function wordsIn(cell: string | null): string[] {
  return (cell ?? '')
    .split(/[、;；/|]/)
    .map(word => word.trim())
    .filter(word => word !== '');
}

type Given = Pick<Answer, 'verdict' | 'value_milli' | 'answer' | 'photos' | 'signature'>;

/** Whether the answer has what its line asks for; «does not apply» answers every line. */
export function isAnswered(item: Pick<Item, 'answer'>, given: Given): boolean {
  if (given.verdict === 'not_applicable') return true;
  switch (item.answer) {
    case 'yes_no':
      return given.verdict !== null;
    case 'number':
      return given.value_milli !== null;
    case 'photo':
      return given.photos.length > 0;
    case 'signature':
      return given.signature !== null;
    default:
      return given.answer !== null && given.answer.trim() !== '';
  }
}

/** Whether the answer says that something is wrong: a no, a bad word, or a number outside its limits. */
export function hasFailed(item: Pick<Item, 'answer' | 'min_milli' | 'max_milli' | 'bad_options'>, given: Given): boolean {
  if (given.verdict === 'not_applicable') return false;
  if (item.answer === 'yes_no') return given.verdict === 'no';
  if (item.answer === 'choice') return wordsIn(item.bad_options).includes(given.answer ?? '');
  if (item.answer !== 'number' || given.value_milli === null) return false;
  return given.value_milli < (item.min_milli ?? -Infinity) || given.value_milli > (item.max_milli ?? Infinity);
}

/** The answer to a choice must be one of its words; everything else its kind has checked. */
export function isOfLine(item: Pick<Item, 'answer' | 'options' | 'bad_options'>, given: Given): boolean {
  if (item.answer !== 'choice' || given.answer === null) return true;
  return [...wordsIn(item.options), ...wordsIn(item.bad_options)].includes(given.answer);
}

const newestFirst = (a: Answer, b: Answer): number =>
  a.answered_at === b.answered_at ? (a.entry < b.entry ? 1 : -1) : a.answered_at < b.answered_at ? 1 : -1;
const content = ({ verdict, value_milli, answer, photos, signature, cause }: Answer): string =>
  JSON.stringify([verdict, value_milli, answer, photos.map(photo => photo.id), signature, cause]);

/**
 * How a line stands after these answers, in whatever order they arrived: an answer takes the place of those that its author had seen
 * and of his own earlier ones. What is left over from several people counts as contested until somebody answers who has seen all.
 */
export function standOf(answers: readonly Answer[]): Stand {
  const late = answers.filter(one => one.arrival === 'late').sort(newestFirst);
  const inTime = answers.filter(one => one.arrival === 'in_time').sort(newestFirst);
  const replaced = new Set(inTime.flatMap(one => one.seen));
  const left = inTime.filter(one => !replaced.has(one.entry));
  const byPerson = left.filter((one, at) => left.findIndex(other => other.answered_by === one.answered_by) === at);
  const [counts, ...rest] = byPerson.length > 0 ? byPerson : inTime;
  const others = byPerson.length > 0 ? rest.filter(one => counts !== undefined && content(one) !== content(counts)) : [];
  return { counts, others, late };
}

/** How every line of the template stands; the first is that of line 1. */
export function standsOf(items: readonly Item[], answers: readonly Answer[]): Stand[] {
  return items.map((_, index) => standOf(answers.filter(one => one.item === index + 1)));
}

/** What a line still lacks before the round can be handed in. */
export type Lack = 'answer' | 'cause' | 'agreement';

/** What the line lacks, or undefined. An answer that is not required may be missing, but a failed line needs its cause. */
export function lackOf(item: Item, stand: Stand): Lack | undefined {
  const { counts, others } = stand;
  if (others.length > 0) return 'agreement';
  if (counts === undefined || !isAnswered(item, counts)) return item.is_required === true ? 'answer' : undefined;
  return hasFailed(item, counts) && (counts.cause ?? '').trim() === '' ? 'cause' : undefined;
}

/** What is wrong with the lines of a template, by their index. */
export function itemErrors(items: unknown): Errors {
  if (!Array.isArray(items)) return {};
  const wrong: Record<string, Errors> = {};
  for (const [index, item] of (items as Item[]).entries()) {
    const error = itemError(item);
    if (error !== undefined) wrong[String(index)] = error;
  }
  return Object.keys(wrong).length === 0 ? {} : { items: wrong };
}

function itemError(item: Item): Errors | undefined {
  if (item.answer === 'choice' && new Set([...wordsIn(item.options), ...wordsIn(item.bad_options)]).size < 2) {
    return { options: { key: 'resources.checklist_templates.errors.two_options' } };
  }
  const [least, most] = [item.min_milli ?? -Infinity, item.max_milli ?? Infinity];
  return least > most ? { max_milli: { key: 'resources.checklist_templates.errors.limits_crossed' } } : undefined;
}
