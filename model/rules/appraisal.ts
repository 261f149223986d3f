/** What an appraisal is made of, as far as its score goes. */
export interface ScoreLine {
  readonly kind: 'rated' | 'figure' | 'bonus' | 'veto';
  readonly weight_bp: number;
  /** Missing: the line could not be judged. */
  readonly score: number | null;
}
/** A grade and the score from which it is given; `factor_bp` is what it means for pay, in 1/100 %. */
export interface Level {
  readonly level: Grade;
  readonly from_score: number;
  readonly factor_bp?: number | null;
}
export const GRADES = ['s', 'a', 'b', 'c', 'd'] as const;
export type Grade = (typeof GRADES)[number];
export const OUTCOMES = ['none', 'praise', 'raise', 'promotion', 'training', 'talk', 'criticism', 'demotion'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** The whole of the weights, in 1/100 %. */
export const WHOLE_BP = 10_000;
const MOST = 150;

/** Whether a line counts by its weight. */
export const isWeighed = (line: { readonly kind?: unknown }): boolean => line.kind === 'rated' || line.kind === 'figure';

/** The sum of the weights that count, in 1/100 %. */
export function weightSum(lines: readonly { readonly kind?: unknown; readonly weight_bp?: unknown }[]): number {
  return lines.filter(isWeighed).reduce((sum, line) => sum + Number(line.weight_bp ?? 0), 0);
}

/**
 * The score of an appraisal, whole points from 0 to 150: the mean of the judged lines by the weights that are there, and the bonus
 * points on top. Undefined while no line that has a weight is judged.
 */
export function totalScore(lines: readonly ScoreLine[]): number | undefined {
  const judged = lines.filter(line => isWeighed(line) && line.score !== null);
  const weights = weightSum(judged);
  if (weights <= 0) return undefined;
  const mean = judged.reduce((sum, line) => sum + (line.score ?? 0) * line.weight_bp, 0) / weights;
  const bonus = lines.filter(line => line.kind === 'bonus').reduce((sum, line) => sum + (line.score ?? 0), 0);
  return Math.min(MOST, Math.max(0, Math.round(mean + bonus)));
}

/** Whether something happened that no score makes good: a veto line was judged with 0. */
export function isVetoed(lines: readonly ScoreLine[]): boolean {
  return lines.some(line => line.kind === 'veto' && line.score === 0);
}

/** The grade of a score: the highest whose floor it reaches, the lowest there is when it reaches none or is vetoed; undefined without grades. */
export function levelOf(levels: readonly Level[], score: number, vetoed = false): Level | undefined {
  const falling = [...levels].sort((a, b) => b.from_score - a.from_score);
  const lowest = falling.at(-1);
  return vetoed ? lowest : (falling.find(one => score >= one.from_score) ?? lowest);
}

const FITTING: Readonly<Record<Grade, readonly Outcome[]>> = {
  s: ['none', 'praise', 'raise', 'promotion', 'training'],
  a: ['none', 'praise', 'raise', 'promotion', 'training'],
  b: ['none', 'praise', 'raise', 'training'],
  c: ['none', 'training', 'talk'],
  d: ['none', 'training', 'talk', 'criticism', 'demotion'],
};

/** Whether a consequence goes with a grade: nobody is promoted for a bad one or demoted for a good one. */
export function isFitting(grade: Grade, outcome: Outcome): boolean {
  return FITTING[grade].includes(outcome);
}

/** What is wrong with the grades of a form: a grade twice, a floor twice, or a better grade that asks for less. Undefined when they are in order. */
export function wrongLevels(levels: readonly Level[]): 'twice' | 'order' | undefined {
  const grades = levels.map(one => one.level);
  const floors = levels.map(one => one.from_score);
  if (new Set(grades).size < grades.length || new Set(floors).size < floors.length) return 'twice';
  const byGrade = [...levels].sort((a, b) => GRADES.indexOf(a.level) - GRADES.indexOf(b.level));
  const isFalling = byGrade.every((one, index) => index === 0 || one.from_score < (byGrade[index - 1]?.from_score ?? 0));
  return isFalling ? undefined : 'order';
}
